import type { LineUnits } from '../../supply/decide.ts'
import type { Announcement } from '../../supply/news/announce.ts'
import type { Queries } from '../database.ts'

/** Writes the units of lines. */
export async function keepUnits(tx: Queries, lines: readonly LineUnits[]): Promise<void> {
  for (let from = 0; from < lines.length; from += rowsAtOnce) {
    const rows = lines
      .slice(from, from + rowsAtOnce)
      .map(({ line: { orderId, lineId }, ...units }) => ({ orderId, lineId, ...units }))
    await tx.query(unitsStatement, [JSON.stringify(rows)])
  }
}

const rowsAtOnce = 5000

const unitsStatement = `
update backorder_lines l
set quantity_taken = g.taken, quantity_held = g.held, quantity_retired = g.retired, told_ended = g."toldEnded", queue_rank = g.rank
from jsonb_to_recordset($1::jsonb)
  as g("orderId" text, "lineId" text, taken int, held int, retired int, "toldEnded" boolean, rank int)
where l.order_id = g."orderId" and l.line_id = g."lineId"`

/** Keeps who was given what, and why, for good. */
export async function keepAllocations(
  tx: Queries,
  sku: string,
  eventId: string,
  allocations: Announcement['allocations'],
): Promise<void> {
  for (let from = 0; from < allocations.length; from += rowsAtOnce) {
    const rows = allocations
      .slice(from, from + rowsAtOnce)
      .map(({ orderId, lineId, quantity, explanation }) => ({ orderId, lineId, quantity, explanation }))
    await tx.query(
      `insert into allocations (event_id, order_id, line_id, sku, quantity, explanation)
       select $1, "orderId", "lineId", $2, quantity, explanation
       from jsonb_to_recordset($3::jsonb) as g("orderId" text, "lineId" text, quantity int, explanation text)`,
      [eventId, sku, JSON.stringify(rows)],
    )
  }
}
