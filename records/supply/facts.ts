import { laterOf } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { quotaMissed } from '../../supply/buying/quota.ts'
import type { Receipt, SupplyFacts } from '../../supply/facts.ts'
import type { SupplyPolicy } from '../../supply/policy.ts'
import type { Queries } from '../database.ts'
import { loadOrdersUnderWay } from './incoming.ts'
import { openLines } from './lines.ts'
import { type CountedStock, countedStock } from './stock.ts'
import { offeredLines, readySubstitutes } from './substitutes.ts'

/** Everything that a sku's tables say, as the core takes it, and what was made of it before. */
export interface LoadedSupply {
  facts: SupplyFacts
  stock: CountedStock
  /** Why the newest date moved; null: nobody said. */
  reason: string | null
}

/** Reads a sku. `today` is the shop's day; one that was known before is not taken back. */
export async function loadSupply(
  tx: Queries,
  sku: string,
  policy: SupplyPolicy,
  today: CivilDate,
): Promise<LoadedSupply> {
  const { discontinued, releaseOn, safetyStock, reason, today: knownDay, ...product } = await ownFacts(tx, sku)
  const lines = await openLines(tx, sku, policy.queueBy)
  const day = knownDay === null ? today : laterOf(knownDay, today)
  const stock = await countedStock(tx, sku, day)
  return {
    stock,
    reason,
    facts: {
      policy,
      today: day,
      discontinued,
      releaseOn,
      safetyStock,
      count: { units: stock.counted, countedOn: stock.countedOn },
      receipts: await receiptsSince(tx, sku, stock.seq),
      departed: stock.departed,
      lines,
      ordersUnderWay: await loadOrdersUnderWay(tx, sku),
      ...(await substitutesOf(tx, sku, { ...product, reason, today: day })),
    },
  }
}

async function ownFacts(tx: Queries, sku: string) {
  const [row] = await tx.query<{
    discontinued: boolean
    reason: string | null
    today: CivilDate | null
    safetyStock: number
    substitutes: string[]
    releaseOn: CivilDate | null
  }>(
    `select coalesce(k.discontinued, false) as discontinued, k.reason, k.today,
            coalesce((p.product->>'safetyStock')::int, 0) as "safetyStock",
            coalesce(p.product->'substitutes', '[]') as substitutes, p.product->'preorder'->>'releaseDate' as "releaseOn"
     from (select $1::text as sku) g left join supply_skus k on k.sku = g.sku left join products p on p.sku = g.sku`,
    [sku],
  )
  return row ?? { discontinued: false, reason: null, today: null, safetyStock: 0, substitutes: [], releaseOn: null }
}

/** Where too few were ordered in time everyone is refunded, as was announced, and nothing else is offered. */
async function substitutesOf(
  tx: Queries,
  sku: string,
  { substitutes, reason, today }: { substitutes: string[]; reason: string | null; today: CivilDate },
): Promise<Pick<SupplyFacts, 'substitutes' | 'offeredTo'>> {
  if (substitutes.length === 0 || reason === quotaMissed) return { substitutes: [], offeredTo: new Set() }
  return { substitutes: await readySubstitutes(tx, substitutes, today), offeredTo: await offeredLines(tx, sku) }
}

/** Goods that came after the count. Purchase orders already say what is still to come of them. */
const receiptsSince = (tx: Queries, sku: string, seq: number): Promise<Receipt[]> =>
  tx.query<Receipt>(
    `select event_id as source, quantity, received_on as "receivedOn" from supply_receipts where sku = $1 and seq > $2`,
    [sku, seq],
  )
