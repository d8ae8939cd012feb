import { addDays, daysBetween } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { PurchaseOrderEvent } from './events.ts'
import type { Incoming } from './expect.ts'
import { newest, type Register, withEntry } from './register.ts'

export type PurchaseOrderStatus = 'placed' | 'confirmed' | 'refused' | 'cancelled'

/** All that was said of a purchase order for one sku. It may be heard of before it was placed. */
export interface PurchaseOrder {
  id: string
  terms: Register<{ supplier: string; quantity: number }> | null
  status: Register<PurchaseOrderStatus> | null
  /** Every date that was said, by its revision: whether one is a jump depends on the one before. */
  dates: ReadonlyMap<number, Register<CivilDate | null>>
  /** What an agent said of dates that jumped, by the date's revision. */
  judged: ReadonlyMap<number, Register<boolean>>
}

/** A date too far from the one before it: customers are not told until an agent accepts it. */
export interface HeldDate {
  purchaseOrder: string
  revision: number
  from: CivilDate
  to: CivilDate
}

/** A purchase order after something was said of it; the very same one when that changes nothing. */
export function heard(known: PurchaseOrder | undefined, event: PurchaseOrderEvent & { id: string }): PurchaseOrder {
  const order = known ?? { id: event.purchaseOrder, terms: null, status: null, dates: new Map(), judged: new Map() }
  switch (event.type) {
    case 'purchase-order-placed':
      return changed(order, {
        terms: newest(order.terms, { supplier: event.supplier, quantity: event.quantity }, event),
        status: newest(order.status, 'placed', event),
        dates: withDate(order, event.expectedOn, event),
      })
    case 'purchase-order-moved':
      return changed(order, { dates: withDate(order, event.expectedOn, event) })
    case 'purchase-order-confirmed':
      return changed(order, {
        status: newest(order.status, 'confirmed', event),
        ...(event.expectedOn !== undefined && { dates: withDate(order, event.expectedOn, event) }),
      })
    case 'purchase-order-refused':
      return changed(order, { status: newest(order.status, 'refused', event) })
    case 'purchase-order-cancelled':
      return changed(order, { status: newest(order.status, 'cancelled', event) })
    case 'jump-judged': {
      const verdict = newest(order.judged.get(event.dateRevision) ?? null, event.accepted, event)
      return changed(order, { judged: withEntry(order.judged, event.dateRevision, verdict) })
    }
  }
}

const withDate = (order: PurchaseOrder, on: CivilDate | null, said: { revision: number; id: string }) =>
  withEntry(order.dates, said.revision, newest(order.dates.get(said.revision) ?? null, on, said))

function changed(order: PurchaseOrder, parts: Partial<PurchaseOrder>): PurchaseOrder {
  const isSame = (Object.keys(parts) as (keyof PurchaseOrder)[]).every((key) => parts[key] === order[key])
  return isSame ? order : { ...order, ...parts }
}

/** The supplier's date that counts, the first it ever said, and the newest that waits for an agent. */
export function datesOf(
  order: PurchaseOrder,
  maxJumpDays: number,
): { firstOn: CivilDate | null; expectedOn: CivilDate | null; held: HeldDate | null } {
  let firstOn: CivilDate | null = null
  let lastOn: CivilDate | null = null
  let expectedOn: CivilDate | null = null
  let held: HeldDate | null = null
  for (const [revision, { value: on }] of [...order.dates].sort(([a], [b]) => a - b)) {
    const verdict = order.judged.get(revision)?.value
    if (verdict === false) continue
    const isJump = on !== null && lastOn !== null && Math.abs(daysBetween(lastOn, on)) > maxJumpDays
    if (isJump && verdict === undefined) {
      held = { purchaseOrder: order.id, revision, from: lastOn!, to: on }
      continue
    }
    held = null
    expectedOn = on
    if (on !== null) {
      firstOn ??= on
      lastOn = on
    }
  }
  return { firstOn, expectedOn, held }
}

/** A supplier's usual slip, days after its own date: by when half and by when the policy's share of its deliveries came. */
export interface LearnedSlip {
  soonDays: number
  byDays: number
}

/** The units of a purchase order still to come; none once it is refused, cancelled, or was closed by its last receipt. */
export function outstanding(order: PurchaseOrder, received: { quantity: number; isClosed: boolean }): number {
  const status = order.status?.value
  if (!order.terms || received.isClosed || status === 'refused' || status === 'cancelled') return 0
  return Math.max(0, order.terms.value.quantity - received.quantity)
}

/** Units under way with the dates that the supplier's record supports. */
export const incomingOf = (
  quantity: number,
  expectedOn: CivilDate | null,
  slip: LearnedSlip | undefined,
): Incoming => ({
  quantity,
  soonOn: expectedOn && addDays(expectedOn, slip?.soonDays ?? 0),
  byOn: expectedOn && addDays(expectedOn, slip?.byDays ?? 0),
})
