import { awaitsAnswer, somethingMissing, somethingWaits } from './dates.ts'
import { substituted, unreserved, waiting } from './line.ts'
import { standingOffer } from './offers/standing-offer.ts'
import type { Backorder, OutcomeType, Phase } from './state.ts'
import { unitsOf } from './units.ts'

/** Where a backorder stands, derived from its facts. */
export function phaseOf(backorder: Backorder): Phase {
  if (backorder.closed) return 'closed'
  if (!somethingWaits(backorder)) return 'settling'
  if (cancelsEverything(backorder)) return 'cancelling'
  if (!somethingMissing(backorder) && !lostGoodsWait(backorder)) return 'shipping'
  const offer = standingOffer(backorder)
  if (awaitsAnswer(offer) && offer!.options.some((option) => option === 'wait' || option === 'swap'))
    return 'awaiting-answer'
  return 'waiting'
}

/** Goods that will never come still wait for the choice of something else. */
const lostGoodsWait = ({ lines }: Backorder): boolean => lines.some((line) => line.discontinued && unreserved(line) > 0)

/** The undo time runs for every unit that waits. */
export function cancelsEverything({ undo, lines }: Backorder): boolean {
  if (!undo) return false
  return lines.every((line) => waiting(line) <= unitsOf(undo.lines, line.id))
}

/** How it ended, by what became of the units. */
export function outcomeOf(backorder: Backorder): OutcomeType {
  let shipped = 0
  let swapped = 0
  let cancelled = 0
  for (const line of backorder.lines) {
    const sentInstead = substituted(line)
    swapped += sentInstead
    shipped += line.quantityShipped - sentInstead
    cancelled += line.quantityCancelled
  }
  const kinds = [shipped, swapped, cancelled].filter((count) => count > 0).length
  if (kinds > 1) return 'mixed'
  return cancelled > 0 ? 'refunded' : swapped > 0 ? 'substituted' : 'shipped'
}
