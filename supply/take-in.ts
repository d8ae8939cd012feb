import { laterOf } from '../backorder/calendar.ts'
import type { SupplyEvent } from './events.ts'
import { lineKey } from './line.ts'
import { heard } from './purchase-order.ts'
import { newest, withEntry } from './register.ts'
import type { SupplyFacts } from './state.ts'

/** The facts that an event makes new; none when it was heard before or has been overtaken by a newer revision. */
export function newFacts(facts: SupplyFacts, event: SupplyEvent): Partial<SupplyFacts> {
  switch (event.type) {
    case 'goods-received': {
      if (facts.receipts.has(event.id)) return {}
      const { purchaseOrder, quantity, receivedOn, atMs, isLast = false } = event
      return { receipts: withEntry(facts.receipts, event.id, { purchaseOrder, quantity, receivedOn, atMs, isLast }) }
    }
    case 'stock-set': {
      const { onHand, countedOn, atMs } = event
      return { count: newest(facts.count, { onHand, countedOn, atMs }, event) }
    }
    case 'safety-stock-set':
      return { safetyStock: newest(facts.safetyStock, event.quantity, event) }
    case 'discontinued':
      return { discontinued: newest(facts.discontinued, event.discontinued, event) }
    case 'line-joined':
    case 'line-changed':
      return { lines: inMap(facts.lines, lineKey(event.line), event.line, event) }
    case 'line-left':
      return { lines: inMap(facts.lines, lineKey(event), null, event) }
    case 'line-moved':
      return { ranks: inMap(facts.ranks, lineKey(event), event.rank, event) }
    case 'units-taken':
      return { taken: withTaken(facts.taken, event.lines) }
    case 'units-shipped': {
      if (facts.departures.has(event.id)) return {}
      const departure = { line: lineKey(event), quantity: event.quantity, atMs: event.atMs }
      return { departures: withEntry(facts.departures, event.id, departure) }
    }
    case 'slip-learned': {
      const { supplier, soonDays, byDays } = event
      return { slips: inMap(facts.slips, supplier, { soonDays, byDays }, event) }
    }
    case 'time-passed':
      return { today: laterOf(facts.today, event.today) }
    default: {
      const known = facts.purchaseOrders.get(event.purchaseOrder)
      return { purchaseOrders: withEntry(facts.purchaseOrders, event.purchaseOrder, heard(known, event)) }
    }
  }
}

function inMap<T>(
  map: SupplyRegisters<T>,
  key: string,
  value: T,
  said: { revision: number; id: string },
): SupplyRegisters<T> {
  return withEntry(map, key, newest(map.get(key) ?? null, value, said))
}

type SupplyRegisters<T> = ReadonlyMap<string, { value: T; revision: number; eventId: string }>

/** Totals only grow, so that an older report of them changes nothing. */
function withTaken(
  known: SupplyFacts['taken'],
  lines: Extract<SupplyEvent, { type: 'units-taken' }>['lines'],
): SupplyFacts['taken'] {
  const more = lines.filter((line) => line.total > (known.get(lineKey(line)) ?? 0))
  if (more.length === 0) return known
  const taken = new Map(known)
  for (const line of more) taken.set(lineKey(line), Math.max(line.total, taken.get(lineKey(line)) ?? 0))
  return taken
}
