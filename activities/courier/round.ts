import { randomUUID } from 'node:crypto'
import type { Channel } from '../../backorder/state.ts'
import { type Batch, takeFrozenBatch } from '../../records/letters/batches.ts'
import { type ClaimedLetter, claimLetters } from '../../records/letters/claim.ts'
import { paceOf } from '../../records/letters/sending-pace.ts'
import type { CourierDeps } from './deps.ts'
import { dispatchEmails, type Rest } from './dispatch.ts'
import { dispatchSms } from './dispatch-sms.ts'
import { freeze, leaseMs } from './freeze.ts'
import { prepare } from './prepare.ts'

const claimMs = 30_000
const smsAtOnce = 10
/** So many failures in a row are no accident: until a call goes well, one batch is tried, and that one letter long. */
const outageFrom = 2

/** What a round came to. */
export interface Round {
  /** There may be more to do. */
  worked: boolean
  /** More letters waited than one batch holds. */
  more: boolean
  restMs: Rest
}

/** One round of a courier: what was frozen before goes first, then what waits. */
export async function goRound(deps: CourierDeps, channel: Channel): Promise<Round> {
  const { database, now } = deps
  const nowMs = now()
  const claim = randomUUID()
  const { waitMs, troubles } = await paceOf(database, channel, nowMs)
  if (waitMs > worthPreparingMs) return { worked: false, more: false, restMs: waitMs }
  const early = troubles >= outageFrom
  const stranded = await takeFrozenBatch(database, { channel, claim, nowMs, leaseUntilMs: nowMs + leaseMs, early })
  if (stranded) return { worked: true, more: false, restMs: await dispatch(deps, channel, stranded) }
  const full = channel === 'email' ? deps.emailSender.batchSize : smsAtOnce
  const limit = early ? 1 : full
  const claimed = await claimLetters(database, { channel, claim, limit, nowMs, untilMs: nowMs + claimMs })
  if (claimed.length === 0) return { worked: false, more: false, restMs: 0 }
  let restMs = 0
  for (const group of companies(channel, claimed)) {
    // Once the provider asks for a rest, the others stay claimable: they may still be replaced.
    if (restMs > 0) break
    const batch = await freeze(deps, channel, claim, await prepare(deps, channel, group))
    if (batch) restMs = await dispatch(deps, channel, batch)
  }
  return { worked: true, more: claimed.length === full, restMs }
}

/** A turn that comes sooner is used to render for it. */
export const worthPreparingMs = 1_200

/** Who travels together: emails, but for those that must go alone; never two SMS. */
function companies(channel: Channel, claimed: ClaimedLetter[]): ClaimedLetter[][] {
  const alone = claimed.filter((letter) => letter.alone || channel === 'sms')
  const together = claimed.filter((letter) => !letter.alone && channel === 'email')
  return [...(together.length > 0 ? [together] : []), ...alone.map((letter) => [letter])]
}

const dispatch = (deps: CourierDeps, channel: Channel, batch: Batch): Promise<Rest> =>
  channel === 'email' ? dispatchEmails(deps, batch) : dispatchSms(deps, batch)
