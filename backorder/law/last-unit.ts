import type { Entry } from '../entry.ts'
import type { WaitedLine, WaitedOrder } from './history.ts'

export type LineEnd = Extract<Entry, { type: 'shipped' | 'cancelled' }>

/** Units of a line that were in stock and left at once, apart from the wait. */
export const stockUnits = (line: WaitedLine, { policy }: WaitedOrder): number =>
  policy.shipping === 'together' ? 0 : Math.min(line.quantityAvailable, line.quantityOrdered)

/** Units of a line that had to wait. */
export const waitedUnits = (line: WaitedLine, backorder: WaitedOrder): number =>
  line.quantityOrdered - stockUnits(line, backorder)

/** What became of the last unit that waited; null: some unit waits still. For lines that waited. The parcel from stock is the first to ship. */
export function lastUnitOf(line: WaitedLine, backorder: WaitedOrder, entries: Entry[]): LineEnd | null {
  let fromStock = stockUnits(line, backorder)
  let waiting = waitedUnits(line, backorder)
  for (const entry of entries) {
    if (entry.type !== 'shipped' && entry.type !== 'cancelled') continue
    let units = unitsOf(entry, line.id)
    if (entry.type === 'shipped') {
      const stock = Math.min(units, fromStock)
      fromStock -= stock
      units -= stock
    }
    waiting -= units
    if (waiting <= 0) return entry
  }
  return null
}

/** Units of a line in an entry. */
export const unitsOf = (entry: LineEnd, lineId: string): number =>
  entry.lines.reduce((sum, { id, quantity }) => (id === lineId ? sum + quantity : sum), 0)
