import type { CivilDate, QueuePlace } from '../../backorder/state.ts'
import type { QueueKey } from '../../supply/policy.ts'
import { placeAfterMoved, placesOfMoved } from '../../supply/queue/moved-places.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { isOpen } from './sql.ts'

/** What decides the place of a line that is about to join a queue. */
export interface Joining {
  orderId: string
  lineId: string
  sku: string
  tier: number
  placedAtMs: number
  promisedDate: CivilDate | null
  valueMinor: number
}

/** What sorts a queue: over a line `l` of an order `b`, and the type and value of a line that joins. An ending is not known before an order opens. */
const sorting: Record<
  QueueKey,
  { own: (l: string, b: string) => string; type: string; value: (line: Joining) => unknown }
> = {
  tier: { own: (l) => `${l}.tier`, type: 'int', value: ({ tier }) => tier },
  placed: { own: (l) => `${l}.placed_at`, type: 'timestamptz', value: ({ placedAtMs }) => instant(placedAtMs) },
  promised: {
    own: (_, b) => `coalesce(${b}.promised_date, 'infinity')`,
    type: 'date',
    value: ({ promisedDate }) => promisedDate ?? 'infinity',
  },
  ending: { own: (_, b) => `coalesce(${b}.ending_date, 'infinity')`, type: 'date', value: () => 'infinity' },
  value: { own: (l) => `-${l}.value_minor`, type: 'bigint', value: ({ valueMinor }) => -valueMinor },
}

/** Whatever else is the same, names decide. */
export const sortedBy = (keys: readonly QueueKey[], l: string, b: string): string =>
  [...keys.map((key) => sorting[key].own(l, b)), `${l}.order_id collate "C"`, `${l}.line_id collate "C"`].join(', ')

/** Orders are read only where the queue is sorted by what they alone know. */
const ordersOf = (keys: readonly QueueKey[], l: string, b: string): string =>
  keys.includes('promised') || keys.includes('ending') ? `join backorders ${b} on ${b}.order_id = ${l}.order_id` : ''

/** Where a line would stand if it joined now, and how many units go before its own. */
export async function placeIfJoined(
  db: Queries,
  line: Joining,
  keys: readonly QueueKey[],
): Promise<QueuePlace & { unitsAhead: number }> {
  const values = [...keys.map((key) => sorting[key].value(line)), line.orderId, line.lineId]
  const types = [...keys.map((key) => sorting[key].type), 'text', 'text']
  const joining = types.map((type, index) => `$${index + 2}::${type}`).join(', ')
  const isAhead = `l.queue_rank is not null or (${sortedBy(keys, 'l', 'b')}) < (${joining})`
  const [row] = await db.query<{ ahead: number; units: number; all: number }>(
    `select count(*) filter (where ${isAhead})::int as ahead, count(*)::int as all,
            coalesce(sum(l.quantity_missing) filter (where ${isAhead}), 0)::int as units
     from backorder_lines l ${ordersOf(keys, 'l', 'b')} where l.sku = $1 and ${isOpen('l')} and l.quantity_missing > 0`,
    [line.sku, ...values],
  )
  const { ahead = 0, units = 0, all = 0 } = row ?? {}
  return { place: ahead + 1, of: all + 1, unitsAhead: units }
}

interface OwnPlace {
  lineId: string
  rank: number | null
  othersAhead: number
  movedAhead: number
  of: number
  moved: number[] | null
}

/** The places of an order's lines that lack units, by line; read afresh, for places move without a word. */
export async function placesOfOrder(
  db: Queries,
  orderId: string,
  keys: readonly QueueKey[],
): Promise<Map<string, QueuePlace>> {
  const ahead = `(${sortedBy(keys, 'l', 'b')}) < (${sortedBy(keys, 'm', 'own')})`
  const rows = await db.query<OwnPlace>(
    `select m.line_id as "lineId", m.queue_rank as rank, c.*
     from backorder_lines m ${ordersOf(keys, 'm', 'own')}, lateral (
       select count(*) filter (where l.queue_rank is null and ${ahead})::int as "othersAhead",
              count(*) filter (where l.queue_rank < m.queue_rank or l.queue_rank = m.queue_rank and ${ahead})::int as "movedAhead",
              count(*)::int as of,
              array_agg(l.queue_rank order by l.queue_rank) filter (where l.queue_rank is not null) as moved
       from backorder_lines l ${ordersOf(keys, 'l', 'b')}
       where l.sku = m.sku and ${isOpen('l')} and l.quantity_missing > 0
     ) c
     where m.order_id = $1 and m.quantity_missing > 0`,
    [orderId],
  )
  return new Map(rows.map((row) => [row.lineId, { place: placeOfRow(row), of: row.of }]))
}

function placeOfRow({ rank, othersAhead, movedAhead, of, moved }: OwnPlace): number {
  const ranks = moved ?? []
  if (rank === null) return placeAfterMoved(othersAhead, ranks)
  return placesOfMoved(ranks, of - ranks.length)[movedAhead] ?? movedAhead + 1
}
