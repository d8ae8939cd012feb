import { addDays, type CivilDate, minuteMs } from '../calendar.ts'
import {
  closingInstant,
  currentDate,
  effectiveEnding,
  expectedDate,
  heldDate,
  somethingMissing,
  somethingWaits,
} from '../dates.ts'
import type { Draft } from '../draft.ts'
import type { KnownReason } from '../letters/letter.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { noticeInLaw } from '../notice.ts'
import { grantDiscount, ladderPercent } from '../offers/discounts.ts'
import { cancelsEverything } from '../phase.ts'
import type { Backorder } from '../state.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** The date is later than the one in the customer's hands, by more than the tolerance, or gone. */
export function isDelay(backorder: Backorder, expected: CivilDate | null): boolean {
  const { toldDate, policy, notices, dueDate } = backorder
  if (toldDate !== null) return expected === null || expected > addDays(toldDate, policy.toleranceDays)
  // No date was told: silence about it stays as it was, and a first date is late when the order is due, or the wait over, before.
  return expected !== null && expected > (notices.length === 0 ? dueDate : effectiveEnding(backorder))
}

/** A delay must be told. Its letter waits a moment for the discount code that goes with it. */
export function beginDelay(draft: Draft, near: boolean, reason?: string): void {
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
