import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** A mandatory text of which its provider has not said what became of it. */
export interface UnheardText {
  deliveryId: number
  providerId: string
}

const hourMs = 3_600_000

/** Mandatory texts that left three hours to three days ago, without a last word since, and were not asked about in the last twenty hours. */
export async function unheardTexts(db: Queries, nowMs: number, limit = 20): Promise<UnheardText[]> {
  return db.query<UnheardText>(
    `select d.id as "deliveryId", d.provider_id as "providerId"
     from deliveries d join letters l on l.order_id = d.order_id and l.key = d.letter_key
     where d.channel = 'sms' and d.status = 'sent' and (d.receipt is null or d.receipt in ('queued', 'sent'))
       and d.sent_at between $1 and $2 and (d.asked_at is null or d.asked_at < $3)
       and d.provider_id is not null and l.mandatory
     order by d.sent_at limit $4`,
    [instant(nowMs - 72 * hourMs), instant(nowMs - 3 * hourMs), instant(nowMs - 20 * hourMs), limit],
  )
}

/** Its provider has been asked. */
export async function markAsked(db: Queries, deliveryId: number, nowMs: number): Promise<void> {
  await db.query('update deliveries set asked_at = $2 where id = $1', [deliveryId, instant(nowMs)])
}
