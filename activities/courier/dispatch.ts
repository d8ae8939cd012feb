import { setTimeout as pause } from 'node:timers/promises'
import type { Batch } from '../../records/letters/batches.ts'
import { giveBack, markTrying, postponeBatch, takeApart } from '../../records/letters/batches.ts'
import { adoptEarlyEvents } from '../../records/letters/delivery-events.ts'
import { markBatchFailed, markSent } from '../../records/letters/outcomes.ts'
import { type Call, noteSuccess, noteTrouble, type Turn, takeTurn } from '../../records/letters/sending-pace.ts'
import type { EmailOutcome } from '../providers/senders.ts'
import type { CourierDeps } from './deps.ts'

/** How long the channel should rest before its next batch, milliseconds. */
export type Rest = number

const longestRestMs = 60_000
const longestPostponeMs = 300_000
const putAsideForMs = 4 * 3_600_000
/** The provider forgets a key on its own clock: stop a little before. */
const keyMarginMs = 3_600_000
/** A turn that comes later is not waited for: the letters go back, and may still be replaced. */
const worthWaitingMs = 1_500

/** Hands a frozen batch of emails over: always the same bytes under the same key. */
export async function dispatchEmails(deps: CourierDeps, batch: Batch): Promise<Rest> {
  const { database, emailSender, now } = deps
  if (batch.unsureSinceMs === null && batch.isStale) {
    await giveBack(database, batch)
    return 0
  }
  if (batch.unsureSinceMs !== null && now() - batch.unsureSinceMs > emailSender.keyLifeMs - keyMarginMs) {
    await markBatchFailed(database, batch, { error: 'outcome-unknown', soft: true })
    return 0
  }
  // Before its turn, not after: nothing but the call itself is to lie between a turn and its call.
  if (!(await markTrying(database, batch, now()))) return 0
  const turn = await turnFor(deps, batch)
  if (turn.waitMs > 0) return turn.waitMs
  const { idempotencyKey, body, letters } = batch
  const calledAtMs = now()
  const outcome = await emailSender.send({ idempotencyKey, body, size: letters.length })
  return settleEmails(deps, batch, { turn, calledAtMs, answeredAtMs: now() }, outcome)
}

/** Waits a moment for the channel's next turn; where it takes longer, what was surely not sent is given back. */
export async function turnFor({ database, now }: CourierDeps, batch: Batch): Promise<Turn> {
  for (;;) {
    const pace = await takeTurn(database, batch.channel, now())
    if (pace.waitMs === 0) return pace
    if (pace.waitMs > worthWaitingMs) {
      if (batch.unsureSinceMs === null) await giveBack(database, batch)
      else await postponeBatch(database, batch, { untilMs: now() + pace.waitMs })
      return pace
    }
    await pause(pace.waitMs)
  }
}

async function settleEmails(deps: CourierDeps, batch: Batch, call: Call, outcome: EmailOutcome): Promise<Rest> {
  const { database, report, now } = deps
  switch (outcome.type) {
    case 'sent': {
      await markSent(database, batch.id, outcome.ids, now())
      await adoptEarlyEvents(database, outcome.ids)
      const { rate = null, spentMs = 0 } = outcome
      await noteSuccess(database, batch.channel, call, { rate, spentMs })
      return 0
    }
    case 'rejected':
      report('emails-rejected', { reason: outcome.reason, letters: batch.letters.length })
      if (outcome.divisible && batch.letters.length > 1) await takeApart(database, batch)
      else await fail(deps, batch, outcome)
      await noteSuccess(database, batch.channel, call)
      return 0
    case 'later': {
      if (outcome.alert) report('emails-held-up', { reason: outcome.alert })
      // Sure to be untaken now, but an earlier try may have got through.
      const refused = outcome.refused && batch.unsureSinceMs === null
      if (outcome.alone !== undefined) return putAside(deps, batch, { ...outcome, refused, reason: outcome.alone })
      if (refused) await giveBack(database, batch)
      else await postpone(deps, batch, outcome.afterMs)
      return rest(deps, batch, restAfter(outcome, call.turn.troubles))
    }
  }
}

const firstBlipMs = 250

/** A refusal is obeyed, and the longer the more often it comes; an answer that failed alone hardly holds the others up. */
const restAfter = ({ refused, afterMs }: { refused: boolean; afterMs: number }, troubles: number): number =>
  grown(refused ? afterMs : firstBlipMs, troubles, longestRestMs)

const fail = (
  { database }: CourierDeps,
  batch: Batch,
  { reason, soft = false }: { reason: string; soft?: boolean },
): Promise<void> => markBatchFailed(database, batch, { error: reason, soft })

/** Trouble with this letter alone: the others go on, and after some hours it counts as a refusal. */
async function putAside(
  deps: CourierDeps,
  batch: Batch,
  { reason, afterMs, refused }: { reason: string; afterMs: number; refused: boolean },
): Promise<Rest> {
  const { database, report, now } = deps
  if (now() - batch.frozenAtMs > putAsideForMs) {
    report('emails-rejected', { reason, letters: batch.letters.length })
    await markBatchFailed(database, batch, { error: reason, soft: true })
    return 0
  }
  await postponeBatch(database, batch, { untilMs: now() + grown(afterMs, batch.tries, longestPostponeMs), refused })
  return 0
}

function postpone({ database, now }: CourierDeps, batch: Batch, afterMs: number): Promise<void> {
  const untilMs = now() + grown(afterMs, batch.tries, longestPostponeMs)
  return postponeBatch(database, batch, { untilMs })
}

const grown = (afterMs: number, times: number, longestMs: number): number =>
  Math.max(afterMs, Math.min(afterMs * 2 ** times, longestMs))

/** Every worker rests: it is one provider and one limit. */
export async function rest({ database, now }: CourierDeps, { channel }: Batch, forMs: number): Promise<Rest> {
  await noteTrouble(database, channel, now() + forMs)
  return forMs
}
