import { laterOf } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { type Incoming, isDated } from './expect.ts'

/** Whether goods may not leave yet; null: they always could. */
export const isUnreleased = (releaseOn: CivilDate | null, today: CivilDate): releaseOn is CivilDate =>
  releaseOn !== null && releaseOn > today

/** What says when goods come: units that lie there, and units under way. */
export interface Sources {
  left: number
  incoming: readonly Incoming[]
}

/** A date of goods that may not leave before a day. Where nothing says when they come, that day holds: it was announced. */
export function notBeforeRelease(
  date: CivilDate | null,
  releaseOn: CivilDate,
  { left, incoming }: Sources,
  today: CivilDate,
): CivilDate | null {
  if (date !== null) return laterOf(releaseOn, date)
  return left > 0 || incoming.some((each) => isDated(each, today)) ? null : releaseOn
}
