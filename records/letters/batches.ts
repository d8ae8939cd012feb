import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { channelPaused, letterPaused } from './sending.ts'

/** What one recipient gets, byte for byte as it was rendered. `body` is the text part of an email, or the SMS. */
export interface FrozenLetter {
  deliveryId: number
  to: string
  subject: string | null
  html: string | null
  body: string
  headers: Record<string, string>
}

export interface NewBatch {
  id: string
  channel: Channel
  idempotencyKey: string
  /** The request as it will travel, however often; null where the letters themselves are enough. */
  body: string | null
  claim: string
  letters: FrozenLetter[]
  nowMs: number
  leaseUntilMs: number
}

/** Letters that travel together, frozen: from here on they are sent as they are, or not at all. */
export interface Batch {
  id: string
  channel: Channel
  idempotencyKey: string
  body: string | null
  frozenAtMs: number
  /** Since when the provider may have them without our knowing; null: it certainly has not. */
  unsureSinceMs: number | null
  tries: number
  /** Who has it in hand; nobody else may hand it over. */
  leasedBy: string
  /** One of them has been overtaken by a newer letter, or paused. */
  isStale: boolean
  letters: FrozenLetter[]
}

const gzipped = promisify<string, { level: number }, Buffer>(gzip)

/** A hundred letters of one shop are nearly the same: packed, they cost the database a twentieth. */
const packed = async (body: string): Promise<string> => (await gzipped(body, { level: 1 })).toString('base64')
const unpacked = (body: string): string => gunzipSync(Buffer.from(body, 'base64')).toString()

/** Freezes claimed letters, all of them or none: returns those that are still this claim's. Fewer than asked: nothing was frozen. */
export async function freezeBatch(db: Queries, batch: NewBatch): Promise<number[]> {
  const rows = await db.query<{ id: number }>(freezeStatement, [
    batch.id,
    batch.channel,
    batch.idempotencyKey,
    batch.body === null ? null : await packed(batch.body),
    batch.claim,
    JSON.stringify(batch.letters.map((letter, position) => ({ ...letter, position }))),
    instant(batch.nowMs),
    instant(batch.leaseUntilMs),
  ])
  return rows.map((row) => row.id)
}

const freezeStatement = `
with asked as (
  select * from jsonb_to_recordset($6::jsonb)
    as f("deliveryId" bigint, position int, "to" text, subject text, html text, body text, headers jsonb)
), mine as (
  select id from deliveries where id in (select "deliveryId" from asked) and status = 'claimed' and claim = $5::text for update
), whole as (
  select 1 where (select count(*) from mine) = (select count(*) from asked)
), batch as (
  insert into batches (id, channel, idempotency_key, body, frozen_at, leased_by, lease_until)
  select $1::text, $2::text, $3::text, $4::text, $7::timestamptz, $5, $8::timestamptz from whole
), frozen as (
  update deliveries d set status = 'sending', batch_id = $1, position = f.position, to_address = f."to", subject = f.subject,
    html = f.html, body = f.body, headers = f.headers, claim = null, claimed_until = null
  from asked f, whole where d.id = f."deliveryId"
)
select id from mine`

/** Takes over a frozen batch whose courier is gone, or whose time to be tried again has come; `early`: any that nobody has in hand. */
export async function takeFrozenBatch(
  db: Queries,
  take: { channel: Channel; claim: string; nowMs: number; leaseUntilMs: number; early?: boolean },
): Promise<Batch | null> {
  const [row] = await db.query<Batch>(takeStatement, [
    take.channel,
    instant(take.nowMs),
    instant(take.leaseUntilMs),
    take.claim,
    take.early ?? false,
  ])
  return row ? { ...row, body: row.body === null ? null : unpacked(row.body) } : null
}

