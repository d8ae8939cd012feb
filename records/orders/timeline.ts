import type { Entry } from '../../backorder/entry.ts'
import type { Queries } from '../database.ts'

/** Everything that happened to a backorder, the oldest first. */
export async function timelineOf(db: Queries, orderId: string): Promise<Entry[]> {
  const rows = await db.query<{ atMs: number; type: string; data: object }>(
    `select at as "atMs", type, data from timeline where order_id = $1 order by revision, seq`,
    [orderId],
  )
  return rows.map(({ atMs, type, data }) => ({ atMs, type, ...data }) as Entry)
}
