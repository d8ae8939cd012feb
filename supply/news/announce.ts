// What a standing is to those who wait: which of it is new to them, line by line. How it is said is `telling.ts`.
import type { CivilDate } from '../../backorder/state.ts'
import type { Expectation } from '../dates/expect.ts'
import type { LineName, OpenLine } from '../line.ts'
import type { Standing } from '../standing.ts'
import { type Allocation, explainShare } from '../units/allocate.ts'

/** A line's new date, of which its customer is to hear. */
export interface NewDate extends LineName, Expectation {
  key: string
  place: number
}

/** Everything that follows from a standing for those who wait. */
export interface Announcement {
  /** Lines whose customers hear of a new date, in the queue's order. */
  dates: NewDate[]
  /** The keys of the lines that lack units by their date; null: nobody knows. */
  foretold: Map<CivilDate | null, string[]>
  /** Whether any of these dates is another than before. */
  hasMoved: boolean
  /** Units that are handed over now, in the queue's order. */
  allocations: (Allocation & { key: string })[]
  /** Lines that hear that their goods will never come. */
  ended: (LineName & { key: string })[]
  /** Lines that still lack units. */
  waiting: number
}

/** What those who wait are told of a standing: nothing that they know already. */
export function announce({ queue, shares, expectations }: Standing, isDiscontinued: boolean): Announcement {
  const announcement: Announcement = {
    dates: [],
    foretold: new Map(),
    hasMoved: false,
    allocations: [],
    ended: [],
    waiting: 0,
  }
  queue.forEach(({ key, line, missing }, index) => {
    const { orderId, lineId } = line
    const share = shares.get(key)
    if (share && share.given > 0) {
      const explanation = explainShare(index + 1, missing, share)
      announcement.allocations.push({ orderId, lineId, quantity: share.given, explanation, key })
    }
    if (share?.given === missing) return
    announcement.waiting += 1
    const expectation = expectations.get(key)
    if (!expectation) return
    const isEnding = isDiscontinued && !share?.held
    if (isEnding && !line.toldEnded) announcement.ended.push({ orderId, lineId, key })
    const { expectedAt } = expectation
    const sharing = announcement.foretold.get(expectedAt)
    if (sharing) sharing.push(key)
    else announcement.foretold.set(expectedAt, [key])
    if (line.foretold && line.foretoldOn === expectedAt) return
    announcement.hasMoved = true
    if (isEnding || !isNewsTo(line, expectedAt)) return
    announcement.dates.push({ orderId, lineId, ...expectation, key, place: announcement.waiting })
  })
  return announcement
}

/** The first word for a line is news where it is later than the date in its customer's hands; any other one is. */
function isNewsTo({ foretold, expectedAt }: OpenLine, date: CivilDate | null): boolean {
  if (foretold) return true
  return date !== null && (expectedAt === null || date > expectedAt)
}
