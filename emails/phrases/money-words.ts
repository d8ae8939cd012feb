import { sentences } from '../content.ts'
import type { Sheet } from '../sheet.ts'
import type { Back } from '../words/arguments.ts'
import { outOfReach } from './goods.ts'

/** What was charged so far and what still will be, as it is. */
export function whatWasPaid(sheet: Sheet): string {
  const { takenMinor, dueMinor, mode } = sheet.facts.money
  const { shared } = sheet.words
  const [taken, due] = [sheet.money(takenMinor), sheet.money(dueMinor)]
  if (takenMinor > 0 && dueMinor > 0)
    return mode === 'deposit' ? shared.depositPaid(taken, due) : shared.paidAndDue(taken, due)
  if (takenMinor > 0) return shared.paid(taken)
  return dueMinor > 0 ? shared.notChargedYet(due) : shared.notCharged
}

/** What comes back if everything that waits is cancelled: how much, to where, by when. */
export function whatComesBack(sheet: Sheet): Back {
  const { cancelMinor, cancelRefundMinor } = sheet.facts.money
  const unchargedMinor = cancelMinor - cancelRefundMinor
  if (cancelRefundMinor > 0) {
    const refund = sheet.money(cancelRefundMinor)
    if (unchargedMinor > 0) return { back: 'refundAndUncharged', refund, uncharged: sheet.money(unchargedMinor) }
    return { back: 'refund', refund, uncharged: '' }
  }
  return { back: onlyRestWaits(sheet) ? 'restUncharged' : 'uncharged', refund: '', uncharged: '' }
}

/** That cancelling works, and what it brings; null once the carrier has everything. */
export function mayCancel(sheet: Sheet): string | null {
  if (sheet.links.answers.cancel === undefined) return null
  const { shared } = sheet.words
  const rest = onlyRestWaits(sheet)
  if (sheet.uncharged) return rest ? shared.mayCancelRestUncharged : shared.mayCancelUncharged
  return rest ? shared.mayCancelRest(whatComesBack(sheet)) : shared.mayCancel(whatComesBack(sheet))
}

/** What happens by the ending date, and that it was moved; null where nothing waits, or silence ends the wait already. */
export function whatEnds(sheet: Sheet): string | null {
  if (sheet.waiting.units === 0) return null
  return sentences(endingMoved(sheet), ends(sheet)) || null
}

/** That the last day is another than the customer was told; null where it is the same. */
export function endingMoved({ facts, words, date }: Sheet): string | null {
  const { previousEndingDate, endingDate } = facts
  return previousEndingDate === undefined ? null : words.shared.endingMoved(date(endingDate), date(previousEndingDate))
}

/** What happens by the ending date; null where silence ends the wait already. */
export function ends(sheet: Sheet): string | null {
  if (sheet.facts.offer?.silence?.means === 'cancel') return null
  const date = sheet.date(sheet.facts.endingDate)
  return sheet.uncharged ? sheet.words.shared.endingUncharged(date) : sheet.words.shared.ending(date)
}

/** When the next letter comes. */
export function whatNext(sheet: Sheet): string | null {
  const { nextLetterOn } = sheet.facts
  return nextLetterOn === null ? null : sheet.words.shared.nextLetter(sheet.date(nextLetterOn))
}

/** A part of the order has left or is leaving: a cancel reaches only the rest. */
export function onlyRestWaits(sheet: Sheet): boolean {
  return sheet.facts.lines.some((line) => outOfReach(line) > 0)
}
