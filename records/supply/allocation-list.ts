import type { Queries } from '../database.ts'

/** Units that a line was given, and why. */
export interface KeptAllocation {
  lineId: string
  sku: string
  quantity: number
  /** null: given before explanations were kept. */
  explanation: string | null
  atMs: number
}

/** Everything that an order's lines were given, the oldest first. */
export async function allocationsOf(db: Queries, orderId: string): Promise<KeptAllocation[]> {
  return db.query<KeptAllocation>(
    `select line_id as "lineId", sku, quantity, explanation, at as "atMs" from allocations
     where order_id = $1 order by at, line_id, event_id`,
    [orderId],
  )
}
