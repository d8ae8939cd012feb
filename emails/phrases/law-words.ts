import type { CivilDate } from '../../backorder/state.ts'
import { type Block, important, paragraph } from '../content.ts'
import type { Sheet } from '../sheet.ts'
import { mayCancel, onlyRestWaits, whatComesBack } from './money-words.ts'

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
  if (offer === null || offer.silence === null) return null
  const { delay } = sheet.words
  if (offer.silence.means === 'consent') {
    return offer.revisedDate === null ? delay.silenceConsentNoDate : consent(sheet, offer.silence.on, offer.revisedDate)
  }
  const on = sheet.date(offer.silence.on)
  if (onlyRestWaits(sheet)) return sheet.uncharged ? delay.silenceCancelRestUncharged(on) : delay.silenceCancelRest(on)
  return sheet.uncharged ? delay.silenceCancelUncharged(on) : delay.silenceCancel(on)
}

/** The day to answer by is named while it lies ahead. */
function consent(sheet: Sheet, on: CivilDate, until: CivilDate): string {
  const { delay } = sheet.words
  return on > sheet.today && on !== until
    ? delay.silenceConsentBy(sheet.date(on), sheet.date(until))
    : delay.silenceConsent(sheet.date(until))
}
