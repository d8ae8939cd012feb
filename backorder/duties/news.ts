import { addDays, hourMs, minuteMs } from '../calendar.ts'
import {
  closingInstant,
  currentDate,
  effectiveEnding,
  expectedDate,
  heardLately,
  heldDate,
  lawOf,
  letterInstant,
  somethingMissing,
  somethingWaits,
} from '../dates.ts'
import { type Draft, markWritten } from '../draft.ts'
import { letterKinds } from '../letters/kinds.ts'
import type { KnownReason } from '../letters/letter.ts'
import { wantsGoodNews } from '../letters/preferences.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { nearMark } from '../near-date.ts'
import { noticeInLaw } from '../notice.ts'
import { grantDiscount, ladderPercent } from '../offers/discounts.ts'
import { makeOffer } from '../offers/make-offer.ts'
import { openSilence } from '../offers/standing-offer.ts'
import { cancelsEverything } from '../phase.ts'
import type { Backorder, CivilDate } from '../state.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** Supply's news has settled: it is told as a delay, as good news, or not at all. */
export const weighNews: Duty = {
  name: 'weigh-news',
  dueAtMs: (backorder) => (backorder.news && !cancelsEverything(backorder) ? backorder.news.settleAtMs : never),
  perform(draft) {
    const { backorder, today } = draft
    const reason = backorder.news!.reason
    backorder.news = null
    if (!somethingMissing(backorder)) return
    const expected = expectedDate(backorder, today)
    if (isDelay(backorder, expected)) beginDelay(draft, false, reason)
    else if (expected !== null && isGoodNews(backorder, expected)) takeGoodNews(draft, expected, reason)
  },
}

/** The date is later than the one in the customer's hands, by more than the tolerance, or gone. */
function isDelay(backorder: Backorder, expected: CivilDate | null): boolean {
  const { toldDate, policy, notices, dueDate } = backorder
  if (toldDate !== null) return expected === null || expected > addDays(toldDate, policy.toleranceDays)
  // No date was told: silence about it stays as it was, and a first date is late when the order is due, or the wait over, before.
  return expected !== null && expected > (notices.length === 0 ? dueDate : effectiveEnding(backorder))
}

function isGoodNews({ toldDate }: Backorder, expected: CivilDate): boolean {
  return toldDate === null || expected < toldDate
}

/** Told at once where a question is open that it changes; else it makes one letter with what else a day brings. */
function takeGoodNews(draft: Draft, expected: CivilDate, reason: string | undefined): void {
  const { backorder, nowMs } = draft
  const isAsked = openSilence(backorder) !== null
  if (!isAsked && !wantsGoodNews(backorder)) return
  const heldUntilMs = backorder.lastLetterAtMs + (backorder.policy.digestHours ?? 0) * hourMs
  if (isAsked || nowMs >= heldUntilMs || !letterKinds[backorder.letters.at(-1)!].optional)
    tellGoodNews(draft, expected, reason)
  else backorder.news = { sinceMs: nowMs, settleAtMs: heldUntilMs, held: true, ...(reason !== undefined && { reason }) }
}

function tellGoodNews(draft: Draft, expected: CivilDate, reason: string | undefined): void {
  const { backorder } = draft
  const silence = openSilence(backorder)
  const keepsPromise = expected <= (backorder.promisedDate ?? backorder.dueDate)
  if (silence && !keepsPromise) makeOffer(draft, { revisedDate: expected, silence })
  else {
    backorder.promisedDate = expected
    if (silence) makeOffer(draft, {})
  }
  writeLetter(draft, 'good-news', {
    revisedDate: expected,
    ...(silence && { settles: true }),
    ...(reason !== undefined && { reason }),
  })
}

/** A delay must be told. Its letter waits a moment for the discount code that goes with it. */
function beginDelay(draft: Draft, near: boolean, reason?: string): void {
  const { backorder, nowMs } = draft
  const percent = ladderPercent(backorder)
  const untold = backorder.discounts.find(
    ({ told, announce, expiresOn }) => !told && !announce && expiresOn >= draft.today,
  )
  const stepKey = untold ? untold.stepKey : percent === null ? null : grantDiscount(draft, percent, false)
  backorder.delayPending = {
    untilMs: Math.min(nowMs + backorder.policy.codeWaitMinutes * minuteMs, lawInstant(backorder)),
    stepKey,
    near,
    ...(reason !== undefined && { reason }),
  }
}

/** A letter that the law dates waits for no code beyond its day. */
const lawInstant = (backorder: Backorder): number =>
  backorder.lawBound === null ? never : closingInstant(backorder, backorder.lawBound)

