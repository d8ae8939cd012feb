import type { CivilDate } from '../backorder/state.ts'
import { type Allocation, explainShare } from './allocate.ts'
import type { Expectation } from './expect.ts'
import type { LineName } from './line.ts'
import type { Standing } from './standing.ts'

/** What a line was told of, or knows since it joined. */
export interface Foreknown {
  /** Supply has a word for it: `foretoldOn`, null: nobody knows. */
  foretold: boolean
  foretoldOn: CivilDate | null
  /** The date that its order holds, whoever gave it; null: none. */
  expectedAt: CivilDate | null
  toldEnded: boolean
}

/** A line's new date, of which its customer is to hear. */
export interface NewDate extends LineName, Expectation {
  key: string
  place: number
}

/** Everything that follows from a standing for those who wait. */
export interface Announcement {
  /** Lines whose customers hear of a new date, in the queue's order. */
  dates: NewDate[]
  /** The date of every line that lacks units, by date; null: nobody knows. */
  foretold: Map<CivilDate | null, string[]>
  /** Whether any of these dates is another than before. */
  hasMoved: boolean
  /** Units that are handed over now, in the queue's order. */
  allocations: (Allocation & { key: string; place: number })[]
  /** Lines that hear that their goods will never come. */
  ended: (LineName & { key: string })[]
  /** Lines that still lack units. */
  waiting: number
}

/** What those who wait are told of a standing, and what they knew already. */
export function announce(
  standing: Standing,
  known: ReadonlyMap<string, { value: Foreknown }>,
  isDiscontinued: boolean,
): Announcement {
  const { queue, shares, expectations } = standing
  const announcement: Announcement = {
    dates: [],
    foretold: new Map(),
    hasMoved: false,
    allocations: [],
    ended: [],
    waiting: 0,
  }
  queue.forEach(({ key, line: { orderId, lineId }, missing }, index) => {
    const share = shares.get(key)
    if (share && share.given > 0) {
      const explanation = explainShare(index + 1, missing, share)
      announcement.allocations.push({ orderId, lineId, quantity: share.given, explanation, key, place: index + 1 })
    }
    if (share?.given === missing) return
    announcement.waiting += 1
    const before = known.get(key)?.value
    const expectation = expectations.get(key)
    if (!before || !expectation) return
    const isEnding = isDiscontinued && !share?.held
    if (isEnding && !before.toldEnded) announcement.ended.push({ orderId, lineId, key })
    const { expectedAt } = expectation
    const sharing = announcement.foretold.get(expectedAt)
    if (sharing) sharing.push(key)
    else announcement.foretold.set(expectedAt, [key])
    if (before.foretold && before.foretoldOn === expectedAt) return
    announcement.hasMoved = true
    if (isEnding || !isNewsTo(before, expectedAt)) return
    announcement.dates.push({ orderId, lineId, ...expectation, key, place: announcement.waiting })
  })
  return announcement
}

/** The first word for a line is news where it is later than the date in its customer's hands; any other one is. */
function isNewsTo({ foretold, expectedAt }: Foreknown, date: CivilDate | null): boolean {
  if (foretold) return true
  return date !== null && (expectedAt === null || date > expectedAt)
}
