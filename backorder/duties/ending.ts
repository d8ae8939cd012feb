import { allWaiting, cancelLines, endUndo, holdParcels } from '../cancellation.ts'
import { closingInstant, effectiveEnding, somethingWaits } from '../dates.ts'
import { unreserved } from '../line.ts'
import { agree } from '../offers/agree.ts'
import { earliestAnswerBy } from '../offers/make-offer.ts'
import { silenceTo } from '../offers/standing-offer.ts'
import { type Duty, never } from './duty.ts'

/** The undo time is over: the cancel becomes real. */
export const confirmCancel: Duty = {
  name: 'confirm-cancel',
  dueAtMs: ({ undo, steps }) => (undo && !steps.some(({ type }) => type === 'hold') ? undo.untilMs : never),
  perform(draft) {
    const { lines, requestedAtMs } = draft.backorder.undo!
    cancelLines(draft, lines, 'customer', requestedAtMs)
    endUndo(draft)
  },
}

/** Nobody objected to the new date by the day the notice named: the law counts it as consent. */
export const consentBySilence: Duty = {
  name: 'consent-by-silence',
  dueAtMs(backorder) {
    const { offer } = backorder
    const silence = silenceTo(offer)
    if (silence?.means !== 'consent' || !somethingWaits(backorder)) return never
    return closingInstant(backorder, silence.on)
  },
  perform(draft) {
    const { backorder } = draft
    const offer = backorder.offer!
    backorder.offer = { ...offer, silence: null, options: offer.options.filter((option) => option !== 'wait') }
    agree(draft, offer, 'silence')
  },
}

/** The last day of the wait: what has not left is cancelled, and its money goes back. */
export const endWait: Duty = {
  name: 'end-wait',
  dueAtMs: (backorder) => (somethingWaits(backorder) ? closingInstant(backorder, effectiveEnding(backorder)) : never),
  perform(draft) {
    const { backorder } = draft
    const requested = backorder.undo
    const bySilence = effectiveEnding(backorder) !== backorder.endingDate
    backorder.undo = null
    const lines = allWaiting(backorder.lines)
    holdParcels(draft, lines)
    if (requested) cancelLines(draft, requested.lines, 'customer', requested.requestedAtMs)
    cancelLines(draft, allWaiting(backorder.lines), bySilence ? 'silence' : 'ending', draft.nowMs)
  },
}

/** Goods that will never come, and no answer to what was offered instead. */
export const endUnansweredSubstitute: Duty = {
  name: 'end-unanswered-substitute',
  dueAtMs(backorder) {
    const first = earliestAnswerBy(backorder)
    return first === null ? never : closingInstant(backorder, first)
  },
  perform(draft) {
    const { backorder } = draft
    const day = earliestAnswerBy(backorder)
    const lines = backorder.lines.filter((line) => line.answerBy === day)
    for (const line of lines) delete line.answerBy
    cancelLines(
      draft,
      lines.map((line) => ({ id: line.id, quantity: unreserved(line) })),
      'discontinued',
      draft.nowMs,
    )
  },
}
