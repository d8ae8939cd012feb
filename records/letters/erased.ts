import type { Queries } from '../database.ts'

/** Of a letter that was on its way while its customer was erased, nothing is kept once it has come to an end. */
export async function forgetErased(db: Queries, of: { deliveryId: number } | { batchId: string }): Promise<void> {
  const isOne = 'deliveryId' in of
  await db.query(
    `update deliveries d set to_address = null, subject = null, html = null, body = null, headers = null
     where ${isOne ? 'd.id = $1::bigint' : 'd.batch_id = $1::text'} and d.status not in ('sending', 'unknown') and d.to_address is not null
       and (exists (select from contacts c where c.order_id = d.order_id and c.erased_at is not null)
         or (d.order_id = 'mail/' || d.letter_key and not exists (select from mails x where x.key = d.letter_key)))`,
    [isOne ? of.deliveryId : of.batchId],
  )
}
