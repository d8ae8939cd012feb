import type { SupplyEvent } from '../../../supply/events.ts'

/** A warehouse clerk's own books: what is in the house, kept without looking at the engine's. */
export function unitsInTheHouse(events: readonly SupplyEvent[]): number {
  let counted: Extract<SupplyEvent, { type: 'stock-set' }> | null = null
  for (const event of events) if (event.type === 'stock-set' && (!counted || beats(event, counted))) counted = event
  const sinceMs = counted?.atMs ?? -1
  let units = counted?.onHand ?? 0
  for (const event of events) {
    if (event.atMs <= sinceMs) continue
    if (event.type === 'goods-received') units += event.quantity
    if (event.type === 'units-shipped') units -= event.quantity
  }
  return units
}

const beats = (a: { revision: number; id: string }, b: { revision: number; id: string }) =>
  a.revision > b.revision || (a.revision === b.revision && a.id > b.id)
