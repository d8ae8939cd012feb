import type { Channel } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { isLost, moreTelling, type Receipt } from './delivery-rank.ts'
import { forgetErased } from './erased.ts'
import { suppress } from './suppressions.ts'

export type Provider = 'resend' | 'twilio' | 'smtp' | 'outbox'

/** One word of a provider about one letter. */
export interface DeliveryEvent {
  provider: Provider
  /** The name under which the provider repeats itself. */
  eventId: string
  /** The provider's own word: `email.bounced`, `undelivered`. */
  kind: string
  /** Null: it says nothing of how far the letter came. */
  status: Receipt | null
  /** A code such as `hard-bounce` or `twilio_30005`; never the provider's words, which may hold an address. */
  reason: string | null
  /** `dead`: no letter goes there any more; `good`: it is not why the letter is lost; null: nothing is said of it. */
  address: 'dead' | 'good' | null
  atMs: number
  providerId: string | null
  /** Under which the email left, with its angle brackets, where the provider gave it one of its own. */
  messageId?: string | null
  /** What the letter was sent under, as the provider echoes it. */
  reference: LetterReference | null
}

export interface LetterReference {
  batchId: string
  /** Place in the batch, from 0. */
  position: number
}

/** `known`: the letter's record tells it; `repeated`: told before; `unknown`: of no letter here, kept a while, for it may be marked as sent only now. */
export type Heard = 'known' | 'repeated' | 'unknown'

interface Row {
  id: number
  orderId: string
  letterKey: string
  channel: Channel
  receipt: Receipt | null
  address: string | null
  wasSoft: boolean
  deliveredAtMs: number | null
}

/** Keeps what a provider said and brings the letter's record up to date: once however often it is told, the same in whatever order. */
export async function hearDeliveryEvent(db: Database, event: DeliveryEvent, nowMs: number): Promise<Heard> {
  return db.transaction(async (tx) => {
    const row = await letterOf(tx, event)
    if (!(await keep(tx, event, row, nowMs))) return 'repeated'
    if (row) await apply(tx, row, event)
    else await forgetUnmatched(tx, nowMs)
    return row ? 'known' : 'unknown'
  })
}

/** Letters that were just marked as sent may have been spoken of before: what was said is theirs now. */
export async function adoptEarlyEvents(db: Database, providerIds: readonly string[]): Promise<void> {
  const ids = [[...providerIds]]
  const early = await db.query(`select 1 ${earlyEvents} limit 1`, ids)
  if (early.length === 0) return
  await db.transaction(async (tx) => {
    const events = await tx.query<Omit<DeliveryEvent, 'reference'>>(
      `select provider, event_id as "eventId", kind, status, reason, address, at as "atMs", provider_id as "providerId"
       ${earlyEvents} order by at, event_id for update`,
      ids,
    )
    for (const event of events) {
      const row = await letterOf(tx, { ...event, reference: null })
      if (!row) continue
      await tx.query(
        'update delivery_events set order_id = $3, letter_key = $4, channel = $5 where provider = $1 and event_id = $2',
        [event.provider, event.eventId, row.orderId, row.letterKey, row.channel],
      )
      await apply(tx, row, event)
    }
  })
}

const earlyEvents = 'from delivery_events where order_id is null and provider_id = any($1::text[])'

async function letterOf(tx: Queries, { provider, providerId, reference }: DeliveryEvent): Promise<Row | null> {
  const found = async (where: string, params: unknown[]) => {
    const [row] = await tx.query<Row & { providerId: string | null }>(
      `select id, order_id as "orderId", letter_key as "letterKey", channel, receipt, to_address as address,
              news_soft as "wasSoft", delivered_at as "deliveredAtMs", provider_id as "providerId"
       from deliveries where ${where} for update`,
      params,
    )
    return row && speaksFor(provider, row.channel) ? row : null
  }
  const named = reference && (await found('batch_id = $1 and position = $2', [reference.batchId, reference.position]))
  if (named && (named.providerId === null || providerId === null || named.providerId === providerId)) return named
  return providerId === null ? null : found('provider_id = $1', [providerId])
}

const speaksFor = (provider: Provider, channel: Channel): boolean =>
  provider === 'outbox' || (provider === 'twilio') === (channel === 'sms')

