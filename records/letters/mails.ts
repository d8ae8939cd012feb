import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** A letter that belongs to no order. */
export interface NewMail {
  /** Deterministic: the same key again is the same mail. */
  key: string
  /** Names its renderer, and stands in the outbox as the letter's name. */
  kind: string
  channel: Channel
  /** Whom it is for, as its renderer knows them (a supplier's id, a row of the waiting list): never an address. */
  recipient: string
  /** What it is rendered from, any JSON without personal data. */
  payload: unknown
  nowMs: number
  /** Not to be sent before; default: at once. */
  notBeforeMs?: number
}

/** A mail as a courier has claimed it. */
export type Mail = Pick<NewMail, 'key' | 'kind' | 'recipient' | 'payload'>

/** The order id under which a mail's letter and delivery are kept; no order's id holds a slash. */
export const mailOrderId = (key: string): string => `mail/${key}`

/** Puts a letter that belongs to no order into the outbox, inside the caller's transaction; false: it is there already. */
export async function queueMail(db: Queries, mail: NewMail): Promise<boolean> {
  const rows = await db.query(queueStatement, [
    mail.key,
    mail.kind,
    mail.channel,
    mail.recipient,
    JSON.stringify(mail.payload),
    instant(mail.nowMs),
    instant(mail.notBeforeMs ?? mail.nowMs),
    mailOrderId(mail.key),
  ])
  return rows.length > 0
}

const queueStatement = `
with mail as (
  insert into mails (key, kind, recipient, payload, queued_at)
  values ($1::text, $2::text, $4::text, $5::jsonb, $6::timestamptz)
  on conflict do nothing returning key
), letter as (
  insert into letters (order_id, key, revision, letter, at, mandatory, is_delay_notice, lasting, facts)
  select $8::text, key, 0, $2, $6, false, false, true, '{}' from mail
)
insert into deliveries (order_id, letter_key, channel, due_at, not_before)
select $8, key, $3::text, $6, $7::timestamptz from mail
returning id`

/** How far a mail has come; null: there is none of this key. */
export async function mailStatus(db: Queries, key: string): Promise<string | null> {
  const [row] = await db.query<{ status: string }>(
    'select status from deliveries where order_id = $1 and letter_key = $2',
    [mailOrderId(key), key],
  )
  return row?.status ?? null
}

/** Forgets every mail to somebody: what was not sent will not be, and of what was sent no word and no address is kept. */
export async function eraseMailsTo(db: Queries, recipient: string): Promise<void> {
  await db.query(
    `with gone as (
       delete from mails where recipient = $1 returning key
     ), untried as (
       update delivery_tries t set to_address = null, subject = null, html = null, body = null, headers = null
       from gone where t.order_id = 'mail/' || gone.key
     )
     update deliveries d set to_address = null, subject = null, html = null, body = null, headers = null,
       status = case when d.status in ('queued', 'claimed') then 'suppressed' else d.status end,
       error = case when d.status in ('queued', 'claimed') then 'erased' else d.error end
     from gone where d.order_id = 'mail/' || gone.key and d.letter_key = gone.key and d.status <> 'sending'`,
    [recipient],
  )
}
