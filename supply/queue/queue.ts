import type { CivilDate } from '../../backorder/state.ts'
import { compareText } from '../compare.ts'
import type { WaitingLine } from '../line.ts'
import type { QueueKey } from '../policy.ts'

interface InQueue {
  line: WaitingLine
}

type Compare = (a: WaitingLine, b: WaitingLine) => number

const byKey: Record<QueueKey, Compare> = {
  tier: (a, b) => a.tier - b.tier,
  placed: (a, b) => a.placedAtMs - b.placedAtMs,
  promised: (a, b) => compareDates(a.promisedDate, b.promisedDate),
  ending: (a, b) => compareDates(a.endingDate, b.endingDate),
  value: (a, b) => b.valueMinor - a.valueMinor,
}

/** The queue: lines by the policy's keys, then order id, then line id; lines moved by an agent at the place that was asked for. */
export function inQueue<Entry extends InQueue>(entries: Iterable<Entry>, keys: readonly QueueKey[]): Entry[] {
  const compares = keys.map((key) => byKey[key])
  const compare = ({ line: a }: InQueue, { line: b }: InQueue): number => {
    for (let index = 0; index < compares.length; index += 1) {
      const order = compares[index]!(a, b)
      if (order !== 0) return order
    }
    return compareText(a.orderId, b.orderId) || compareText(a.lineId, b.lineId)
  }
  const moved: Entry[] = []
  const others: Entry[] = []
  for (const entry of entries) (entry.line.rank === null ? others : moved).push(entry)
  others.sort(compare)
  if (moved.length === 0) return others
  moved.sort((a, b) => a.line.rank! - b.line.rank! || compare(a, b))
  return merged(others, moved)
}

function merged<Entry extends InQueue>(others: Entry[], moved: Entry[]): Entry[] {
  const queue: Entry[] = []
  let next = 0
  for (const entry of others) {
    while (next < moved.length && moved[next]!.line.rank! <= queue.length + 1) queue.push(moved[next++]!)
    queue.push(entry)
  }
  return queue.concat(moved.slice(next))
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(number: number): string {
  const tens = number % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}

function compareDates(a: CivilDate | null, b: CivilDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null ? -1 : compareText(a, b)
}
