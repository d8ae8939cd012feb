import { statedEnding } from '../../backorder/dates.ts'
import { taken } from '../../backorder/money.ts'
import { phaseOf } from '../../backorder/phase.ts'
import type { QueuePlace } from '../../backorder/state.ts'
import type { BackorderSummary, StoredBackorder } from '../../records/orders/backorders.ts'
import type { ServerConfig } from '../deps.ts'
import { customerUrl } from '../links/order-links.ts'
import { forecastView } from '../order/forecast-view.ts'
import { isoAt } from '../order/iso-at.ts'
import { backorderOf, orderNow } from '../order/stored.ts'
import type { badContactOf } from '../schema/contact.ts'

type BadContact = ReturnType<typeof badContactOf>

/** A row of the list. */
export function summaryView(stored: BackorderSummary) {
  return {
    id: stored.orderId,
    phase: stored.phase,
    placedAt: isoAt(stored.placedAtMs),
    promisedDate: stored.promisedDate,
    endingDate: stored.endingDate,
    outcome: stored.outcome,
    closedAt: stored.closedAtMs === null ? null : isoAt(stored.closedAtMs),
  }
}

/** The answer to an order that was accepted, now or before. */
export function openedView(stored: StoredBackorder, config: ServerConfig, nowMs: number, badContact: BadContact) {
  const backorder = backorderOf(stored, nowMs)
  return {
    id: stored.orderId,
    phase: phaseOf(backorder),
    promisedDate: backorder.promisedDate,
    endingDate: statedEnding(backorder),
    customerUrl: customerUrl(stored.orderId, stored.placedAtMs, config),
    badContact,
    next: forecastView(backorder, orderNow(stored, nowMs)),
  }
}

/** Everything that a shop may see of one backorder; nothing of its customer, but what of their contact is bad. `places` are those of its lines today. */
export function backorderView(
  stored: StoredBackorder,
  config: ServerConfig,
  nowMs: number,
  { places, badContact }: { places: ReadonlyMap<string, QueuePlace>; badContact: BadContact },
) {
  const backorder = backorderOf(stored, nowMs)
  const { offer, money } = backorder
  return {
    ...summaryView(stored),
    ...openedView(stored, config, nowMs, badContact),
    shipping: backorder.shipping,
    lines: backorder.lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      name: line.name,
      quantityOrdered: line.quantityOrdered,
      quantityAvailable: line.quantityAvailable,
      quantityBackordered: line.quantityBackordered,
      quantityAllocated: line.quantityAllocated,
      quantityShipped: line.quantityShipped,
      quantityCancelled: line.quantityCancelled,
      expectedAt: line.expectedAt,
      soonestAt: line.soonestAt ?? null,
      queue: places.get(line.id) ?? null,
      discontinued: line.discontinued,
    })),
    offer: offer && {
      number: offer.number,
      options: offer.options,
      revisedDate: offer.revisedDate,
      waitUntil: offer.waitUntil,
      silence: offer.silence,
      answered: offer.answered,
    },
    money: {
      currency: money.currency,
      captured: taken(money),
      refunded: money.refundedMinor,
      voided: money.voidedMinor,
    },
  }
}
