import { dayNumber } from '../../backorder/calendar.ts'
import { type Arrival, type SlipHistory, slipHistory, type Weighting } from './history.ts'
import { scoreLearned, scorePromise } from './score.ts'

/** Where a record is too small to choose by: what served real records well. */
export const defaultWeighting: Weighting = { memoryDays: 120, otherGoods: 15, otherSuppliers: 1, perMonthAway: 1 }

const choices: { [Key in keyof Weighting]: Weighting[Key][] } = {
  // Shorter than a quarter follows noise.
  memoryDays: [90, 180, 365, null],
  otherGoods: [3, 30],
  otherSuppliers: [0.3, 3],
  perMonthAway: [0.85],
}

/** Fewer deliveries than this say nothing about methods. */
const enoughDeliveries = 200
/** More than this are thinned evenly: choosing stays quick, and what is chosen hardly differs. */
const mostLearned = 4000
const mostChecked = 1200
const parts = 4

interface Trial {
  history: SlipHistory
  checks: Arrival[]
}

/**
 * The weighting that would have served this record best, held back from itself in two ways that count alike: whole purchase
 * orders at random, and the future from the past. One property at a time; what the dates are for is never looked at.
 */
export function chooseWeighting(deliveries: readonly Arrival[]): Weighting {
  if (deliveries.length < enoughDeliveries) return defaultWeighting
  const ways = [ordersHeldBack(deliveries), futureHeldBack(deliveries)]
  let best = defaultWeighting
  let least = loss(ways, best)
  for (const key of Object.keys(choices) as (keyof Weighting)[])
    for (const value of choices[key]) {
      const other = { ...best, [key]: value }
      const lossOfOther = loss(ways, other)
      if (lossOfOther < least) [best, least] = [other, lossOfOther]
    }
  return best
}

/** Quantile losses relative to those of the suppliers' own dates, summed over the ways of holding back. */
function loss(ways: readonly Trial[][], weighting: Weighting): number {
  let sum = 0
  for (const trials of ways) {
    let learned = 0
    let promised = 0
    for (const { history, checks } of trials) {
      const ours = scoreLearned(history, weighting, checks)
      const theirs = scorePromise(checks)
      learned += checks.length * (ours.pinball90 + ours.pinball95)
      promised += checks.length * (theirs.pinball90 + theirs.pinball95)
    }
    if (promised > 0) sum += learned / promised
  }
  return sum
}

/** Every part of the purchase orders is foretold from the other parts. */
function ordersHeldBack(deliveries: readonly Arrival[]): Trial[] {
  const partOf = deliveries.map((delivery, index) => hash(delivery.purchaseOrder ?? `line ${index}`) % parts)
  return range(parts).map((part) =>
    trial(
      deliveries.filter((_, index) => partOf[index] !== part),
      deliveries.filter((_, index) => partOf[index] === part),
    ),
  )
}

/** Every stretch of time but the first is foretold from what had been delivered before it. */
function futureHeldBack(deliveries: readonly Arrival[]): Trial[] {
  const byPromise = [...deliveries].sort((a, b) => dayNumber(a.promisedOn) - dayNumber(b.promisedOn))
  const stretches = parts + 1
  return range(parts).flatMap((part) => {
    const first = byPromise[Math.floor(((part + 1) * byPromise.length) / stretches)]!
    const next = byPromise[Math.floor(((part + 2) * byPromise.length) / stretches)]
    const checks = byPromise.filter(
      ({ promisedOn }) => promisedOn >= first.promisedOn && (!next || promisedOn < next.promisedOn),
    )
    const known = byPromise.filter(({ deliveredOn }) => deliveredOn < first.promisedOn)
    return known.length > 0 && checks.length > 0 ? [trial(known, checks)] : []
  })
}

const trial = (learned: Arrival[], checks: Arrival[]): Trial => ({
  history: slipHistory(thinned(learned, mostLearned)),
  checks: thinned(checks, mostChecked),
})

function thinned<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list
  return range(most).map((index) => list[Math.floor((index * list.length) / most)]!)
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** FNV-1a: the same order lands in the same part on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}
