import type { Queries } from '../../../records/database.ts'

/** What an order was given. */
export const allocationsOfOrder = (db: Queries, orderId: string) =>
  db.query('select sku, quantity from allocations where order_id = $1 order by at', [orderId])
