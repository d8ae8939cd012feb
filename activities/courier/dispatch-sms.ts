import { type Batch, type FrozenLetter, giveBack, markTrying, postponeBatch } from '../../records/letters/batches.ts'
import { adoptEarlyEvents } from '../../records/letters/delivery-events.ts'
import { markBatchFailed, markNeverArrived, markSent } from '../../records/letters/outcomes.ts'
import { type Call, noteSuccess } from '../../records/letters/sending-pace.ts'
import { suppress } from '../../records/letters/suppressions.ts'
import type { SmsOutcome } from '../providers/senders.ts'
import type { CourierDeps } from './deps.ts'
import { type Rest, rest, turnFor } from './dispatch.ts'

/** Hands one SMS over; what may have been taken before is looked for and never repeated. */
export async function dispatchSms(deps: CourierDeps, batch: Batch): Promise<Rest> {
  const { database, smsSender, now } = deps
  const [letter] = batch.letters
  if (!letter) throw new Error('a batch without a letter')
  if (batch.unsureSinceMs !== null) return reconcile(deps, batch, letter, batch.unsureSinceMs)
  if (batch.isStale) {
    await giveBack(database, batch)
    return 0
  }
  const turn = await turnFor(deps, batch)
  if (turn.waitMs > 0) return turn.waitMs
  if (!(await markTrying(database, batch, now()))) return 0
  const calledAtMs = now()
  const outcome = await smsSender.send({ to: letter.to, body: letter.body, reference: batch.id })
  return settle(deps, batch, letter, { turn, calledAtMs, answeredAtMs: now() }, outcome)
}

async function settle(
  deps: CourierDeps,
  batch: Batch,
  letter: FrozenLetter,
  call: Call,
  outcome: SmsOutcome,
): Promise<Rest> {
  const { database, smsSender, report, now } = deps
  if (outcome.type === 'later') {
    if (outcome.alert) report('sms-held-up', { reason: outcome.alert })
    await giveBack(database, batch)
    return rest(deps, batch, outcome.afterMs)
  }
  await noteSuccess(database, batch.channel, call)
  switch (outcome.type) {
    case 'sent':
      await markSent(database, batch.id, [outcome.id], now())
      await adoptEarlyEvents(database, [outcome.id])
      return 0
    case 'opted-out':
      await suppress(database, 'sms', letter.to, 'opted-out')
      await markBatchFailed(database, batch, { status: 'suppressed', error: 'opted-out', soft: false })
      return 0
    case 'rejected':
      report('sms-rejected', { reason: outcome.reason })
      await markBatchFailed(database, batch, {
        error: outcome.reason,
        soft: !numberIsBad.has(outcome.reason),
      })
      return 0
    case 'unknown':
      await postponeBatch(database, batch, {
        untilMs: now() + smsSender.findAfterMs,
        unknown: true,
      })
      return 0
  }
}

/** No such number, or none that can be texted: https://www.twilio.com/docs/api/errors */
const numberIsBad: ReadonlySet<string> = new Set(['twilio_21211', 'twilio_21217', 'twilio_21614'])

/** A text that the provider may have: it is looked for, and sent again only where it certainly never got there. */
async function reconcile(deps: CourierDeps, batch: Batch, letter: FrozenLetter, sinceMs: number): Promise<Rest> {
  const { database, smsSender, report, now } = deps
  // The provider writes a message down a moment after it took it.
  const waitMs = sinceMs + smsSender.findAfterMs - now()
  if (waitMs > 0) {
    await postponeBatch(database, batch, { untilMs: now() + waitMs, refused: false, unknown: true })
    return 0
  }
  try {
    const id = await smsSender.find(letter, sinceMs)
    if (id === null) await markNeverArrived(database, batch)
    else await markSent(database, batch.id, [id], sinceMs)
  } catch {
    report('sms-not-reconciled', { tries: batch.tries })
    await postponeBatch(database, batch, { untilMs: now() + smsSender.findAfterMs })
  }
  return 0
}
