// The units that may be given to those who wait. What a shopper may buy of them is `shoppers/at-once.ts`.
import type { CivilDate } from '../../backorder/state.ts'
import { compareText } from '../compare.ts'
import type { SupplyFacts } from '../facts.ts'
import { type OpenLine, unitsTaken } from '../line.ts'

/** Units on the shelf that came in together. */
export interface ShelfBatch {
  /** What brought them: a receipt, or the count. */
  source: string
  on: CivilDate
  quantity: number
}

/** What is free to be shared out, oldest first, and how many units are short before anything is free. */
export interface Shelf {
  batches: ShelfBatch[]
  gap: number
}

/** Units that lines have or took with them, but for those that their stock remembers. */
export function unitsOut(lines: Iterable<OpenLine>): number {
  let units = 0
  for (const line of lines) units += unitsTaken(line) - line.retired
  return units
}

/** The newest count and what came in after it, less what lines have or took, and the safety stock: the oldest units go first. */
export function shelfOf({ count, receipts, safetyStock, departed, lines }: SupplyFacts): Shelf {
  const arrived = receipts.map(({ source, quantity, receivedOn: on }): ShelfBatch => ({ source, on, quantity }))
  arrived.push({ source: 'the count', on: count.countedOn, quantity: count.units })
  return without(arrived.sort(byAge), safetyStock + departed + unitsOut(lines.values()))
}

function without(batches: readonly ShelfBatch[], units: number): Shelf {
  const free: ShelfBatch[] = []
  let gap = units
  for (const { source, on, quantity } of batches) {
    const used = Math.min(quantity, gap)
    gap -= used
    if (quantity > used) free.push({ source, on, quantity: quantity - used })
  }
  return { batches: free, gap }
}

const byAge = (a: ShelfBatch, b: ShelfBatch): number => compareText(a.on, b.on) || compareText(a.source, b.source)
