import { addDays, type CivilDate, hourMs } from '../calendar.ts'
import {
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
import { cancelsEverything } from '../phase.ts'
import { type CheckKind, checkMark } from '../promise-checks.ts'
import type { Backorder } from '../state.ts'
import { beginDelay } from './delay.ts'
import { type Duty, never } from './duty.ts'

/** A promise that comes near with no goods is spoken of before it passes, and again on its day. */
export const foreseeBrokenPromise: Duty = {
  name: 'foresee-broken-promise',
  dueAtMs: (backorder, look) => (look.promiseCheckMs ??= nextCheck(backorder)?.atMs ?? never),
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
  kind: CheckKind
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
function checkOf(backorder: Backorder, kind: CheckKind, date: CivilDate, offsetDays: number): PromiseCheck | null {
  const mark = checkMark(kind, date)
  if (backorder.written.includes(mark)) return null
  return { mark, kind, date, atMs: checkInstant(backorder, date, offsetDays) }
}

/** In the morning, or in the evening of a day on which the customer had a letter already: an order placed at noon for the same day has until then. */
function checkInstant(backorder: Backorder, date: CivilDate, offsetDays: number): number {
  const morningMs = letterInstant(backorder, date, offsetDays)
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