async function keep(tx: Queries, event: DeliveryEvent, row: Row | null, nowMs: number): Promise<boolean> {
  const kept = await tx.query(
    `insert into delivery_events
       (provider, event_id, kind, status, reason, address, at, received_at, provider_id, order_id, letter_key, channel, message_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning 1`,
    [
      event.provider,
      event.eventId,
      event.kind,
      event.status,
      event.reason,
      event.address,
      instant(event.atMs),
      instant(nowMs),
      event.providerId,
      row?.orderId ?? null,
      row?.letterKey ?? null,
      row?.channel ?? null,
      event.messageId ?? null,
    ],
  )
  return kept.length > 0
}

const reachedReader: readonly Receipt[] = ['delivered', 'opened', 'clicked', 'complained']

async function apply(tx: Queries, row: Row, event: Omit<DeliveryEvent, 'reference'>): Promise<void> {
  const { status, atMs, reason, address } = event
  if (status !== null) {
    const receipt = moreTelling<Receipt>(row.receipt, status)
    const isNews = losesLetter(row, event)
    await tx.query(applyStatement, [
      row.id,
      receipt,
      receipt !== row.receipt ? instant(atMs) : null,
      reachedReader.includes(status) ? instant(atMs) : null,
      isNews ? reason : null,
      isNews,
      address === 'good',
      event.providerId,
    ])
    if (row.channel === 'sms') await forgetErased(tx, { deliveryId: row.id })
  }
  if (address === 'dead' && row.address !== null) await suppress(tx, row.channel, row.address, reason ?? event.kind)
}

/** Whether the backorder must hear of it: the first loss, a loss that turns out to be the address's, a letter that came back after all. */
function losesLetter(row: Row, { status, address, atMs }: Omit<DeliveryEvent, 'reference'>): boolean {
  if (status === null || !isLost(status)) return false
  if (row.receipt === null || !reachedReader.includes(row.receipt)) {
    const wasLost = row.receipt !== null && isLost(row.receipt)
    return !wasLost || (row.wasSoft && address !== 'good')
  }
  // A server that took a letter may return it later; it says so under a later time.
  return row.receipt === 'delivered' && address === 'dead' && atMs > (row.deliveredAtMs ?? atMs)
}

/** What a provider speaks of it has taken, though we may never have had its answer. */
const applyStatement = `
with spoken as (
  update batches b set status = 'done', body = null
  from deliveries d where d.id = $1::bigint and b.id = d.batch_id and b.channel = 'sms' and b.status = 'frozen' and b.unsure_since is not null
)
update deliveries set
  receipt = $2::text, receipt_at = coalesce($3::timestamptz, receipt_at), delivered_at = least(delivered_at, $4::timestamptz),
  error = coalesce($5::text, error), news_due = news_due or $6::boolean,
  news_soft = case when $6 then $7::boolean else news_soft end,
  provider_id = coalesce(provider_id, $8::text),
  sent_at = case when channel = 'sms' and status in ('sending', 'unknown') then coalesce(sent_at, $3) else sent_at end,
  status = case when channel = 'sms' and status in ('sending', 'unknown') then 'sent' else status end
where id = $1`

const forgetAfterMs = 7 * 86_400_000

/** Other software may share an account with us: what it sent is not kept for ever. */
async function forgetUnmatched(tx: Queries, nowMs: number): Promise<void> {
  await tx.query(
    `delete from delivery_events where (provider, event_id) in (
       select provider, event_id from delivery_events where order_id is null and received_at < $1::timestamptz limit 100)`,
    [instant(nowMs - forgetAfterMs)],
  )
}

/** One event as evidence shows it. */
export interface StoredDeliveryEvent {
  letterKey: string
  channel: Channel
  provider: Provider
  kind: string
  status: Receipt | null
  reason: string | null
  atMs: number
}

/** Everything that providers said of the letters of an order, the oldest first; of one letter where its key is given. */
export async function deliveryEventsOf(db: Queries, orderId: string, key?: string): Promise<StoredDeliveryEvent[]> {
  return db.query<StoredDeliveryEvent>(
    `select letter_key as "letterKey", channel, provider, kind, status, reason, at as "atMs"
     from delivery_events where order_id = $1 and ($2::text is null or letter_key = $2) order by at, received_at, event_id`,
    [orderId, key ?? null],
  )
}
