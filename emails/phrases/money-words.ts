import type { CivilDate } from '../../backorder/state.ts'
import { sentences } from '../content.ts'
import type { Sheet } from '../sheet.ts'
import type { Back } from '../words/arguments.ts'
import type { Telling } from './telling.ts'

/** What was charged so far and what still will be, as it is. */
export function whatWasPaid({ words: { shared }, account: { takenMinor, dueMinor, mode }, money }: Telling): string {
  const [taken, due] = [money(takenMinor), money(dueMinor)]
  if (takenMinor > 0 && dueMinor > 0)
    return mode === 'deposit' ? shared.depositPaid(taken, due) : shared.paidAndDue(taken, due)
  if (takenMinor > 0) return shared.paid(taken)
  return dueMinor > 0 ? shared.notChargedYet(due) : shared.notCharged
}

/** What comes back if everything that waits is cancelled: how much, to where, by when. */
export function whatComesBack({ account: { refundMinor, unchargedMinor, onlyRestWaits }, money }: Telling): Back {
  if (refundMinor > 0) {
    const refund = money(refundMinor)
    if (unchargedMinor > 0) return { back: 'refundAndUncharged', refund, uncharged: money(unchargedMinor) }
    return { back: 'refund', refund, uncharged: '' }
  }
  return { back: onlyRestWaits ? 'restUncharged' : 'uncharged', refund: '', uncharged: '' }
}

/** Cancelling as a button says it: with what comes back, else what is never charged. */
export function cancelLabel({ account: { refundMinor, onlyRestWaits }, words: { labels }, money }: Telling): string {
  if (refundMinor > 0) return labels.cancelAndGet(money(refundMinor))
  return onlyRestWaits ? labels.cancelRest : labels.cancel
}

/** What happens to what has not shipped by a day. */
export function endsOn({ account, words: { shared }, date }: Telling, day: CivilDate): string {
  return account.refundMinor === 0 ? shared.endingUncharged(date(day)) : shared.ending(date(day))
}

/** That cancelling works, and what it brings; null once the carrier has everything. */
export function mayCancel(sheet: Sheet): string | null {
  if (sheet.links.answers.cancel === undefined) return null
  const { shared } = sheet.words
  const rest = sheet.account.onlyRestWaits
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
  return endsOn(sheet, sheet.facts.endingDate)
}

/** When the next letter comes. */
export function whatNext(sheet: Sheet): string | null {
  const { nextLetterOn } = sheet.facts
  return nextLetterOn === null ? null : sheet.words.shared.nextLetter(sheet.date(nextLetterOn))
}
