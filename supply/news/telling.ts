// What is new, put into words that many lines share. What is new is `announce.ts`.
import { daysBetween } from '../../backorder/calendar.ts'
import type { FoundSubstitute } from '../../backorder/event.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { Expectation } from '../dates/expect.ts'
import type { SupplyDecision } from '../decide.ts'
import type { LineName } from '../line.ts'
import type { SupplyPolicy } from '../policy.ts'

/** The same news for many lines: `[orderId, lineId, place or units]` each. */
export type SupplyNews = {
  /** Of the working-out that it follows from: makes its event ids. */
  number: number
  lines: [orderId: string, lineId: string, value: number][]
} & (
  | { type: 'eta'; expectedAt: CivilDate | null; soonestAt: CivilDate | null; of: number; reason?: string }
  | { type: 'received' }
  | { type: 'discontinued'; reason?: string; substitute?: FoundSubstitute }
  | { type: 'substitute-found'; substitute: FoundSubstitute }
)

/** Who hears what: goods first, then the dates of what is still missing, one piece of news for all who share it. */
export function newsOf(
  { announcement, offers }: Pick<SupplyDecision, 'announcement' | 'offers'>,
  { number, reason, policy }: { number: number; reason: string | null; policy: Pick<SupplyPolicy, 'rangeDays'> },
): SupplyNews[] {
  const { allocations, ended, dates, waiting } = announcement
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
  const offered = new Map(offers.map(({ key, substitute }) => [key, substitute]))
  for (const group of grouped(ended, ({ key }) => offered.get(key)?.sku ?? '')) {
    const substitute = offered.get(group[0]!.key)
    news.push({ number, type: 'discontinued', lines: named(group), ...because, ...(substitute && { substitute }) })
  }
  const endedKeys = new Set(ended.map(({ key }) => key))
  const beside = offers.filter(({ key }) => !endedKeys.has(key))
  for (const group of grouped(beside, ({ substitute }) => substitute.sku)) {
    news.push({ number, type: 'substitute-found', substitute: group[0]!.substitute, lines: named(group) })
  }
  // Neighbours in the queue mostly share their dates.
  for (const group of grouped(dates, ({ expectedAt, soonestAt }) => `${expectedAt}${soonestAt}`)) {
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

const named = (lines: readonly LineName[]): SupplyNews['lines'] =>
  lines.map(({ orderId, lineId }) => [orderId, lineId, 0])

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}

/** The early end of a range that is wide enough to be told; null: one day is told. */
export function rangeFrom({ expectedAt, soonestAt }: Expectation, rangeDays: number): CivilDate | null {
  if (expectedAt === null || soonestAt === null) return null
  return daysBetween(soonestAt, expectedAt) >= Math.max(1, rangeDays) ? soonestAt : null
}
