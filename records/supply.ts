import type { Queries } from './database.ts'
import { instant } from './instant.ts'

/** Every backorder that the event concerns has been told. */
export async function markSupplyEventApplied(db: Queries, id: string): Promise<void> {
  await db.query('update supply_events set applied = true where id = $1', [id])
}

/** An order that waits for a sku, and for how many. */
export interface WaitingOrder {
  orderId: string
  placedAtMs: number
  quantity: number
}

/** Orders that wait for a sku, the oldest first; `after` is the last one of the page before. */
export async function waitingOrders(
  db: Queries,
  sku: string,
  after: Pick<WaitingOrder, 'orderId' | 'placedAtMs'> | null = null,
  limit = 500,
): Promise<WaitingOrder[]> {
  return db.query<WaitingOrder>(
    `select order_id as "orderId", placed_at as "placedAtMs", sum(quantity_backordered)::int as quantity
     from backorder_lines
     where sku = $1 and quantity_backordered > 0
       and (placed_at, order_id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::text, ''))
     group by placed_at, order_id
     order by placed_at, order_id
     limit $4`,
    [sku, instant(after?.placedAtMs ?? null), after?.orderId ?? null, limit],
  )
}
