import type { Line } from '../../../backorder/state.ts'
import { claim } from './claim.ts'

/** Every unit is in one place, and no count is negative. */
export function linesAddUp(lines: Line[]): void {
  for (const line of lines) {
    const {
      quantityOrdered,
      quantityBackordered,
      quantityAllocated,
      quantityReleased,
      quantityFromStock,
      quantityShipped,
      quantityCancelled,
      quantitySwapped,
      quantityReserving,
    } = line
    const counts = [
      quantityBackordered,
      quantityAllocated,
      quantityReleased,
      quantityFromStock,
      quantityShipped,
      quantityCancelled,
      quantitySwapped,
      quantityReserving,
    ]
    claim(
      counts.every((count) => Number.isInteger(count) && count >= 0),
      'a count is negative or broken',
      line,
    )
    claim(
      quantityBackordered + quantityAllocated + quantityShipped + quantityCancelled === quantityOrdered,
      'the units of a line do not add up',
      line,
    )
    claim(quantityReleased <= quantityAllocated, 'more units were asked to leave than have goods', line)
    claim(quantityFromStock <= quantityReleased, 'more units left from stock than were asked to leave', line)
    claim(quantityReserving <= quantityBackordered, 'more units are reserved than miss goods', line)
    claim(quantitySwapped + quantityCancelled <= quantityOrdered, 'more units were swapped than there are', line)
  }
}