/** The delay letter goes once its code is there, or without it. */
export const tellDelay: Duty = {
  name: 'tell-delay',
  dueAtMs(backorder) {
    const pending = backorder.delayPending
    if (!pending || cancelsEverything(backorder)) return never
    const codeUnderWay = pending.stepKey !== null && backorder.steps.some(({ key }) => key === pending.stepKey)
    return codeUnderWay ? pending.untilMs : atOnce
  },
  perform(draft) {
    const { backorder, today } = draft
    const { near, reason } = backorder.delayPending!
    backorder.delayPending = null
    const expected = expectedDate(backorder, today)
    const stillLate = near ? somethingWaits(backorder) : somethingMissing(backorder) && isDelay(backorder, expected)
    if (!stillLate) return
    writeDelayLetter(draft, revisedDate(backorder, today), reason)
  },
}

/** The new date, if it is later than the one it replaces; otherwise none can be given. */
function revisedDate(backorder: Backorder, today: CivilDate): CivilDate | null {
  const date = currentDate(backorder, today)
  const replaced = heldDate(backorder) ?? backorder.dueDate
  if (date !== null && date > replaced) return date
  if (date === null || somethingMissing(backorder)) return null
  return addDays(today > replaced ? today : replaced, 1)
}

function writeDelayLetter(draft: Draft, revised: CivilDate | null, reason: string | undefined): void {
  const { backorder } = draft
  const known: KnownReason = !somethingMissing(backorder)
    ? 'not-handed-over'
    : revised === null
      ? 'supplier-silent'
      : 'supplier-late'
  const name = backorder.delayCount > 0 ? 'renewed-delay-notice' : 'delay-notice'
  noticeInLaw(draft, revised)
  backorder.delayCount += 1
  // It says all that is known, also what was about to settle.
  backorder.news = null
  writeLetter(draft, name, { revisedDate: revised, reason: reason ?? known })
}

/** A promise that comes near with no goods is spoken of before it passes, and again on its day. */
export const foreseeBrokenPromise: Duty = {
  name: 'foresee-broken-promise',
  dueAtMs: (backorder) => nextCheck(backorder)?.atMs ?? never,
  perform(draft) {
    const { backorder } = draft
    const check = nextCheck(backorder)!
    markWritten(draft, check.mark)
    if (promiseLooksBroken(draft, check)) beginDelay(draft, true)
  },
}

interface PromiseCheck {
  mark: string
  atMs: number
  kind: 'near' | 'day' | 'past' | 'law'
  date: CivilDate
}

function nextCheck(backorder: Backorder): PromiseCheck | null {
  const date = heldDate(backorder)
  if (date === null || backorder.delayPending || !somethingWaits(backorder) || cancelsEverything(backorder)) return null
  // The last-chance letter speaks for a wait that ends with the promise.
  if (effectiveEnding(backorder) <= date) return null
  const { nearPromiseDays, toleranceDays } = backorder.policy
  const own =
    checkOf(backorder, 'near', date, -nearPromiseDays) ??
    checkOf(backorder, 'day', date, 0) ??
    checkOf(backorder, 'past', date, toleranceDays + 1)
  const { lawBound } = backorder
  // An earlier date that the shop gave of itself does not move the day by which the law wants a word.
  const law = lawBound !== null && lawBound > date ? checkOf(backorder, 'law', lawBound, 0) : null
  return own && law ? (law.atMs < own.atMs ? law : own) : (own ?? law)
}

/** The check that is still to be made; null: it was. */
function checkOf(
  backorder: Backorder,
  kind: PromiseCheck['kind'],
  date: CivilDate,
  offsetDays: number,
): PromiseCheck | null {
  const mark = kind === 'near' ? nearMark(date) : `${kind}:${date}`
  if (backorder.written.includes(mark)) return null
  return { mark, kind, date, atMs: checkInstant(backorder, addDays(date, offsetDays)) }
}

/** In the morning, or in the evening of a day on which the customer had a letter already: an order placed at noon for the same day has until then. */
function checkInstant(backorder: Backorder, day: CivilDate): number {
  const morningMs = letterInstant(backorder, day)
  return backorder.lastLetterAtMs > morningMs - eveningMs ? morningMs + eveningMs : morningMs
}

const eveningMs = 8 * hourMs

function promiseLooksBroken({ backorder, today, nowMs }: Draft, { kind, date }: PromiseCheck): boolean {
  // A date that the shop gave beyond what it owed is no date of the law.
  const countsCarrierOnly =
    lawOf(backorder).countsCarrierOnly && backorder.lawBound !== null && date >= backorder.lawBound
  if (!somethingMissing(backorder)) return countsCarrierOnly && kind !== 'near'
  if (kind === 'past' || kind === 'law' || (kind === 'day' && countsCarrierOnly)) return true
  const expected = expectedDate(backorder, today)
  const tolerance = countsCarrierOnly ? 0 : backorder.policy.toleranceDays
  if (expected === null || expected > addDays(date, tolerance)) return true
  return kind === 'near' && !heardLately(backorder, nowMs)
}
