import { addDays, type CivilDate } from './calendar.ts'
import { letterInstant } from './dates.ts'
import { type Draft, markWritten } from './draft.ts'

/** Notes that the customer was warned of a promised date that comes near, or needs no warning. */
export const nearMark = (date: CivilDate): string => `near:${date}`

/** A date that is told or agreed to when it is near already: that it comes near is no news. */
export function knowNearDate(draft: Draft, date: CivilDate | null): void {
  const { backorder, nowMs } = draft
  if (date === null || backorder.written.includes(nearMark(date))) return
  const nearFrom = letterInstant(backorder, addDays(date, -backorder.policy.nearPromiseDays))
  if (nearFrom <= nowMs) markWritten(draft, nearMark(date))
}
