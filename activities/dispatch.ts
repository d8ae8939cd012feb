import type { Batch } from '../records/batches.ts'
import { dissolveBatch, markTrying, postponeBatch } from '../records/batches.ts'
import { markBatchFailed, markSent } from '../records/outcomes.ts'
import { suppress } from '../records/suppressions.ts'
import type { CourierDeps } from './courier-deps.ts'
import type { EmailOutcome } from './senders.ts'

/** How long the channel should rest before its next batch, milliseconds. */
export type Rest = number

const longestRestMs = 300_000
const putAsideForMs = 4 * 3_600_000
/** The provider forgets a key on its own clock: stop a little before. */
const keyMarginMs = 3_600_000

/** Hands a frozen batch of emails over: always the same bytes under the same key. */
export async function dispatchEmails(deps: CourierDeps, batch: Batch): Promise<Rest> {
  const { database, emailSender } = deps
  const nowMs = Date.now()
  if (batch.unsureSinceMs === null && batch.isStale) {
    await dissolveBatch(database, batch.id, false)
    return 0
  }
  if (batch.unsureSinceMs !== null && nowMs - batch.unsureSinceMs > emailSender.keyLifeMs - keyMarginMs) {
    await markBatchFailed(database, batch.id, 'failed', 'outcome-unknown')
    return 0
  }
  if (!(await markTrying(database, batch, nowMs))) return 0
  const { idempotencyKey, body, letters } = batch
  return settleEmails(deps, batch, await emailSender.send({ idempotencyKey, body, size: letters.length }))
}

async function settleEmails(deps: CourierDeps, batch: Batch, outcome: EmailOutcome): Promise<Rest> {
  const { database, report } = deps
  switch (outcome.type) {
    case 'sent':
      await markSent(database, batch.id, outcome.ids, Date.now())
      return 0
    case 'rejected':
      report('emails-rejected', { reason: outcome.reason, letters: batch.letters.length })
      if (outcome.divisible && batch.letters.length > 1) await dissolveBatch(database, batch.id, true)
      else await markBatchFailed(database, batch.id, 'failed', outcome.reason)
      return 0
    case 'later': {
      if (outcome.alert) report('emails-held-up', { reason: outcome.alert })
      // Sure to be untaken now, but an earlier try may have got through.
      const refused = outcome.refused && batch.unsureSinceMs === null
      if (outcome.alone !== undefined) return putAside(deps, batch, { ...outcome, refused, reason: outcome.alone })
      const afterMs = outcome.refused ? outcome.afterMs : grown(outcome.afterMs, batch.tries)
      return rest(deps, batch, afterMs, refused)
    }
  }
}

/** Trouble with this letter alone: the others go on, and after some hours it counts as a refusal. */
async function putAside(
  { database, report }: CourierDeps,
  batch: Batch,
  { reason, afterMs, refused }: { reason: string; afterMs: number; refused: boolean },
): Promise<Rest> {
  if (Date.now() - batch.frozenAtMs > putAsideForMs) {
    report('emails-rejected', { reason, letters: batch.letters.length })
    await markBatchFailed(database, batch.id, 'failed', reason)
    return 0
  }
  await postponeBatch(database, batch.id, { untilMs: Date.now() + grown(afterMs, batch.tries), refused })
  return 0
}

/** Hands one SMS over; what may have been taken before is looked for and never repeated. */
export async function dispatchSms(deps: CourierDeps, batch: Batch): Promise<Rest> {
  const { database, smsSender, report } = deps
  const [letter] = batch.letters
  if (!letter) throw new Error('a batch without a letter')
  if (batch.unsureSinceMs !== null) return reconcile(deps, batch, batch.unsureSinceMs)
  if (batch.isStale) {
    await dissolveBatch(database, batch.id, false)
    return 0
  }
  if (!(await markTrying(database, batch, Date.now()))) return 0
  const outcome = await smsSender.send(letter)
  switch (outcome.type) {
    case 'sent':
      await markSent(database, batch.id, [outcome.id], Date.now())
      return 0
    case 'opted-out':
      await suppress(database, 'sms', letter.to, 'opted-out')
      await markBatchFailed(database, batch.id, 'suppressed', 'opted-out')
      return 0
    case 'rejected':
      report('sms-rejected', { reason: outcome.reason })
      await markBatchFailed(database, batch.id, 'failed', outcome.reason)
      return 0
    case 'later':
      if (outcome.alert) report('sms-held-up', { reason: outcome.alert })
      return rest(deps, batch, outcome.afterMs, true)
    case 'unknown':
      await postponeBatch(database, batch.id, {
        untilMs: Date.now() + smsSender.findAfterMs,
        refused: false,
        unknown: true,
      })
      return 0
  }
}

/** Not among the provider's messages: it never got there, and by now it may be stale; email carries whatever has a deadline. */
async function reconcile(deps: CourierDeps, batch: Batch, sinceMs: number): Promise<Rest> {
  const { database, smsSender, report } = deps
  const [letter] = batch.letters
  if (!letter) throw new Error('a batch without a letter')
  // The provider writes a message down a moment after it took it.
  const waitMs = sinceMs + smsSender.findAfterMs - Date.now()
  if (waitMs > 0) {
    await postponeBatch(database, batch.id, { untilMs: Date.now() + waitMs, refused: false, unknown: true })
    return 0
  }
  try {
    const id = await smsSender.find(letter, sinceMs)
    if (id === null) await markBatchFailed(database, batch.id, 'failed', 'never-arrived')
    else await markSent(database, batch.id, [id], sinceMs)
  } catch {
    report('sms-not-reconciled', { tries: batch.tries })
    await postponeBatch(database, batch.id, { untilMs: Date.now() + smsSender.findAfterMs, refused: false })
  }
  return 0
}

const grown = (afterMs: number, tries: number): number =>
  Math.max(afterMs, Math.min(afterMs * 2 ** tries, longestRestMs))

async function rest({ database }: CourierDeps, batch: Batch, afterMs: number, refused: boolean): Promise<Rest> {
  await postponeBatch(database, batch.id, { untilMs: Date.now() + afterMs, refused })
  return afterMs
}
