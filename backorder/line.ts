import type { Substitute } from './policy.ts'
import type { Line, Money } from './state.ts'

/** The line of an id; it must be one of the order's. */
export const lineOf = ({ lines }: { lines: readonly Line[] }, id: string): Line => lines.find((line) => line.id === id)!

/** Units without goods to which no substitute is on its way. */
export const unreserved = (line: Line): number => line.quantityBackordered - line.quantityReserving

/** Units that a cancel still reaches: neither with the carrier nor in the parcel that left at once. */
export const waiting = (line: Line): number =>
  line.quantityBackordered + line.quantityAllocated - line.quantityFromStock

/** Units that have no goods and none under way to them. */
export const missing = (line: Line): number => (line.discontinued ? 0 : unreserved(line))

/** Units with goods set aside whose release was not asked yet. */
export const releasable = (line: Line): number => line.quantityAllocated - line.quantityReleased

/** Units that were asked to leave, beyond the parcel from stock. */
export const leaving = (line: Line): number => line.quantityReleased - line.quantityFromStock

/** Units sent as the substitute: the line's own goods go first. */
export const substituted = (line: Line): number =>
  Math.max(0, line.quantityShipped - (line.quantityOrdered - line.quantityCancelled - line.quantitySwapped))

/** Units that supply owes a line in all, beyond what was in stock at purchase, and how many of them a carrier has. */
export function ofSupply(line: Line): { wanted: number; departed: number } {
  const own = line.quantityOrdered - line.quantityCancelled - line.quantitySwapped
  const sent = Math.min(line.quantityShipped, own)
  return { wanted: Math.max(0, own - line.quantityAvailable), departed: Math.max(0, sent - line.quantityAvailable) }
}

/** What one unit weighs when money is shared out: its price in minor units, or 1 where everything is free. */
export const unitWeight = (line: Line, money: Money): number => (money.free ? 1 : line.unitPriceMinor)

/** What one unit of a substitute weighs: never more than the thing it stands for. */
export const substituteWeight = (line: Line, money: Money, substitute: Substitute): number =>
  money.free ? 1 : Math.min(line.unitPriceMinor, substitute.unitPriceMinor)

const ownUnsent = (line: Line): number =>
  Math.max(0, line.quantityOrdered - line.quantityCancelled - line.quantitySwapped - line.quantityShipped)

function weightOf(line: Line, money: Money, own: number, swapped: number): number {
  const swappedWeight = line.substitute ? swapped * substituteWeight(line, money, line.substitute) : 0
  return own * unitWeight(line, money) + swappedWeight
}

/** Moves units to the carrier, those released first; returns their weight. Changes the line. */
export function shipUnits(line: Line, quantity: number, money: Money): number {
  const own = Math.min(quantity, ownUnsent(line))
  const weight = weightOf(line, money, own, quantity - own)
  const allocated = Math.min(quantity, line.quantityAllocated)
  line.quantityAllocated -= allocated
  line.quantityReleased = Math.max(0, line.quantityReleased - quantity)
  line.quantityFromStock = Math.max(0, line.quantityFromStock - quantity)
  line.quantityBackordered -= quantity - allocated
  line.quantityReserving = Math.min(line.quantityReserving, line.quantityBackordered)
  line.quantityShipped += quantity
  return weight
}

/** Takes waiting units out of the order, those without goods first; returns their weight and how many had goods. Changes the line. */
export function cancelUnits(line: Line, quantity: number, money: Money): { weight: number; quantityAllocated: number } {
  const own = Math.min(quantity, Math.max(0, ownUnsent(line) - line.quantityFromStock))
  const weight = weightOf(line, money, own, quantity - own)
  const backordered = Math.min(quantity, line.quantityBackordered)
  const quantityAllocated = quantity - backordered
  line.quantityBackordered -= backordered
  line.quantityReserving = Math.min(line.quantityReserving, line.quantityBackordered)
  line.quantityAllocated -= quantityAllocated
  line.quantityReleased = Math.min(line.quantityReleased, line.quantityAllocated)
  line.quantityCancelled += quantity
  line.quantitySwapped -= quantity - own
  return { weight, quantityAllocated }
}
