import type { Sheet } from './sheet.ts'

/** What no answer will mean, with its date, where the newest offer gives silence a meaning. */
export function whatSilenceMeans(sheet: Sheet): string | null {
  const { offer } = sheet.facts
  if (offer === null || offer.silence === null) return null
  const { delay } = sheet.words
  if (offer.silence.means === 'consent') {
    return offer.revisedDate === null ? delay.silenceConsentNoDate : delay.silenceConsent(sheet.date(offer.revisedDate))
  }
  const on = sheet.date(offer.silence.on)
  return sheet.uncharged ? delay.silenceCancelUncharged(on) : delay.silenceCancel(on)
}
