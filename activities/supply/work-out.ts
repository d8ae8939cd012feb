import { civilDateAt } from '../../backorder/calendar.ts'
import type { Database, Queries } from '../../records/database.ts'
import { keepHeldDates, keepIncomingDates } from '../../records/supply/dates.ts'
import { type LoadedSupply, loadSupply } from '../../records/supply/facts.ts'
import { keepForetold } from '../../records/supply/foretold.ts'
import { otherSkus } from '../../records/supply/lines.ts'
import { beginWork, endWork, markSkus } from '../../records/supply/marks.ts'
import { keepAllocations, keepUnits } from '../../records/supply/outcome.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { keepStock } from '../../records/supply/stock.ts'
import { keepOffers } from '../../records/supply/substitutes.ts'
import { hasNews, keepNews } from '../../records/supply/tellings.ts'
import { decideSupply, type SupplyDecision } from '../../supply/decide.ts'
import { newsOf } from '../../supply/news/telling.ts'

/** What a working-out left: whether somebody still waits, whether there is news to tell, and other skus that it may move. */
export interface WorkedOut {
  isWaitedFor: boolean
  hasNews: boolean
  wakes: string[]
  /** How far a developer sent the clock of its orders ahead. */
  aheadMs: number
}

/**
 * Works a sku's supply out from its tables, in one transaction: who gets which unit, when everyone else may expect theirs, and who is
 * to hear of it. Twice is the same as once; whatever a crash left half done, the next one finds in the tables.
 */
export async function workOut(
  database: Database,
  sku: string,
  { nowMs, timeZone }: { nowMs: number; timeZone: string },
): Promise<WorkedOut> {
  return database.transaction(async (tx) => {
    const { number, aheadMs } = await beginWork(tx, sku)
    const today = civilDateAt(nowMs + aheadMs, timeZone)
    const loaded = await loadSupply(tx, sku, await loadSupplyPolicy(tx), today)
    const decision = decideSupply(loaded.facts)
    const wakes = await keep(tx, { sku, number, loaded, decision })
    const { hasMoved, waiting } = decision.announcement
    await endWork(tx, sku, { today: loaded.facts.today, isReasonTold: hasMoved })
    return { isWaitedFor: waiting > 0, hasNews: await hasNews(tx, sku), wakes, aheadMs }
  })
}

interface Work {
  sku: string
  number: number
  loaded: LoadedSupply
  decision: SupplyDecision
}

/** Writes down what changed, and nothing else; returns other skus of parcels that may leave now. */
async function keep(tx: Queries, { sku, number, loaded, decision }: Work): Promise<string[]> {
  const { facts, stock, reason } = loaded
  const { announcement, offers, units, retired, onHand, standing } = decision
  await keepAllocations(tx, sku, `supply/${number}`, announcement.allocations)
  await keepUnits(tx, units)
  if (announcement.hasMoved) await keepForetold(tx, sku, announcement.foretold)
  if (onHand !== stock.onHand || retired !== 0) {
    await keepStock(tx, sku, { onHand, retired, today: facts.today, seq: stock.seq })
  }
  await keepIncomingDates(tx, sku, facts)
  await keepHeldDates(tx, sku, standing.heldDates)
  await keepOffers(tx, sku, offers, facts.today)
  await keepNews(tx, sku, newsOf(decision, { number, reason, policy: facts.policy }))
  const parcels = units.flatMap(({ line }) => (line.shipTogether ? [line.orderId] : []))
  if (parcels.length === 0) return []
  const wakes = await otherSkus(tx, sku, parcels)
  await markSkus(tx, wakes)
  return wakes
}
