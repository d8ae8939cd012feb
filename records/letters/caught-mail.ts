import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** A mail that came in at the developer's SMTP port. */
export interface CaughtMail {
  id: number
  receivedAtMs: number
  from: string
  /** Separated by commas. */
  to: string
  subject: string | null
  html: string | null
  text: string | null
}

const keptMails = 500

/** Keeps a mail, and of all only the newest few hundred. */
export async function keepCaughtMail(db: Queries, mail: Omit<CaughtMail, 'id'>): Promise<void> {
  await db.query(
    `with kept as (
       insert into caught_mail (received_at, from_address, to_addresses, subject, html, body) values ($1, $2, $3, $4, $5, $6) returning id)
     delete from caught_mail where id <= (select id from kept) - $7::bigint`,
    [instant(mail.receivedAtMs), mail.from, mail.to, mail.subject, mail.html, mail.text, keptMails],
  )
}

/** The newest mails first, without their HTML; `hasHtml` tells whether they have any. */
export async function listCaughtMail(
  db: Queries,
  limit = 50,
): Promise<(Omit<CaughtMail, 'html'> & { hasHtml: boolean })[]> {
  return db.query(
    `select id, received_at as "receivedAtMs", from_address as "from", to_addresses as "to", subject, body as text,
            html is not null as "hasHtml"
     from caught_mail order by id desc limit $1`,
    [limit],
  )
}

/** The HTML of a mail; null: it has none, or there is no such mail. */
export async function caughtHtml(db: Queries, id: number): Promise<string | null> {
  const [row] = await db.query<{ html: string | null }>('select html from caught_mail where id = $1::bigint', [id])
  return row?.html ?? null
}
