import { randomBytes } from 'node:crypto'
import type { Channel } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { eraseMailsTo, queueMail } from '../letters/mails.ts'

/** A shopper who wants to hear when a product is back. Personal data: never in a log, an error or a workflow. */
export interface ListedShopper {
  id: string
  sku: string
  channel: Channel
  address: string
  /** BCP 47. */
  locale: string
  /** Counts the joinings of this shopper for this product. */
  turn: number
  /** `asked`: has not confirmed yet; `told`: has heard of a restock and waits no more. */
  standing: 'asked' | 'waiting' | 'told'
}

/** The mails of the waiting list; their recipient is `waiting-list/<id>`. */
export const askMailKind = 'confirm-waiting'
export const restockedMailKind = 'restocked'

/** From which asking a confirmation link comes, and when it ends. */
export interface AskPayload {
  turn: number
  expiresAtMs: number
}

export interface RestockedPayload {
  /** Units to be had when the shopper was told. */
  units: number
}

export const recipientOf = (id: string): string => `waiting-list/${id}`
/** The row behind a mail's recipient. */
export const shopperIdOf = (recipient: string): string => recipient.slice('waiting-list/'.length)

export interface Joining {
  sku: string
  channel: Channel
  address: string
  locale: string
  nowMs: number
  /** The confirmation link ends then. */
  expiresAtMs: number
}

/** Letters asking for confirmation that one address gets within a day, for all products together. */
const mostAsksADay = 10
/** Of one joining, however often its form is sent. */
const mostAsks = 3
/** A form that is sent twice is one wish. */
const askAgainAfterMs = 600_000

/** Writes a shopper down and asks for confirmation; says nothing of whether the address was known. */
export async function askToJoin(db: Database, joining: Joining): Promise<void> {
  const { sku, channel, address, locale, nowMs, expiresAtMs } = joining
  await db.transaction(async (tx) => {
    const [row] = await tx.query<{ id: string; turn: number; asks: number }>(askStatement, [
      randomBytes(12).toString('base64url'),
      sku,
      channel,
      address,
      locale,
      instant(nowMs),
      mostAsksADay,
      mostAsks,
      instant(nowMs - askAgainAfterMs),
      instant(nowMs - 86_400_000),
    ])
    if (!row) return
    const payload: AskPayload = { turn: row.turn, expiresAtMs }
    await queueMail(tx, {
      key: `${askMailKind}/${row.id}/${row.turn}.${row.asks}`,
      kind: askMailKind,
      channel,
      recipient: recipientOf(row.id),
      payload,
      nowMs,
    })
  })
}

const askStatement = `
with asked as (
  select coalesce(sum(asks), 0) as letters from waiting_list
  where channel = $3::text and address = $4::text and asked_at > $10::timestamptz
)
insert into waiting_list as w (id, sku, channel, address, locale, asked_at)
select $1::text, $2::text, $3, $4, $5::text, $6::timestamptz from asked where letters < $7::int
on conflict (sku, channel, address) do update
  set asked_at = excluded.asked_at, locale = excluded.locale, asks = w.asks + 1
  where w.confirmed_at is null and w.asks < $8::int and (w.asked_at < $9::timestamptz or w.told_at > w.asked_at)
returning id, turn, asks`

const columns = `id, sku, channel, address, locale, turn,
  case when confirmed_at is not null then 'waiting' when told_at is not null and asked_at < told_at then 'told' else 'asked' end as standing`

/** One shopper; null: never wrote, or is forgotten. */
export async function listedShopper(db: Queries, id: string): Promise<ListedShopper | null> {
  const [row] = await db.query<ListedShopper>(`select ${columns} from waiting_list where id = $1`, [id])
  return row ?? null
}

/** Shoppers that the locator of an address to leave by may name; see `unsubscribeAddress`. */
export async function shoppersAtLocator(db: Queries, locator: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select id from waiting_list where left(md5('waiting-list/' || id), 20) = $1`,
    [locator],
  )
  return rows.map(({ id }) => id)
}

/** Puts a shopper on the list for good; false: that joining has served, or is forgotten. Again changes nothing. */
export async function confirmJoining(db: Queries, id: string, turn: number, nowMs: number): Promise<boolean> {
  const rows = await db.query(
    `update waiting_list set confirmed_at = coalesce(confirmed_at, $3::timestamptz), asks = 0
     where id = $1 and turn = $2 returning id`,
    [id, turn, instant(nowMs)],
  )
  return rows.length > 0
}

/** Forgets a shopper, with every letter to them; once or often. */
export const leaveList = (db: Database, id: string): Promise<void> => db.transaction((tx) => leaveListWithin(tx, id))

/** The same inside the caller's transaction. */
export async function leaveListWithin(tx: Queries, id: string): Promise<void> {
  await tx.query('delete from waiting_list where id = $1', [id])
  await eraseMailsTo(tx, recipientOf(id))
}

/** Text messages that asked for confirmation since an instant: each costs money. */
export async function textsAskedSince(db: Queries, sinceMs: number): Promise<number> {
  const [row] = await db.query<{ texts: number }>(
    `select count(*)::int as texts from waiting_list where channel = 'sms' and asked_at > $1::timestamptz`,
    [instant(sinceMs)],
  )
  return row?.texts ?? 0
}
