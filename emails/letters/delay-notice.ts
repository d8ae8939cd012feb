import { choices } from '../choices.ts'
import { type Content, important, paragraph } from '../content.ts'
import { fitted } from '../goods.ts'
import { whatComesBack, whatEnds, whatNext, whatWasPaid } from '../money-words.ts'
import type { Sheet } from '../sheet.ts'
import { whatSilenceMeans } from '../silence-words.ts'
import { standing } from '../standing.ts'
import { thanks } from '../thanks.ts'

/** A slip past the promise, told as 16 CFR 435.2(b) asks; `again` for every further one. */
export function delayNotice(sheet: Sheet, again = false): Content {
  const revised = revisedDate(sheet)
  return {
    subject: subject(sheet, again),
    preheader: preheader(sheet),
    heading: heading(sheet, again),
    blocks: [
      ...paragraph(apology(sheet, again), ...newDate(sheet), reason(sheet)),
      standing(sheet, revised),
      ...paragraph(right(sheet)),
      ...important(whatSilenceMeans(sheet), revised === null && sheet.words.delay.anyTime),
      choices(sheet),
      ...paragraph(
        whatWasPaid(sheet),
        sheet.facts.offer?.silence?.means !== 'cancel' && whatEnds(sheet),
        waitMoves(sheet),
        whatNext(sheet),
      ),
      ...thanks(sheet),
    ],
  }
}

/** The date that a delay letter proposes; null: none can be given. */
export function revisedDate(sheet: Sheet): string | null {
  const { revisedDate, currentDate } = sheet.facts
  return revisedDate === undefined ? currentDate : revisedDate
}

function subject(sheet: Sheet, again: boolean): string {
  const { delay } = sheet.words
  const revised = revisedDate(sheet)
  const make = (goods: string) => {
    if (revised === null) return again ? delay.subjectAgainNoDate(goods) : delay.subjectNoDate(goods)
    const day = sheet.say.shortDate(revised)
    return again ? delay.subjectAgain(goods, day) : delay.subject(goods, day)
  }
  return fitted(sheet.missing.units > 0 ? sheet.missing : sheet.waiting, sheet.words, 60, make)
}

function heading(sheet: Sheet, again: boolean): string {
  const { delay } = sheet.words
  const revised = revisedDate(sheet)
  if (revised === null) return again ? delay.headingAgainNoDate : delay.headingNoDate
  return again ? delay.headingAgain(sheet.date(revised)) : delay.heading(sheet.date(revised))
}

function preheader(sheet: Sheet): string {
  const { delay } = sheet.words
  const silence = sheet.facts.offer?.silence
  if (silence?.means === 'cancel') {
    const on = sheet.say.shortDate(silence.on)
    return sheet.uncharged ? delay.preheaderCancelUncharged(on) : delay.preheaderCancel(on)
  }
  return sheet.uncharged
    ? delay.preheaderConsentUncharged
    : delay.preheaderConsent(sheet.money(sheet.facts.money.cancelRefundMinor))
}

function apology(sheet: Sheet, again: boolean): string {
  const { delay } = sheet.words
  const before = sheet.facts.previousDate ?? sheet.facts.promisedDate
  const goods = sheet.missing.units > 0 ? sheet.missing : sheet.waiting
  if (before === null) return delay.apologyNoBefore(goods)
  return again ? delay.apologyAgain(goods, sheet.date(before)) : delay.apology(goods, sheet.date(before))
}

function newDate(sheet: Sheet): string[] {
  const { delay } = sheet.words
  const revised = revisedDate(sheet)
  return [revised === null ? delay.noRevised : delay.revised(sheet.date(revised))]
}

function reason(sheet: Sheet): string {
  if (sheet.reason !== null) return sheet.words.shared.reason(sheet.reason)
  return revisedDate(sheet) === null ? sheet.words.delay.noReasonNoDate : sheet.words.delay.noReason
}

function right(sheet: Sheet): string {
  const { delay } = sheet.words
  return sheet.uncharged ? delay.rightUncharged(whatComesBack(sheet)) : delay.right(whatComesBack(sheet))
}

function waitMoves(sheet: Sheet): string | null {
  const { offer, endingDate } = sheet.facts
  if (offer === null || sheet.links.answers.wait === undefined || offer.waitUntil <= endingDate) return null
  return sheet.words.delay.waitMoves(sheet.date(offer.waitUntil))
}
