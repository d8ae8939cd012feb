import { cancelsEverything } from '../../backorder/phase.ts'
import { goodsText, moneyBack, type Situation } from './situation.ts'

/** What an answer led to, told from what the order says now, so that a reload says the same; null: nothing such happened. */
export function resultOf(situation: Situation, done: string | undefined): string | null {
  const { backorder, formats } = situation
  const last = situation.entries.findLast((entry) => entry.type === 'answered' || entry.type === 'cancel-undone')
  if (!last || done === undefined) return null
  if (last.type === 'cancel-undone')
    return done === 'wait' ? 'Done: we keep your order. The cancellation is taken back.' : null
  if (last.answer !== done) return null
  if (done === 'wait') {
    const date = backorder.promisedDate
    return date === null
      ? 'Thank you. We keep your order.'
      : `Thank you. We keep your order and ship by ${formats.date(date)}.`
  }
  if (done === 'cancel') return cancelResult(situation)
  if (done === 'swap') return 'Noted: you get what you chose instead. We write when it leaves.'
  return done === 'split'
    ? 'Noted: each part leaves as soon as it is ready.'
    : 'Noted: everything leaves in one parcel.'
}

function cancelResult(situation: Situation): string {
  const { backorder, cancel } = situation
  const { undo } = backorder
  if (!undo) return 'Noted: what you cancelled will not be sent. We write about your money.'
  const back = cancelsEverything(backorder) ? ` Once it is final, ${moneyBack(situation, cancel)}.` : ''
  return `Noted: we are cancelling ${goodsText(backorder, undo.lines)}.${back}`
}

/** Why a choice was not taken, and that nothing changed. */
export function refusalWords(code: string): string {
  return words[code] ?? 'This choice is no longer possible. Nothing changed; here is how things stand now.'
}

const words: Record<string, string> = {
  'stale-offer':
    'Things changed while this page was open, so we did not take your choice. Here is how they stand now; please choose again.',
  closed: 'This order is already over, so nothing changed. Here is what happened.',
  'with-carrier':
    'The carrier already has your parcel, so it can no longer be cancelled. You can send it back; write to us and we tell you how.',
  'nothing-to-cancel': 'Nothing of this order waits any more, so there is nothing left to cancel.',
  'too-many-units': 'That is more than still waits. Nothing changed; please choose again.',
  'cancel-pending': 'A cancellation is under way. Take it back first if you want something else.',
  'nothing-chosen': 'Please choose one of the answers first. Nothing changed.',
  'no-quantity': 'Please say how many to cancel. Nothing changed.',
  'old-form': 'This page had been open for a long time. Nothing changed; please choose once more.',
}
