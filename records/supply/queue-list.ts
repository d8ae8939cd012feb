import type { CivilDate } from '../../backorder/state.ts'
import { lineKey } from '../../supply/line.ts'
import type { QueueKey } from '../../supply/policy.ts'
import { placeAfterMoved, placesOfMoved } from '../../supply/queue/moved-places.ts'
import type { Database, Queries } from '../database.ts'
import { eachForetold } from './foretold.ts'
import { lockSku, markSkus } from './marks.ts'
import { sortedBy } from './queue.ts'

/** A line as a queue lists it. */
export interface QueueRow {
  orderId: string
  lineId: string
  place: number
  of: number
  quantityMissing: number
  /** What supply believes today; null: nobody knows. */
  expectedAt: CivilDate | null
  /** The place that an agent gave it, or the better one that it has reached since; null: none did. */
  movedTo: number | null
  /** Why it has what it has, from its newest allocation; null: it was given nothing. */
  explanation: string | null
}

/** A queue from a place on, in its order; null: no such sku is waited for. Places are counted afresh for every page. */
export async function queueFrom(
  db: Queries,
  sku: string,
  keys: readonly QueueKey[],
  { after, limit }: { after: number; limit: number },
): Promise<QueueRow[]> {
  const rows = await db.query<QueueRow & { turn: number; isMoved: boolean }>(
    `with waiting as (
       select l.*, l.queue_rank is not null as is_moved,
              row_number() over (partition by l.queue_rank is not null order by l.queue_rank, ${sortedBy(keys, 'l', 'b')})::int as turn,
              count(*) over ()::int as of
       from backorder_lines l join backorders b on b.order_id = l.order_id
       where l.sku = $1 and l.quantity_missing > 0
     )
     select w.order_id as "orderId", w.line_id as "lineId", w.of, w.quantity_missing as "quantityMissing", w.turn,
            w.is_moved as "isMoved", case when w.foretold then w.foretold_on else w.expected_at end as "expectedAt",
            w.queue_rank as "movedTo",
            (select a.explanation from allocations a where a.order_id = w.order_id and a.line_id = w.line_id
             order by a.at desc, a.event_id desc limit 1) as explanation
     from waiting w where w.is_moved or w.turn > $2 - (select count(*) from waiting where is_moved) and w.turn <= $2 + $3`,
    [sku, after, limit],
  )
  const foretold = new Map<string, CivilDate | null>()
  const listed = new Set(rows.map((row) => lineKey(row)))
  await eachForetold(db, sku, (key, date) => listed.has(key) && foretold.set(key, date))
  return placed(rows)
    .map((row) => ({
      ...row,
      expectedAt: foretold.has(lineKey(row)) ? (foretold.get(lineKey(row)) ?? null) : row.expectedAt,
    }))
    .filter(({ place }) => place > after)
    .sort((a, b) => a.place - b.place)
    .slice(0, limit)
}

function placed(rows: (QueueRow & { turn: number; isMoved: boolean })[]): QueueRow[] {
  const moved = rows.filter(({ isMoved }) => isMoved).sort((a, b) => a.turn - b.turn)
  const ranks = moved.map(({ movedTo }) => movedTo ?? 1)
  const all = rows[0]?.of ?? 0
  const places = placesOfMoved(ranks, all - ranks.length)
  return rows.map(({ turn, isMoved, ...row }) => ({
    ...row,
    place: isMoved ? (places[turn - 1] ?? turn) : placeAfterMoved(turn - 1, ranks),
  }))
}

/** Gives a line a place in its queue, or its own again (null); false: no such line waits for the sku. */
export async function moveInQueue(
  db: Database,
  move: { sku: string; orderId: string; lineId: string; place: number | null; noteId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockSku(tx, move.sku)
    const rows = await tx.query(
      `update backorder_lines set queue_rank = $4, rank_note = $5
       where sku = $1 and order_id = $2 and line_id = $3 and quantity_missing > 0 returning sku`,
      [move.sku, move.orderId, move.lineId, move.place, move.noteId],
    )
    if (rows.length > 0) await markSkus(tx, [move.sku])
    return rows.length > 0
  })
}
