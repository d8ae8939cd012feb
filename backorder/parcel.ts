import type { LineQuantity } from './event.ts'
import { lineOf } from './line.ts'
import type { Backorder } from './state.ts'
import type { Units } from './units.ts'

/** The units that a shipment report means: those it names, else what was asked to leave; none of a line of which nothing was. */
export function parcel(backorder: Backorder, named: LineQuantity[] | undefined): Units[] {
  if (!named || named.length === 0)
    return backorder.lines
      .filter((line) => line.quantityReleased > 0)
      .map((line) => ({ id: line.id, quantity: line.quantityReleased }))
  return named.map(({ id, quantity }) => ({
    id,
    quantity: quantity ?? lineOf(backorder, id).quantityReleased,
  }))
}
