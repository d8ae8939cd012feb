import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { giveBack, type HeldBatch, isHeld } from './batches.ts'
import { forgetErased } from './erased.ts'

/** The batch is with the provider; its letters take the provider's ids in order. Of an erased customer's letter nothing else is kept. */
export async function markSent(
  db: Queries,
  batchId: string,
  providerIds: readonly string[],
  nowMs: number,
): Promise<void> {
  await db.query(sentStatement, [batchId, [...providerIds], instant(nowMs)])
}

const sentStatement = `
with done as (
  update batches set status = 'done', body = null where id = $1
), erased as (
  select d.id from deliveries d join contacts c on c.order_id = d.order_id where d.batch_id = $1 and c.erased_at is not null
  union all
  select d.id from deliveries d
  where d.batch_id = $1 and d.order_id = 'mail/' || d.letter_key and not exists (select from mails x where x.key = d.letter_key)
)
update deliveries d set status = 'sent', provider_id = ($2::text[])[d.position + 1], sent_at = $3::timestamptz,
  error = case when d.receipt is null then null else d.error end,
  to_address = case when d.id in (select id from erased) then null else to_address end,
  subject = case when d.id in (select id from erased) then null else subject end,
  html = case when d.id in (select id from erased) then null else html end,
  body = case when d.id in (select id from erased) then null else body end,
  headers = case when d.id in (select id from erased) then null else headers end
where d.batch_id = $1`

/** Nobody will get the batch: its backorders hear of it. `error` is a code, never the provider's words, which may hold an address; `soft`: the addresses are not at fault. What the provider has reported on meanwhile did leave. */
export async function markBatchFailed(
  db: Queries,
  batch: HeldBatch,
  { status = 'failed', error, soft }: { status?: 'failed' | 'suppressed'; error: string; soft: boolean },
): Promise<void> {
  await db.query(
    `with done as (
       update batches set status = 'done', body = null where ${isHeld} returning id)
     update deliveries d set status = $3, error = $4, news_due = true, news_soft = $5::boolean
     from done where d.batch_id = done.id and d.status in ('sending', 'unknown')`,
    [batch.id, batch.leasedBy, status, error, soft],
  )
  await forgetErased(db, { batchId: batch.id })
}

const neverArrived = 'never-arrived'

/** The provider of texts has never seen this one: it waits again, once; the second time its backorder hears that it failed. */
export async function markNeverArrived(db: Queries, batch: HeldBatch): Promise<void> {
  const again = await db.query(`select 1 from deliveries where batch_id = $1 and error = $2`, [batch.id, neverArrived])
  if (again.length > 0) return markBatchFailed(db, batch, { error: neverArrived, soft: true })
  await giveBack(db, batch, neverArrived)
}

/** A claimed letter that cannot be sent at all. `news`: its backorder must hear of it. */
export async function endDelivery(
  db: Queries,
  deliveryId: number,
  end: { status: 'failed' | 'suppressed'; error: string; news: boolean },
): Promise<void> {
  await db.query(
    `update deliveries set status = $2, error = $3, news_due = $4, claim = null where id = $1 and status = 'claimed'`,
    [deliveryId, end.status, end.error, end.news],
  )
}

/** Puts a claimed letter back, to be tried again later. */
export async function postponeDelivery(db: Queries, deliveryId: number, untilMs: number, error: string): Promise<void> {
  await db.query(
    `update deliveries set status = 'queued', not_before = $2, error = $3, claim = null where id = $1 and status = 'claimed'`,
    [deliveryId, instant(untilMs), error],
  )
}

/** A letter that did not arrive, of which its backorder has not heard. */
export interface Bounce {
  deliveryId: number
  orderId: string
  letterKey: string
  channel: Channel
  /** The address is good. */
  soft: boolean
}

/** Letters that did not arrive, whose backorders have not heard of it; the same ones until `markBounceTold`. */
export async function untoldBounces(db: Queries, limit = 100): Promise<Bounce[]> {
  return db.query<Bounce>(
    `select id as "deliveryId", order_id as "orderId", letter_key as "letterKey", channel, news_soft as soft
     from deliveries where news_due order by id limit $1`,
    [limit],
  )
}

/** The backorder has heard. */
export async function markBounceTold(db: Queries, deliveryId: number): Promise<void> {
  await db.query('update deliveries set news_due = false where id = $1', [deliveryId])
}