const takeStatement = `
with taken as (
  update batches set lease_until = $3::timestamptz, leased_by = $4::text
  where id = (
    select id from batches
    where channel = $1 and status = 'frozen' and (lease_until < $2::timestamptz or ($5::boolean and leased_by is null))
      and not ${channelPaused('$1')}
    order by lease_until limit 1 for update skip locked)
  returning *
)
select t.id, t.channel, t.idempotency_key as "idempotencyKey", t.body, t.frozen_at as "frozenAtMs",
       t.unsure_since as "unsureSinceMs", t.tries, t.leased_by as "leasedBy", bool_or(l.superseded_by is not null or ${letterPaused('d')}) as "isStale",
       jsonb_agg(jsonb_build_object('deliveryId', d.id, 'to', d.to_address, 'subject', d.subject, 'html', d.html,
                                    'body', d.body, 'headers', d.headers) order by d.position) as letters
from taken t
join deliveries d on d.batch_id = t.id
join letters l on l.order_id = d.order_id and l.key = d.letter_key
group by t.id, t.channel, t.idempotency_key, t.body, t.frozen_at, t.unsure_since, t.tries, t.leased_by`

/** Written down before the provider is called: from now on it may have the batch. False: another courier has it in hand. */
export async function markTrying(db: Queries, batch: Pick<Batch, 'id' | 'leasedBy'>, nowMs: number): Promise<boolean> {
  const rows = await db.query(
    `update batches set tries = tries + 1, unsure_since = coalesce(unsure_since, $3::timestamptz)
     where id = $1 and leased_by = $2 and status = 'frozen' returning id`,
    [batch.id, batch.leasedBy, instant(nowMs)],
  )
  return rows.length > 0
}

/** Lets go of everything that a courier before this one had in hand; one courier at a time serves a channel. */
export async function takeOver(db: Queries, channel: Channel): Promise<void> {
  await db.query(
    `with batches_freed as (
       update batches set lease_until = '-infinity', leased_by = null
       where channel = $1 and status = 'frozen' and leased_by is not null)
     update deliveries set claimed_until = '-infinity', claim = null where channel = $1 and status = 'claimed'`,
    [channel],
  )
}

/** A batch that one courier has in hand: whoever lost it to another changes nothing any more. */
export type HeldBatch = Pick<Batch, 'id' | 'leasedBy'>

/** Leaves a batch for later. `refused`: the provider said that it did not take it, so it may still be taken apart. `unknown`: its letters show as such meanwhile. */
export async function postponeBatch(
  db: Queries,
  batch: HeldBatch,
  { untilMs, refused = false, unknown = false }: { untilMs: number; refused?: boolean; unknown?: boolean },
): Promise<void> {
  await db.query(
    `with later as (
       update batches set lease_until = $3::timestamptz, leased_by = null, unsure_since = case when $4::boolean then null else unsure_since end
       where ${isHeld} returning id)
     update deliveries d set status = 'unknown' from later where d.batch_id = later.id and $5::boolean and d.status = 'sending'`,
    [batch.id, batch.leasedBy, instant(untilMs), refused, unknown],
  )
}

/** The batch is still in this courier's hand. */
export const isHeld = `id = $1 and leased_by = $2 and status = 'frozen'`

/** Gives the letters of a batch back that the provider certainly has not: overtaken ones are dropped, the others wait again. `error`: a code of what came of this try. */
export const giveBack = (db: Queries, batch: HeldBatch, error: string | null = null): Promise<void> =>
  dissolve(db, batch, { alone: false, error })

/** The same where the provider refused the whole for one of them: each travels alone from now on. */
export const takeApart = (db: Queries, batch: HeldBatch): Promise<void> =>
  dissolve(db, batch, { alone: true, error: null })

async function dissolve(
  db: Queries,
  batch: HeldBatch,
  { alone, error }: { alone: boolean; error: string | null },
): Promise<void> {
  await db.query(
    `with dissolved as (
       update batches set status = 'dissolved', body = null where ${isHeld} returning id)
     update deliveries d set
       status = case when l.superseded_by is null then 'queued' else 'superseded' end,
       alone = d.alone or $3::boolean, error = coalesce($4::text, d.error), batch_id = null, position = null, to_address = null, subject = null, html = null, body = null, headers = null
     from letters l, dissolved b
     where d.batch_id = b.id and l.order_id = d.order_id and l.key = d.letter_key`,
    [batch.id, batch.leasedBy, alone, error],
  )
}
