import { countLettersUnderWay, draftsWithLetterSent, placeOrders } from '../../records/buying/bought-orders.ts'
import {
  type BuyingWord,
  lockBuying,
  markBuyingWordsTold,
  untoldBuyingWords,
  writeBuying,
} from '../../records/buying/buying.ts'
import { hasUnlearned } from '../../records/buying/deliveries.ts'
import { buyingFacts } from '../../records/buying/facts.ts'
import type { Database } from '../../records/database.ts'
import { shopDay } from '../../records/shop/policy.ts'
import { type BuyingStep, decideBuying } from '../../supply/buying/buying.ts'

export interface BuyingDeps {
  database: Database
  /** Tells supply; what it throws is tried again at the next look. */
  tellSupply: (words: BuyingWord[]) => Promise<void>
  /** Purchase orders of these skus count from now on. */
  skusChanged: (skus: string[]) => Promise<void>
  /** Learns suppliers' usual slips anew, and tells supply whose dates they move. */
  learnSlips: () => Promise<void>
  /** Letters are waiting: a courier may go at once. */
  wakeCouriers: () => void
}

export interface BuyingLook {
  /** The workflow's clock, epoch milliseconds. */
  nowMs: number
  /** Whether what is needed is bought now, or only what runs is looked after. */
  buys: boolean
}

/** What a look came to. */
export interface BuyingResult {
  steps: number
  /** Letters to suppliers that have not left: their orders are placed when they have. */
  lettersUnderWay: number
}

/** The activity of buying: decides and writes down in one transaction, places what was sent, tells supply, and once a day learns of what came. Running it again does only what is left to do. */
export function buyingActivity(deps: BuyingDeps) {
  return async function lookAtBuying(look: BuyingLook): Promise<BuyingResult> {
    const steps = await decideAndWrite(deps, look)
    if (steps.length > 0) deps.wakeCouriers()
    await place(deps)
    await tell(deps)
    if (look.buys && (await hasUnlearned(deps.database))) await deps.learnSlips()
    return { steps: steps.length, lettersUnderWay: await countLettersUnderWay(deps.database) }
  }
}

function decideAndWrite({ database }: BuyingDeps, { nowMs, buys }: BuyingLook): Promise<BuyingStep[]> {
  return database.transaction(async (tx) => {
    await lockBuying(tx)
    const today = await shopDay(tx, nowMs)
    const steps = decideBuying(await buyingFacts(tx, { today, nowMs }), buys)
    await writeBuying(tx, steps, nowMs)
    return steps
  })
}

async function place({ database, skusChanged }: BuyingDeps): Promise<void> {
  const skus = await placeOrders(database, await draftsWithLetterSent(database))
  if (skus.length > 0) await skusChanged(skus)
}

async function tell({ database, tellSupply }: BuyingDeps): Promise<void> {
  const words = await untoldBuyingWords(database)
  if (words.length === 0) return
  await tellSupply(words)
  await markBuyingWordsTold(
    database,
    words.map(({ id }) => id),
  )
}
