import { createHash } from 'node:crypto'
import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'

/** Capitals make no other address. */
const hashOf = (address: string): string => createHash('sha256').update(address.toLowerCase()).digest('hex')

/** Sends nothing more to an address by this channel: its owner asked for it (STOP), or nobody is there. */
export async function suppress(db: Queries, channel: Channel, address: string, reason: string): Promise<void> {
  await db.query(
    'insert into suppressions (channel, address_hash, reason) values ($1, $2, $3) on conflict do nothing',
    [channel, hashOf(address), reason],
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

/** Sends to the address again: its owner asked for it (START). */
export async function unsuppress(db: Queries, channel: Channel, address: string): Promise<void> {
  await db.query('delete from suppressions where channel = $1 and address_hash = $2', [channel, hashOf(address)])
}
