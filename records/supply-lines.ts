import type { CivilDate } from '../backorder/state.ts'
import type { QueueKey } from '../supply/policy.ts'
import type { Queries } from './database.ts'

/** A line that a sku's supply is still concerned with, and what supply made of it so far. */
export interface OpenLine {
  orderId: string
  lineId: string
  wanted: number
  departed: number
  taken: number
  held: number
  retired: number
  tier: number
  placedAtMs: number
  valueMinor: number
  shipsTogether: boolean
  rank: number | null
  /** Supply has a word for it: `foretoldOn`, null: nobody knows. */
  foretold: boolean
  foretoldOn: CivilDate | null
  /** The date that its order last recorded. */
  expectedAt: CivilDate | null
  toldEnded: boolean
  promisedDate: CivilDate | null
  endingDate: CivilDate | null
}

/** Units that a line has or had: what it no longer wants goes back, what left is gone. */
export const unitsTaken = ({ taken, wanted, departed }: OpenLine): number => Math.max(Math.min(taken, wanted), departed)

/** One text for all rows: a hundred thousand of them are read in a fraction of the time that rows would take. */
const fields = [
  'l.order_id',
  'l.line_id',
  'l.quantity_wanted::text',
  'l.quantity_departed::text',
  'l.quantity_taken::text',
  'l.quantity_held::text',
  'l.quantity_retired::text',
  'l.tier::text',
  '(extract(epoch from l.placed_at) * 1000)::bigint::text',
  'l.value_minor::text',
  "case when l.ships_together then '1' else '' end",
  "coalesce(l.queue_rank::text, '')",
  "case when l.foretold then '1' else '' end",
  "coalesce(l.foretold_on::text, '')",
  "coalesce(l.expected_at::text, '')",
  "case when l.told_ended then '1' else '' end",
]

const isOpen = 'greatest(l.quantity_wanted, l.quantity_taken, l.quantity_departed) > l.quantity_retired'

const statement = (ofOrder: readonly string[], join: string) => `
select string_agg(${[...fields, ...ofOrder].join(` || E'\\t' || `)}, E'\\n') as lines
from backorder_lines l ${join} where l.sku = $1 and ${isOpen}`

const plain = statement([], '')
const withOrders = statement(
  ["coalesce(b.promised_date::text, '')", "coalesce(b.ending_date::text, '')"],
  'join backorders b on b.order_id = l.order_id',
)

/** The open lines of a sku, in no order. What orders alone know is read only where the queue needs it. */
export async function openLines(db: Queries, sku: string, queueBy: readonly QueueKey[]): Promise<OpenLine[]> {
  const needsOrders = queueBy.includes('promised') || queueBy.includes('ending')
  const [row] = await db.query<{ lines: string | null }>(needsOrders ? withOrders : plain, [sku])
  return row?.lines ? row.lines.split('\n').map(toLine) : []
}

function toLine(text: string): OpenLine {
  const cells = text.split('\t')
  const cell = (index: number): string => cells[index] ?? ''
  return {
    orderId: cell(0),
    lineId: cell(1),
    wanted: Number(cell(2)),
    departed: Number(cell(3)),
    taken: Number(cell(4)),
    held: Number(cell(5)),
    retired: Number(cell(6)),
    tier: Number(cell(7)),
    placedAtMs: Number(cell(8)),
    valueMinor: Number(cell(9)),
    shipsTogether: cell(10) === '1',
    rank: cell(11) === '' ? null : Number(cell(11)),
    foretold: cell(12) === '1',
    foretoldOn: cell(13) || null,
    expectedAt: cell(14) || null,
    toldEnded: cell(15) === '1',
    promisedDate: cell(16) || null,
    endingDate: cell(17) || null,
  }
}

/** Orders that leave in one parcel and still lack goods of another sku, neither given nor set aside. */
export async function ordersNotReady(db: Queries, sku: string): Promise<Set<string>> {
  const rows = await db.query<{ orderId: string }>(
    `select distinct l.order_id as "orderId" from backorder_lines l
     where l.sku = $1 and l.ships_together and ${isOpen} and exists (
       select from backorder_lines other
       where other.order_id = l.order_id and other.sku <> l.sku and other.quantity_missing > other.quantity_held)`,
    [sku],
  )
  return new Set(rows.map(({ orderId }) => orderId))
}

/** The other skus of orders: what one line of a parcel got may let the others go. */
export async function otherSkus(db: Queries, sku: string, orderIds: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ sku: string }>(
    'select distinct sku from backorder_lines where order_id = any($2::text[]) and sku <> $1 and quantity_missing > 0',
    [sku, orderIds],
  )
  return rows.map((row) => row.sku)
}
