import { addDays } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { compareText } from '../compare.ts'
import type { Claim } from '../line.ts'
import type { SupplyPolicy } from '../policy.ts'
import { ordinal } from '../queue/queue.ts'
import type { ShelfBatch } from './shelf.ts'

/** What a line gets of the shelf. Never both: either units are its own, or they are set aside for an order that is not complete. */
export interface Share {
  given: number
  held: number
  /** The batches that the units come from. */
  from: ShelfBatch[]
}

/** One line's new units, and why it got them. */
export interface Allocation {
  orderId: string
  lineId: string
  quantity: number
  explanation: string
}

/**
 * Shares the shelf out, down the queue. A line takes what it lacks, or as much of it as is left. A line of a ship-together order
 * takes all it lacks at once when nothing else keeps its order; until then units are set aside for it, the newest first, but none
 * that has lain there for more than the policy's days: those go to the next. Returns the shares by line and what is left.
 */
export function allocate(
  shelf: readonly ShelfBatch[],
  claims: readonly Claim[],
  policy: Pick<SupplyPolicy, 'holdDays'>,
  today: CivilDate,
): { shares: Map<string, Share>; left: ShelfBatch[] } {
  const left = shelf.filter(({ quantity }) => quantity > 0).map((batch) => ({ ...batch }))
  left.sort((a, b) => compareText(b.on, a.on))
  const oldestToHold = addDays(today, -policy.holdDays)
  const shares = new Map<string, Share>()
  let units = left.reduce((sum, { quantity }) => sum + quantity, 0)
  let newest = 0
  for (const { key, line, missing } of claims) {
    if (units === 0) break
    const takes = !line.shipTogether || (line.restReady && missing <= units)
    const from = takes ? takeOldest(missing) : setAsideNewest(missing)
    const quantity = from.reduce((sum, batch) => sum + batch.quantity, 0)
    if (quantity === 0) continue
    units -= quantity
    shares.set(key, { given: takes ? quantity : 0, held: takes ? 0 : quantity, from })
  }
  return { shares, left: left.slice(newest).reverse() }

  function takeOldest(wanted: number): ShelfBatch[] {
    const from: ShelfBatch[] = []
    for (let lacking = wanted; lacking > 0 && left.length > newest; ) {
      lacking -= move(left.at(-1)!, lacking, from)
      if (left.at(-1)!.quantity === 0) left.pop()
    }
    return from
  }

  function setAsideNewest(wanted: number): ShelfBatch[] {
    const from: ShelfBatch[] = []
    for (let lacking = wanted; lacking > 0 && left.length > newest && left[newest]!.on >= oldestToHold; ) {
      lacking -= move(left[newest]!, lacking, from)
      if (left[newest]!.quantity === 0) newest += 1
    }
    return from
  }
}

function move(batch: ShelfBatch, wanted: number, into: ShelfBatch[]): number {
  const quantity = Math.min(batch.quantity, wanted)
  batch.quantity -= quantity
  into.push({ source: batch.source, on: batch.on, quantity })
  return quantity
}

/** Why a line was given units: `1st in line: 3 of 3 units, 3 from receipt-7`. */
export function explainShare(place: number, missing: number, { given, from }: Share): string {
  const sources = from.map(({ source, quantity }) => `${quantity} from ${source}`).join(', ')
  return `${ordinal(place)} in line: ${given} of ${missing} ${missing === 1 ? 'unit' : 'units'}, ${sources}`
}
