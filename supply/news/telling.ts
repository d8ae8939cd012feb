// What is new, put into words that many lines share. What is new is `announce.ts`.
import { daysBetween } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { Expectation } from '../dates/expect.ts'
import type { SupplyPolicy } from '../policy.ts'
import type { Announcement, NewDate } from './announce.ts'

/** The same news for many lines: `[orderId, lineId, place or units]` each. */
export type SupplyNews = {
  /** Of the working-out that it follows from: makes its event ids. */
  number: number
  lines: [orderId: string, lineId: string, value: number][]
} & (
  | { type: 'eta'; expectedAt: CivilDate | null; soonestAt: CivilDate | null; of: number; reason?: string }
  | { type: 'received' }
  | { type: 'discontinued'; reason?: string }
)

/** Who hears what: goods first, then the dates of what is still missing, one piece of news for all who share it. */
export function newsOf(
  { allocations, ended, dates, waiting }: Announcement,
  { number, reason, policy }: { number: number; reason: string | null; policy: Pick<SupplyPolicy, 'rangeDays'> },
): SupplyNews[] {
  const because = reason === null ? {} : { reason }
  const news: SupplyNews[] = []
  if (allocations.length > 0) {
    const lines = allocations.map(({ orderId, lineId, quantity }): SupplyNews['lines'][number] => [
      orderId,
      lineId,
      quantity,
    ])
    news.push({ number, type: 'received', lines })
  }
  if (ended.length > 0) {
    const lines = ended.map(({ orderId, lineId }): SupplyNews['lines'][number] => [orderId, lineId, 0])
    news.push({ number, type: 'discontinued', lines, ...because })
  }
  for (const group of byDate(dates)) {
    const { expectedAt } = group[0]!
    news.push({
      number,
      type: 'eta',
      expectedAt,
      soonestAt: rangeFrom(group[0]!, policy.rangeDays),
      of: waiting,
      lines: group.map(({ orderId, lineId, place }) => [orderId, lineId, place]),
      ...because,
    })
  }
  return news
}

/** Neighbours in the queue mostly share their dates. */
function byDate(dates: readonly NewDate[]): NewDate[][] {
  const groups = new Map<string, NewDate[]>()
  for (const date of dates) {
    const key = `${date.expectedAt}${date.soonestAt}`
    const group = groups.get(key)
    if (group) group.push(date)
    else groups.set(key, [date])
  }
  return [...groups.values()]
}

/** The early end of a range that is wide enough to be told; null: one day is told. */
export function rangeFrom({ expectedAt, soonestAt }: Expectation, rangeDays: number): CivilDate | null {
  if (expectedAt === null || soonestAt === null) return null
  return daysBetween(soonestAt, expectedAt) >= Math.max(1, rangeDays) ? soonestAt : null
}
