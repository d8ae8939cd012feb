import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** How a customer is reached and spoken to. Personal data: never in a log, an error or a workflow. */
export interface Contact {
  orderId: string
  customerId: string
  name: string | null
  email: string | null
  phone: string | null
  /** Stated for an address, and none. */
  badEmail: string | null
  /** Stated for a number, and none. */
  badPhone: string | null
  locale: string | null
  timeZone: string | null
  country: string | null
  tier: string | null
  erased: boolean
}

const columns = `order_id as "orderId", customer_id as "customerId", name, email, phone, bad_email as "badEmail",
  bad_phone as "badPhone", locale, time_zone as "timeZone", country, tier, erased_at is not null as erased`

/** The customer of an order. */
export async function getContact(db: Queries, orderId: string): Promise<Contact | null> {
  const [row] = await db.query<Contact>(`select ${columns} from contacts where order_id = $1`, [orderId])
  return row ?? null
}

/** The open orders of the person behind a phone number, the newest first: whom an SMS without a link speaks for. */
export async function openOrdersOfPhone(db: Queries, phone: string): Promise<string[]> {
  const rows = await db.query<{ orderId: string }>(
    `select c.order_id as "orderId" from contacts c join backorders b on b.order_id = c.order_id
     where c.phone = $1 and b.closed_at is null order by b.placed_at desc limit 20`,
    [phone],
  )
  return rows.map((row) => row.orderId)
}

/** The same of the person behind an email address. */
export async function openOrdersOfEmail(db: Queries, address: string): Promise<string[]> {
  const rows = await db.query<{ orderId: string }>(
    `select c.order_id as "orderId" from contacts c join backorders b on b.order_id = c.order_id
     where lower(c.email) = lower($1) and b.closed_at is null order by b.placed_at desc limit 20`,
    [address],
  )
  return rows.map((row) => row.orderId)
}

/** What an agent may change; null takes an address away, an absent field stays as it is. */
export interface ContactChange {
  email?: string | null
  phone?: string | null
  timeZone?: string
}

/** Changes how a customer is reached, in place of what was bad; null: no such order, or its customer was erased. */
export async function changeContact(db: Queries, orderId: string, change: ContactChange): Promise<Contact | null> {
  const [row] = await db.query<Contact>(
    `update contacts set
       email = case when $2::boolean then $3 else email end,
       bad_email = case when $2 then null else bad_email end,
       phone = case when $4::boolean then $5 else phone end,
       bad_phone = case when $4 then null else bad_phone end,
       time_zone = coalesce($6, time_zone)
     where order_id = $1 and erased_at is null
     returning ${columns}`,
    [
      orderId,
      change.email !== undefined,
      change.email ?? null,
      change.phone !== undefined,
      change.phone ?? null,
      change.timeZone ?? null,
    ],
  )
  return row ?? null
}

/** Puts back how a customer was reached before a change that was not taken. */
export async function restoreContact(db: Queries, before: Contact): Promise<void> {
  await db.query(
    `update contacts set email = $2, phone = $3, bad_email = $4, bad_phone = $5, time_zone = $6
     where order_id = $1 and erased_at is null`,
    [before.orderId, before.email, before.phone, before.badEmail, before.badPhone, before.timeZone],
  )
}

/** Once nothing of a contact is bad any more, the task to mend it is done. */
export async function settleBadContact(
  db: Queries,
  orderId: string,
  done: { by: string; atMs: number },
): Promise<void> {
  await db.query(
    `update tasks set done_at = $2, done_by = $3
     where order_id = $1 and why = 'bad-contact' and done_at is null and not exists (
       select from contacts c where c.order_id = $1 and (c.bad_email is not null or c.bad_phone is not null))`,
    [orderId, instant(done.atMs), done.by],
  )
}

/** Forgets the person behind an order: contact, rendered letters, notes. The record of what was told and done stays. */
export async function eraseContact(db: Queries, orderId: string): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }>(eraseStatement, [orderId])
  return row?.found ?? false
}

const eraseStatement = `
with gone as (
  update contacts set customer_id = '', name = null, email = null, phone = null, bad_email = null, bad_phone = null,
    locale = null, time_zone = null, tier = null,
    erased_at = coalesce(erased_at, now())
  where order_id = $1 returning order_id
), unaddressed as (
  update deliveries set to_address = null, subject = null, html = null, body = null, headers = null,
    status = case when status in ('queued', 'claimed') then 'suppressed' else status end,
    error = case when status in ('queued', 'claimed') then 'erased' else error end
  where order_id = $1 and status not in ('sending', 'unknown')
), untried as (
  update delivery_tries set to_address = null, subject = null, html = null, body = null, headers = null where order_id = $1
), unasked as (
  delete from preferences p using contacts c
  where c.order_id = $1 and c.customer_id = p.customer_id
    and not exists (select from contacts o where o.customer_id = c.customer_id and o.order_id <> $1 and o.erased_at is null)
), unnoted as (
  update notes set text = null, reason = null, content_hash = null where order_id = $1
), unsaid as (
  update messages set address = null, subject = null, body = null, whole_body = null, mail_id = null, mail_references = null where order_id = $1
), unnamed as (
  update backorders set customer_ref = null, request_hash = '' where order_id = $1
)
select exists (select from gone) as found`
