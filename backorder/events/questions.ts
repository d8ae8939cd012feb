import { hourMs } from '../calendar.ts'
import { allWaiting, holdParcels } from '../cancellation.ts'
import { somethingWaits } from '../dates.ts'
import { addEntry, type Draft } from '../draft.ts'
import type { BackorderEvent } from '../event.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { cancelsEverything } from '../phase.ts'
import { defaultQuestionHours } from '../policy.ts'

/** The customer may have meant to cancel: parcels stop at once, and a letter asks. Never a cancel by itself. */
export function askMeaning(draft: Draft, { via }: Extract<BackorderEvent, { type: 'cancel-unclear' }>): void {
  const { backorder, nowMs } = draft
  // Asked once; who is cancelling already, or waits for nothing, is not asked.
  if (backorder.question || cancelsEverything(backorder) || !somethingWaits(backorder)) return
  const untilMs = nowMs + (backorder.policy.questionHours ?? defaultQuestionHours) * hourMs
  backorder.question = { askedAtMs: nowMs, untilMs }
  holdParcels(draft, allWaiting(backorder.lines))
  addEntry(draft, { type: 'cancel-questioned', via, untilMs })
  writeLetter(draft, 'answer-received', { answer: { answer: 'cancel', unclear: { via, heldUntilMs: untilMs } } })
}
