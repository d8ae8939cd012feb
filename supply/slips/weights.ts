import { dayNumber } from '../../backorder/calendar.ts'
import { type Expected, monthOf, type SlipHistory, type Weighting } from './history.ts'

/** What the oldest delivery still says, so that a supplier that was silent for years is not unknown. */
const oldestWeight = 0.01
const longestDays = 40_000

/** Weights of a history's deliveries for one that is expected; `weights` is reused from call to call. */
export interface Weigher {
  weights: Float64Array
  /** Fills `weights`; returns their sum. */
  weigh(expected: Expected): number
}

/**
 * Every past delivery votes. One of the same supplier and sku counts by its age; the supplier's other goods, other suppliers'
 * like goods, and the rest vote too, but each of these pools has a cap, so that they rule only where nothing nearer is known.
 */
export function weigher(history: SlipHistory, weighting: Weighting): Weigher {
  const { size, days, months, suppliers, skus, groups, names } = history
  const byAge = ageTable(weighting.memoryDays)
  const bySeason = Array.from({ length: 12 }, (_, months) => weighting.perMonthAway ** Math.min(months, 12 - months))
  const weights = new Float64Array(size)
  const levels = new Uint8Array(size)
  const caps = [Infinity, weighting.otherGoods, weighting.otherSuppliers, weighting.otherSuppliers]

  function weigh(expected: Expected) {
    const day = dayNumber(expected.promisedOn)
    const month = monthOf(expected.promisedOn)
    const supplier = names.suppliers.get(expected.supplier) ?? -1
    const sku = names.skus.get(expected.sku) ?? -1
    const group = expected.group === undefined ? -2 : (names.groups.get(expected.group) ?? -2)
    const sums = [0, 0, 0, 0]
    for (let index = 0; index < size; index += 1) {
      const ofSku = skus[index] === sku
      const level = suppliers[index] === supplier ? (ofSku ? 0 : 1) : ofSku || groups[index] === group ? 2 : 3
      const weight =
        byAge[Math.min(longestDays, Math.abs(days[index]! - day))]! * bySeason[Math.abs(months[index]! - month)]!
      levels[index] = level
      weights[index] = weight
      sums[level]! += weight
    }
    const factors = sums.map((sum, level) => (sum > caps[level]! ? caps[level]! / sum : 1))
    let total = 0
    for (let index = 0; index < size; index += 1) {
      weights[index]! *= factors[levels[index]!]!
      total += weights[index]!
    }
    return total
  }
  return { weights, weigh }
}

/** The slip that a share (0 to 1) of the weighted deliveries kept; 0 where there are none. */
export function weightedQuantile(slips: Int32Array, weights: Float64Array, total: number, share: number): number {
  const wanted = share * total * (1 - 1e-12)
  let sum = 0
  for (let index = 0; index < slips.length; index += 1) {
    sum += weights[index]!
    if (sum >= wanted) return slips[index]!
  }
  return slips.at(-1) ?? 0
}

const ageTables = new Map<number | null, Float64Array>()

function ageTable(memoryDays: number | null): Float64Array {
  const known = ageTables.get(memoryDays)
  if (known) return known
  const table = Float64Array.from({ length: longestDays + 1 }, (_, days) =>
    memoryDays === null ? 1 : oldestWeight + (1 - oldestWeight) * Math.exp(-days / memoryDays),
  )
  ageTables.set(memoryDays, table)
  return table
}
