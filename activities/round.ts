import { randomUUID } from 'node:crypto'
import type { Channel } from '../backorder/state.ts'
import { type Batch, takeFrozenBatch } from '../records/batches.ts'
import { type ClaimedLetter, claimLetters } from '../records/claim.ts'
import { markBounceTold, untoldBounces } from '../records/outcomes.ts'
import type { CourierDeps } from './courier-deps.ts'
import { dispatchEmails, dispatchSms, type Rest } from './dispatch.ts'
import { freeze, leaseMs } from './freeze.ts'
import { prepare } from './prepare.ts'

const claimMs = 30_000
const smsAtOnce = 10

/** One round of a courier: what was frozen before goes first, then what waits. `worked`: there may be more. */
export async function goRound(deps: CourierDeps, channel: Channel): Promise<{ worked: boolean; restMs: Rest }> {
  const nowMs = Date.now()
  const claim = randomUUID()
  const stranded = await takeFrozenBatch(deps.database, { channel, claim, nowMs, leaseUntilMs: nowMs + leaseMs })
  if (stranded) return { worked: true, restMs: await dispatch(deps, channel, stranded) }
  const limit = channel === 'email' ? deps.emailSender.batchSize : smsAtOnce
  const claimed = await claimLetters(deps.database, { channel, claim, limit, nowMs, untilMs: nowMs + claimMs })
  if (claimed.length === 0) return { worked: false, restMs: 0 }
  let restMs = 0
  for (const group of companies(channel, claimed)) {
    // Once the provider asks for a rest, the others stay claimable: they may still be replaced.
    if (restMs > 0) break
    const batch = await freeze(deps, channel, claim, await prepare(deps, channel, group))
    if (batch) restMs = await dispatch(deps, channel, batch)
  }
  return { worked: true, restMs }
}

/** Who travels together: emails, but for those that must go alone; never two SMS. */
function companies(channel: Channel, claimed: ClaimedLetter[]): ClaimedLetter[][] {
  const alone = claimed.filter((letter) => letter.alone || channel === 'sms')
  const together = claimed.filter((letter) => !letter.alone && channel === 'email')
  return [...(together.length > 0 ? [together] : []), ...alone.map((letter) => [letter])]
}

const dispatch = (deps: CourierDeps, channel: Channel, batch: Batch): Promise<Rest> =>
  channel === 'email' ? dispatchEmails(deps, batch) : dispatchSms(deps, batch)

/** Tells backorders which letters did not arrive. A backorder that is closed has nobody to hear it. */
export async function tellBounces({ database, tell }: CourierDeps): Promise<void> {
  for (const { deliveryId, orderId, letterKey, channel } of await untoldBounces(database)) {
    await tell(orderId, { type: 'bounced', channel, letterKey })
    await markBounceTold(database, deliveryId)
  }
}
