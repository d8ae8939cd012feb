import type { LineQuantity } from './event.ts'
import type { Backorder } from './state.ts'

/** The units that a shipment report means: those it names, else what was asked to leave; none of a line of which nothing was. */
export function parcel({ lines }: Backorder, named: LineQuantity[] | undefined): { id: string; quantity: number }[] {
  if (!named || named.length === 0)
    return lines
      .filter((line) => line.quantityReleased > 0)
      .map((line) => ({ id: line.id, quantity: line.quantityReleased }))
  return named.map(({ id, quantity }) => ({
    id,
    quantity: quantity ?? lines.find((line) => line.id === id)!.quantityReleased,
  }))
}
