import { createHash } from 'node:crypto'
import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** How an address is known here; capitals make no other one. */
export const hashOf = (address: string): string => createHash('sha256').update(address.toLowerCase()).digest('hex')

/** What the owner of an address said themselves: nobody lifts it without a name and a reason. */
const ownWishes = ['opted-out', 'complaint']

/** Sends nothing more to an address by this channel: its owner asked for it (STOP), or nobody is there. What the owner asked outweighs what a provider found. */
export async function suppress(db: Queries, channel: Channel, address: string, reason: string): Promise<void> {
  await db.query(
    `insert into suppressions as s (channel, address_hash, reason) values ($1, $2, $3)
     on conflict (channel, address_hash) do update set reason = excluded.reason
     where excluded.reason = any($4::text[]) and not s.reason = any($4::text[])`,
    [channel, hashOf(address), reason, ownWishes],
  )
}

/** Whether nothing may be sent to an address by this channel. */
export async function isSuppressed(db: Queries, channel: Channel, address: string): Promise<boolean> {
  const rows = await db.query('select 1 from suppressions where channel = $1 and address_hash = $2', [
    channel,
    hashOf(address),
  ])
  return rows.length > 0
}

export interface Suppression {
  channel: Channel
  /** `opted-out`, `complaint`, `hard-bounce`, `twilio_30005`, … */
  reason: string
  sinceMs: number
}

export interface LiftedSuppression extends Suppression {
  liftedAtMs: number
  /** Null: the owner of the address asked for it. */
  agent: string | null
  why: string | null
}

/** Why nothing is sent to an address, by channel; empty: it is sent to. */
export async function suppressionsOf(db: Queries, address: string): Promise<Suppression[]> {
  return db.query<Suppression>(
    'select channel, reason, at as "sinceMs" from suppressions where address_hash = $1 order by at',
    [hashOf(address)],
  )
}

/** What was lifted of an address, the oldest first. */
export async function liftedOf(db: Queries, address: string): Promise<LiftedSuppression[]> {
  return db.query<LiftedSuppression>(
    `select channel, reason, since as "sinceMs", lifted_at as "liftedAtMs", agent, why
     from lifted_suppressions where address_hash = $1 order by lifted_at`,
    [hashOf(address)],
  )
}

/** Sends to the address again, and keeps who wanted it and why; null: nothing was suppressed, or the owner's own wish was and nobody gave a name and a reason. */
export async function liftSuppression(
  db: Queries,
  lift: { channel: Channel; address: string; agent: string | null; why: string | null; atMs: number },
): Promise<LiftedSuppression | null> {
  const [row] = await db.query<LiftedSuppression>(
    `with gone as (
       delete from suppressions where channel = $1 and address_hash = $2
         and (not reason = any($6::text[]) or ($3::text is not null and $4::text is not null))
       returning channel, address_hash, reason, at
     )
     insert into lifted_suppressions (channel, address_hash, reason, since, lifted_at, agent, why)
     select channel, address_hash, reason, at, $5::timestamptz, $3, $4 from gone
     returning channel, reason, since as "sinceMs", lifted_at as "liftedAtMs", agent, why`,
    [lift.channel, hashOf(lift.address), lift.agent, lift.why, instant(lift.atMs), ownWishes],
  )
  return row ?? null
}

/** Sends to the address again: its owner asked for it (START). */
export async function unsuppress(db: Queries, channel: Channel, address: string): Promise<void> {
  await db.query(
    `with gone as (
       delete from suppressions where channel = $1 and address_hash = $2 returning channel, address_hash, reason, at
     )
     insert into lifted_suppressions (channel, address_hash, reason, since, lifted_at)
     select channel, address_hash, reason, at, now() from gone`,
    [channel, hashOf(address)],
  )
}
