import type { Silence } from '../../backorder/offers/offer.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { type Block, important, paragraph } from '../content.ts'
import type { Sheet } from '../sheet.ts'
import { mayCancel, whatComesBack } from './money-words.ts'
import type { Telling } from './telling.ts'

/** What the law wants said where a date slips or silence has a meaning (16 CFR 435.2(b)); elsewhere, that cancelling works. `lead` opens the paragraph. */
export function cancelRights(sheet: Sheet, lead: string | null = null): Block[] {
  const silence = whatSilenceMeans(sheet)
  if (silence === null && sheet.facts.revisedDate === undefined) return paragraph(lead, mayCancel(sheet))
  const indefinite = sheet.facts.revisedDate === null
  return [...paragraph(lead, rightToCancel(sheet)), ...important(silence, indefinite && anyTime(sheet))]
}

/** How far a wait would move the last day; null where it moves nothing. */
export function waitHolds(sheet: Sheet): CivilDate | null {
  const { offer, endingDate } = sheet.facts
  if (offer === null || sheet.links.answers.wait === undefined || offer.waitUntil <= endingDate) return null
  return offer.waitUntil
}

/** An open wait: how long at most, and that it can be cancelled meanwhile. */
function anyTime(sheet: Sheet): string {
  const until = waitHolds(sheet)
  const { delay } = sheet.words
  return until === null ? delay.anyTime : delay.anyTimeUntil(sheet.date(until))
}

/** The right to cancel for a full and prompt refund, and the free way to do it. */
export function rightToCancel(sheet: Sheet): string {
  return sheet.words.delay.right(whatComesBack(sheet))
}

/** What no answer will mean, with its date, where the newest offer gives silence a meaning. */
export function whatSilenceMeans(sheet: Sheet): string | null {
  const { offer } = sheet.facts
  return offer === null || offer.silence === null
    ? null
    : silenceWords(sheet, offer.silence, offer.revisedDate, sheet.today)
}

/** What no answer to an offer means: that the customer waits until `until` (null: without a date), or that it is cancelled. */
export function silenceWords(telling: Telling, silence: Silence, until: CivilDate | null, today: CivilDate): string {
  const {
    words: { delay },
    account,
    date,
  } = telling
  const on = date(silence.on)
  if (silence.means === 'consent') {
    if (until === null) return delay.silenceConsentNoDate
    // The day to answer by is named while it lies ahead.
    const isAhead = silence.on > today && silence.on !== until
    return isAhead ? delay.silenceConsentBy(on, date(until)) : delay.silenceConsent(date(until))
  }
  if (account.refundMinor === 0)
    return account.onlyRestWaits ? delay.silenceCancelRestUncharged(on) : delay.silenceCancelUncharged(on)
  return account.onlyRestWaits ? delay.silenceCancelRest(on) : delay.silenceCancel(on)
}
