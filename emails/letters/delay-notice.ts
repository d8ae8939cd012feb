import { type Content, paragraph } from '../content.ts'
import { choices } from '../phrases/choices.ts'
import { fitted } from '../phrases/goods.ts'
import { cancelRights, waitHolds } from '../phrases/law-words.ts'
import { whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** A slip past the promise, told as 16 CFR 435.2(b) asks; `again` for every further one. */
export function delayNotice(sheet: Sheet, again = false): Content {
  const revised = revisedDate(sheet)
  return {
    subject: subject(sheet, again),
    preheader: preheader(sheet),
    heading: heading(sheet, again),
    blocks: [
      ...paragraph(...slip(sheet, again)),
      standing(sheet, revised),
      ...cancelRights({ ...sheet, facts: { ...sheet.facts, revisedDate: revised } }),
      choices(sheet),
      ...paragraph(paidOrDue(sheet), whatEnds(sheet), waitMoves(sheet), whatNext(sheet)),
    ],
  }
}

/** The old date, the new one or that none can be given, and why. */
export function slip(sheet: Sheet, again: boolean): string[] {
  return [apology(sheet, again), newDate(sheet), reason(sheet)]
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
  return fitted(sheet.lacking, sheet.words, 60, make)
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
  if (before === null) return delay.apologyNoBefore(sheet.lacking)
  return again
    ? delay.apologyAgain(sheet.lacking, sheet.date(before))
    : delay.apology(sheet.lacking, sheet.date(before))
}

function newDate(sheet: Sheet): string {
  const { delay } = sheet.words
  const revised = revisedDate(sheet)
  return revised === null ? delay.noRevised : delay.revised(sheet.date(revised))
}

function reason(sheet: Sheet): string {
  if (sheet.reason !== null) return sheet.words.shared.reason(sheet.reason)
  return revisedDate(sheet) === null ? sheet.words.delay.noReasonNoDate : sheet.words.delay.noReason
}

/** What is still due; what was paid and would all come back is said with the right to cancel. */
function paidOrDue(sheet: Sheet): string | null {
  return sheet.facts.money.dueMinor > 0 ? whatWasPaid(sheet) : null
}

/** How far waiting moves the last day; an open wait says so beside the right to cancel. */
function waitMoves(sheet: Sheet): string | null {
  if (revisedDate(sheet) === null) return null
  const until = waitHolds(sheet)
  return until === null || until === revisedDate(sheet) ? null : sheet.words.delay.waitMoves(sheet.date(until))
}
