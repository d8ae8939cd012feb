import type { Batch } from './policy.ts'
import type { SupplyFacts } from './state.ts'

/** What is free to be shared out, oldest first, and how many units are short before anything is free. */
export interface Shelf {
  batches: Batch[]
  gap: number
}

/** Units shipped to each line in all, by `lineKey`. */
export function shippedByLine(facts: Pick<SupplyFacts, 'departures'>): Map<string, number> {
  const shipped = new Map<string, number>()
  for (const { line, quantity } of facts.departures.values()) shipped.set(line, (shipped.get(line) ?? 0) + quantity)
  return shipped
}

/**
 * The newest count and what came in after it, less what left since, what was handed over and has not left, and the safety stock:
 * the oldest units go first. Units of a line that shrank or left are free again until they are shipped.
 */
export function shelfOf(facts: SupplyFacts, shipped: ReadonlyMap<string, number>): Shelf {
  const countedMs = facts.count?.value.atMs ?? Number.NEGATIVE_INFINITY
  const arrived: Batch[] = []
  if (facts.count) {
    const { onHand, countedOn } = facts.count.value
    arrived.push({ source: facts.count.eventId, on: countedOn, quantity: onHand })
  }
  for (const [source, { quantity, receivedOn, atMs }] of facts.receipts)
    if (atMs > countedMs) arrived.push({ source, on: receivedOn, quantity })
  let gone = facts.safetyStock?.value ?? 0
  for (const { quantity, atMs } of facts.departures.values()) if (atMs > countedMs) gone += quantity
  for (const [key, total] of facts.taken) {
    const wanted = facts.lines.get(key)?.value?.quantity ?? 0
    gone += Math.max(0, Math.min(total, wanted) - (shipped.get(key) ?? 0))
  }
  return without(arrived.sort(byAge), gone)
}

function without(batches: readonly Batch[], units: number): Shelf {
  const free: Batch[] = []
  let gap = units
  for (const { source, on, quantity } of batches) {
    const used = Math.min(quantity, gap)
    gap -= used
    if (quantity > used) free.push({ source, on, quantity: quantity - used })
  }
  return { batches: free, gap }
}

const byAge = (a: Batch, b: Batch): number => compare(a.on, b.on) || compare(a.source, b.source)
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
