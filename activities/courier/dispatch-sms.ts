import {
  type Batch,
  dissolveBatch,
  type FrozenLetter,
  markTrying,
  postponeBatch,
} from '../../records/letters/batches.ts'
import { adoptEarlyEvents } from '../../records/letters/delivery-events.ts'
import { markBatchFailed, markSent } from '../../records/letters/outcomes.ts'
import { noteSuccess, type Pace } from '../../records/letters/sending-pace.ts'
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
    await dissolveBatch(database, batch.id, false)
    return 0
  }
  const pace = await turnFor(deps, batch)
  if (pace.waitMs > 0) return pace.waitMs
  if (!(await markTrying(database, batch, now()))) return 0
  const outcome = await smsSender.send({ to: letter.to, body: letter.body, reference: batch.id })
  return settle(deps, batch, letter, pace, outcome)
}

async function settle(
  deps: CourierDeps,
  batch: Batch,
  letter: FrozenLetter,
  pace: Pace,
  outcome: SmsOutcome,
): Promise<Rest> {
  const { database, smsSender, report, now } = deps
  if (outcome.type === 'later') {
    if (outcome.alert) report('sms-held-up', { reason: outcome.alert })
    await dissolveBatch(database, batch.id, false)
    return rest(deps, batch, outcome.afterMs)
  }
  await noteSuccess(database, batch.channel, pace, { rate: null, spentMs: 0, nowMs: now() })
  switch (outcome.type) {
    case 'sent':
      await markSent(database, batch.id, [outcome.id], now())
      await adoptEarlyEvents(database, [outcome.id])
      return 0
    case 'opted-out':
      await suppress(database, 'sms', letter.to, 'opted-out')
      await markBatchFailed(database, batch.id, { status: 'suppressed', error: 'opted-out', soft: false })
      return 0
    case 'rejected':
      report('sms-rejected', { reason: outcome.reason })
      await markBatchFailed(database, batch.id, {
        status: 'failed',
        error: outcome.reason,
        soft: !numberIsBad.has(outcome.reason),
      })
      return 0
    case 'unknown':
      await postponeBatch(database, batch.id, {
        untilMs: now() + smsSender.findAfterMs,
        refused: false,
        unknown: true,
      })
      return 0
  }
}

/** No such number, or none that can be texted: https://www.twilio.com/docs/api/errors */
const numberIsBad: ReadonlySet<string> = new Set(['twilio_21211', 'twilio_21217', 'twilio_21614'])

/** Not among the provider's messages: it never got there, and by now it may be stale; email carries whatever has a deadline. */
async function reconcile(deps: CourierDeps, batch: Batch, letter: FrozenLetter, sinceMs: number): Promise<Rest> {
  const { database, smsSender, report, now } = deps
  // The provider writes a message down a moment after it took it.
  const waitMs = sinceMs + smsSender.findAfterMs - now()
  if (waitMs > 0) {
    await postponeBatch(database, batch.id, { untilMs: now() + waitMs, refused: false, unknown: true })
    return 0
  }
  try {
    const id = await smsSender.find(letter, sinceMs)
    if (id === null) await markBatchFailed(database, batch.id, { status: 'failed', error: 'never-arrived', soft: true })
    else await markSent(database, batch.id, [id], sinceMs)
  } catch {
    report('sms-not-reconciled', { tries: batch.tries })
    await postponeBatch(database, batch.id, { untilMs: now() + smsSender.findAfterMs, refused: false })
  }
  return 0
}
