import { randomUUID } from 'node:crypto'
import type { Channel } from '../../backorder/state.ts'
import { type Batch, type FrozenLetter, freezeBatch } from '../../records/letters/batches.ts'
import type { CourierDeps } from './deps.ts'
import { toEmail } from './prepare.ts'

/** Longer than any call of a provider lasts. */
export const leaseMs = 60_000

/** Freezes letters into one batch, without those that were overtaken since they were claimed; null: none is left. */
export async function freeze(
  { database, emailSender, now }: CourierDeps,
  channel: Channel,
  claim: string,
  letters: FrozenLetter[],
): Promise<Batch | null> {
  let left = letters
  while (left.length > 0) {
    const id = randomUUID()
    const nowMs = now()
    const batch = {
      id,
      channel,
      idempotencyKey: `meanwhile-${id}`,
      body: channel === 'email' ? emailSender.encode(left.map((letter, place) => toEmail(letter, id, place))) : null,
      letters: left,
    }
    const kept = await freezeBatch(database, { ...batch, claim, nowMs, leaseUntilMs: nowMs + leaseMs })
    if (kept.length === left.length)
      return { ...batch, frozenAtMs: nowMs, unsureSinceMs: null, tries: 0, isStale: false, leasedBy: claim }
    left = left.filter((letter) => kept.includes(letter.deliveryId))
  }
  return null
}
