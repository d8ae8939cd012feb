import type { CivilDate } from './calendar.ts'
import { letterInstant } from './dates.ts'
import { type Draft, markWritten } from './draft.ts'

/** When a promised date is looked at: as it comes near, on its day, once it has passed, and on the law's own day. */
export type CheckKind = 'near' | 'day' | 'past' | 'law'

/** Notes that a promised date was looked at. */
export const checkMark = (kind: CheckKind, date: CivilDate): string => `${kind}:${date}`

/** A date that is told or agreed to when it is near already: that it comes near is no news. */
export function knowNearDate(draft: Draft, date: CivilDate | null): void {
  const { backorder, nowMs } = draft
  if (date === null || backorder.written.includes(checkMark('near', date))) return
  const nearFrom = letterInstant(backorder, date, -backorder.policy.nearPromiseDays)
  if (nearFrom <= nowMs) markWritten(draft, checkMark('near', date))
}

/** A date that is agreed to binds in law from then on: its day is looked at again, though it was before. */
export function lookAgainOn(draft: Draft, date: CivilDate | null): void {
  const { backorder } = draft
  if (date === null) return
  const mark = checkMark('day', date)
  if (backorder.written.includes(mark)) backorder.written = backorder.written.filter((written) => written !== mark)
}
