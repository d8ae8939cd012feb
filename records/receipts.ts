import type { Channel } from '../backorder/state.ts'
import type { Queries } from './database.ts'
import { instant } from './instant.ts'

/** Which letter a provider speaks of. */
export interface Receipt {
  orderId: string
  letterKey: string
  channel: Channel
}

const columns = `order_id as "orderId", letter_key as "letterKey", channel`

/** The provider delivered a letter; null: none of ours. Later news of the same letter does not take it back. */
export async function markDelivered(db: Queries, providerId: string, atMs: number): Promise<Receipt | null> {
  const [row] = await db.query<Receipt>(
    `update deliveries set delivered_at = coalesce(delivered_at, $2::timestamptz)
     where provider_id = $1 and status = 'sent' returning ${columns}`,
    [providerId, instant(atMs)],
  )
  return row ?? null
}

/** The provider could not deliver a letter that it had taken; a courier passes it on to the backorder. Null: none of ours, or known. */
export async function markBounced(db: Queries, providerId: string, error: string): Promise<Receipt | null> {
  const [row] = await db.query<Receipt>(
    `update deliveries set status = 'failed', error = $2, news_due = true
     where provider_id = $1 and status = 'sent' and delivered_at is null returning ${columns}`,
    [providerId, error],
  )
  return row ?? null
}
