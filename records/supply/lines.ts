import { lineKey, type OpenLine } from '../../supply/line.ts'
import type { QueueKey } from '../../supply/policy.ts'
import type { Queries } from '../database.ts'
import { eachForetold, piecesOf } from './foretold.ts'
import { isOpen } from './sql.ts'

/** One text for all rows: a hundred thousand of them are read in a fraction of the time that rows would take. What most lines have none of comes last, or not at all. */
const fields = [
  'l.order_id',
  'l.line_id',
  `(date_part('epoch', l.placed_at) * 1000)::bigint::text`,
  'l.tier::text',
  'l.quantity_wanted::text',
  `case when l.foretold then '=' || coalesce(l.foretold_on::text, '') else coalesce(l.expected_at::text, '') end`,
  `case when l.quantity_taken + l.quantity_departed + l.quantity_held + l.quantity_retired > 0 or l.ships_together or l.told_ended
        or l.queue_rank is not null
   then concat_ws(',', l.quantity_taken, l.quantity_departed, l.quantity_held, l.quantity_retired, l.ships_together::int,
                  l.told_ended::int, coalesce(l.queue_rank, 0))
   else '' end`,
]
const value = 'l.value_minor::text'
const ofOrder = [`coalesce(b.promised_date::text, '')`, `coalesce(b.ending_date::text, '')`]

function statement(queueBy: readonly QueueKey[]): string {
  const needsOrders = queueBy.includes('promised') || queueBy.includes('ending')
  const all = [...fields, value, ...(needsOrders ? ofOrder : [])]
  return `select string_agg(${all.join(` || E'\t' || `)}, E'\n') as lines
    from backorder_lines l ${needsOrders ? 'join backorders b on b.order_id = l.order_id' : ''} where l.sku = $1 and ${isOpen('l')}`
}

/** The open lines of a sku by `lineKey`, in no order. What orders alone know is read only where the queue needs it. */
export async function openLines(
  db: Queries,
  sku: string,
  queueBy: readonly QueueKey[],
): Promise<Map<string, OpenLine>> {
  const [row] = await db.query<{ lines: string | null }>(statement(queueBy), [sku])
  const lines = new Map<string, OpenLine>()
  if (!row?.lines) return lines
  const notReady = await ordersNotReady(db, sku)
  for (const text of piecesOf(row.lines, '\n')) {
    const line = toLine(text, notReady)
    lines.set(lineKey(line), line)
  }
  await eachForetold(db, sku, (key, date) => {
    const line = lines.get(key)
    if (!line) return
    line.foretold = true
    line.foretoldOn = date
  })
  return lines
}

const neverEnding = '9999-12-31'
const nothing = [0, 0, 0, 0, 0, 0, 0]

function toLine(text: string, notReady: ReadonlySet<string>): OpenLine {
  const [orderId = '', lineId = '', placed = '', tier, wanted, date = '', units = '', worth, promised, ending] =
    text.split('\t')
  const [taken = 0, departed = 0, held = 0, retired = 0, together, ended, rank] =
    units === '' ? nothing : units.split(',').map(Number)
  const foretold = date.startsWith('=')
  return {
    orderId,
    lineId,
    quantity: Number(wanted),
    placedAtMs: Number(placed),
    tier: Number(tier),
    promisedDate: promised || null,
    endingDate: ending || neverEnding,
    valueMinor: Number(worth),
    shipTogether: together === 1,
    restReady: !notReady.has(orderId),
    departed,
    taken,
    held,
    retired,
    rank: rank || null,
    foretold,
    foretoldOn: foretold ? date.slice(1) || null : null,
    expectedAt: foretold ? null : date || null,
    toldEnded: ended === 1,
  }
}

/** Orders that leave in one parcel and still lack goods of another sku, neither given nor set aside. */
async function ordersNotReady(db: Queries, sku: string): Promise<Set<string>> {
  const rows = await db.query<{ orderId: string }>(
    `select distinct l.order_id as "orderId" from backorder_lines l
     where l.sku = $1 and l.ships_together and ${isOpen('l')} and exists (
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
