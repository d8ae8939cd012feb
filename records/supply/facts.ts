import { laterOf } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { SupplyPolicy } from '../../supply/policy.ts'
import type { Register } from '../../supply/register.ts'
import type { Departure, Receipt, SupplyFacts } from '../../supply/state.ts'
import type { Queries } from '../database.ts'
import { loadPurchaseOrders } from './incoming.ts'
import { type OpenLines, openLines, unitsTaken } from './lines.ts'
import { type CountedStock, countedStock } from './stock.ts'

/** Everything that a sku's tables say, as the core takes it, and what was made of it before. */
export interface LoadedSupply {
  facts: SupplyFacts
  /** By `lineKey`. */
  lines: OpenLines
  stock: CountedStock
  /** Why the newest date moved; null: nobody said. */
  reason: string | null
  /** The row of each date by its purchase order and its place among that one's dates, from 1. */
  dateIds: ReadonlyMap<string, readonly number[]>
}

/** Departures have no hour of their own: what left before a count was taken off it already. */
const afterEveryCount = Number.MAX_SAFE_INTEGER

/** Reads a sku. `today` is the shop's day; one that was known before is not taken back. */
export async function loadSupply(
  tx: Queries,
  sku: string,
  policy: SupplyPolicy,
  today: CivilDate,
): Promise<LoadedSupply> {
  const own = await ownFacts(tx, sku)
  const lines = await openLines(tx, sku, policy.queueBy)
  const day = own.today === null ? today : laterOf(own.today, today)
  const stock = await countedStock(tx, sku, lines, day)
  const { purchaseOrders, dateIds } = await loadPurchaseOrders(tx, sku)
  return {
    lines,
    stock,
    dateIds,
    reason: own.reason,
    facts: {
      sku,
      policy,
      today: day,
      purchaseOrders,
      receipts: await receiptsSince(tx, sku, stock.seq),
      count: stock.isKnown
        ? said({ onHand: stock.counted, countedOn: stock.countedOn, atMs: stock.seq }, 'the count')
        : null,
      safetyStock: said(own.safetyStock),
      discontinued: said(own.discontinued),
      ...lineFacts(lines),
      departures: departures(lines, stock),
      slips: await slipsOf(tx, sku),
    },
  }
}

const said = <T>(value: T, eventId = '') => ({ value, revision: 0, eventId })

async function ownFacts(tx: Queries, sku: string) {
  const [row] = await tx.query<{
    discontinued: boolean
    reason: string | null
    today: CivilDate | null
    safetyStock: number
  }>(
    `select coalesce(k.discontinued, false) as discontinued, k.reason, k.today,
            coalesce((p.product->>'safetyStock')::int, 0) as "safetyStock"
     from (select $1::text as sku) g left join supply_skus k on k.sku = g.sku left join products p on p.sku = g.sku`,
    [sku],
  )
  return row ?? { discontinued: false, reason: null, today: null, safetyStock: 0 }
}

function lineFacts(lines: OpenLines): Pick<SupplyFacts, 'lines' | 'ranks' | 'taken'> {
  const ranks = new Map<string, Register<number | null>>()
  const taken = new Map<string, number>()
  for (const [key, { value: line }] of lines) {
    if (line.rank !== null) ranks.set(key, said<number | null>(line.rank))
    const units = unitsTaken(line)
    if (units > 0) taken.set(key, units)
  }
  return { lines, ranks, taken }
}

/** What left by line, and in one sum what lines that are over took. */
function departures(lines: OpenLines, stock: CountedStock): Map<string, Departure> {
  const departed = new Map<string, Departure>()
  let retired = stock.departed
  for (const [key, { value: line }] of lines) {
    retired -= line.retired
    if (line.departed > 0) departed.set(key, { line: key, quantity: line.departed, atMs: afterEveryCount })
  }
  if (retired !== 0) departed.set('', { line: '', quantity: retired, atMs: afterEveryCount })
  return departed
}

/** Goods that came after the count. Purchase orders already say what is still to come of them. */
async function receiptsSince(tx: Queries, sku: string, seq: number): Promise<Map<string, Receipt>> {
  const rows = await tx.query<{ id: string; seq: number; quantity: number; receivedOn: CivilDate }>(
    `select event_id as id, seq, quantity, received_on as "receivedOn" from supply_receipts where sku = $1 and seq > $2`,
    [sku, seq],
  )
  return new Map(
    rows.map(({ id, seq, quantity, receivedOn }) => [
      id,
      { purchaseOrder: null, quantity, receivedOn, atMs: seq, isLast: false },
    ]),
  )
}

/** Of goods that a supplier never delivered, its record with others speaks. */
async function slipsOf(tx: Queries, sku: string): Promise<SupplyFacts['slips']> {
  const rows = await tx.query<{ supplier: string; soonDays: number; byDays: number }>(
    `select distinct on (supplier) supplier, soon_days as "soonDays", by_days as "byDays" from supply_slips
     where sku in ($1, '') and supplier in (select p.supplier from purchase_order_lines l
       join purchase_orders p on p.id = l.purchase_order_id where l.sku = $1)
     order by supplier, sku desc`,
    [sku],
  )
  return new Map(rows.map(({ supplier, soonDays, byDays }) => [supplier, said({ soonDays, byDays })]))
}
