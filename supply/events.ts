import { dateOfDay, dayNumber } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { LineName, WaitingLine } from './line.ts'

/** What can happen to the supply of one sku. Each has an id of its own, and what can be said anew a revision that grows. */
export type SupplyEvent = { id: string; atMs: number } & (
  | PurchaseOrderEvent
  | {
      type: 'goods-received'
      /** null: goods that nobody ordered. */
      purchaseOrder: string | null
      quantity: number
      receivedOn: CivilDate
      /** Nothing more will come of this purchase order, however much is missing. */
      isLast?: boolean
    }
  /** Somebody counted: so many units are in the house, allocated ones included, shipped ones not. */
  | { type: 'stock-set'; revision: number; onHand: number; countedOn: CivilDate }
  | { type: 'safety-stock-set'; revision: number; quantity: number }
  /** `discontinued: false` takes it back. */
  | { type: 'discontinued'; revision: number; discontinued: boolean }
  | { type: 'line-joined' | 'line-changed'; revision: number; line: WaitingLine }
  /** The line wants nothing more: what it was given and did not ship is on the shelf again. */
  | ({ type: 'line-left'; revision: number } & LineName)
  /** An agent gave the line a place, from 1; null: its own again. The reason is kept under the event's id. */
  | ({ type: 'line-moved'; revision: number; rank: number | null } & LineName)
  /** Units were handed over to orders, who know of them: `total` is all that the line was ever given. */
  | { type: 'units-taken'; lines: (LineName & { total: number })[] }
  | ({ type: 'units-shipped'; quantity: number } & LineName)
  /** A supplier's usual slip for this sku, learned of its deliveries: days after its own date, never negative. */
  | { type: 'slip-learned'; revision: number; supplier: string; soonDays: number; byDays: number }
  | { type: 'time-passed'; today: CivilDate }
)

/** What is said of a purchase order; a purchase order is this sku's part of it. */
export type PurchaseOrderEvent =
  | {
      type: 'purchase-order-placed'
      purchaseOrder: string
      revision: number
      supplier: string
      quantity: number
      expectedOn: CivilDate | null
    }
  | { type: 'purchase-order-moved'; purchaseOrder: string; revision: number; expectedOn: CivilDate | null }
  | { type: 'purchase-order-confirmed'; purchaseOrder: string; revision: number; expectedOn?: CivilDate | null }
  | { type: 'purchase-order-refused' | 'purchase-order-cancelled'; purchaseOrder: string; revision: number }
  /** An agent judged the date that was said with `dateRevision`, which jumped too far. */
  | {
      type: 'jump-judged'
      purchaseOrder: string
      revision: number
      dateRevision: number
      accepted: boolean
    }

/** Why an event was refused. */
export type SupplyRefusal = 'bad-quantity' | 'bad-date' | 'bad-revision' | 'bad-rank'

const isDay = (date: CivilDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && dateOfDay(dayNumber(date)) === date
const largest = 1_000_000_000

/** Why an event makes no sense, whatever else is known; null: it does. */
export function refusalOf(event: SupplyEvent): SupplyRefusal | null {
  const { quantities, dates, revisions } = fieldsOf(event)
  if (!quantities.every((quantity) => Number.isSafeInteger(quantity) && quantity >= 0 && quantity <= largest))
    return 'bad-quantity'
  if (!dates.every((date) => date === null || isDay(date))) return 'bad-date'
  if (!revisions.every((revision) => Number.isSafeInteger(revision))) return 'bad-revision'
  if (event.type === 'line-moved' && event.rank !== null && !(Number.isSafeInteger(event.rank) && event.rank >= 1))
    return 'bad-rank'
  return null
}

function fieldsOf(event: SupplyEvent): {
  quantities: number[]
  dates: (CivilDate | null)[]
  revisions: number[]
} {
  const revisions = 'revision' in event ? [event.revision] : []
  switch (event.type) {
    case 'purchase-order-placed':
      return { quantities: [event.quantity], dates: [event.expectedOn], revisions }
    case 'purchase-order-moved':
      return { quantities: [], dates: [event.expectedOn], revisions }
    case 'purchase-order-confirmed':
      return { quantities: [], dates: event.expectedOn === undefined ? [] : [event.expectedOn], revisions }
    case 'goods-received':
      return { quantities: [event.quantity], dates: [event.receivedOn], revisions }
    case 'stock-set':
      return { quantities: [event.onHand], dates: [event.countedOn], revisions }
    case 'safety-stock-set':
    case 'units-shipped':
      return { quantities: [event.quantity], dates: [], revisions }
    case 'line-joined':
    case 'line-changed':
      return {
        quantities: [event.line.quantity, event.line.valueMinor],
        dates: [event.line.promisedDate, event.line.endingDate],
        revisions,
      }
    case 'units-taken':
      return { quantities: event.lines.map(({ total }) => total), dates: [], revisions }
    case 'slip-learned':
      return { quantities: [event.soonDays, event.byDays], dates: [], revisions }
    case 'time-passed':
      return { quantities: [], dates: [event.today], revisions }
    default:
      return { quantities: [], dates: [], revisions }
  }
}
