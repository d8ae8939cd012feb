import type { JSONValue } from 'hono/utils/types'
import { statedEnding } from '../../backorder/dates.ts'
import type { Entry } from '../../backorder/entry.ts'
import { taken } from '../../backorder/money.ts'
import { phaseOf } from '../../backorder/phase.ts'
import type { QueuePlace } from '../../backorder/state.ts'
import type { StoredLetter } from '../../records/letters/letters.ts'
import type { BackorderSummary, StoredBackorder } from '../../records/orders/backorders.ts'
import type { ServerConfig } from '../deps.ts'
import { customerUrl } from '../links/order-links.ts'
import { backorderOf, isoAt, orderNow, outlook } from './outlook.ts'

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
export function openedView(stored: StoredBackorder, config: ServerConfig, nowMs: number) {
  const backorder = backorderOf(stored, nowMs)
  return {
    id: stored.orderId,
    phase: phaseOf(backorder),
    promisedDate: backorder.promisedDate,
    endingDate: statedEnding(backorder),
    customerUrl: customerUrl(stored.orderId, stored.placedAtMs, config),
    next: outlook(backorder, orderNow(stored, nowMs)),
  }
}

/** Everything that a shop may see of one backorder; nothing of its customer. `places` are those of its lines today. */
export function backorderView(
  stored: StoredBackorder,
  config: ServerConfig,
  nowMs: number,
  places: ReadonlyMap<string, QueuePlace>,
) {
  const backorder = backorderOf(stored, nowMs)
  const { offer, money } = backorder
  return {
    ...summaryView(stored),
    ...openedView(stored, config, nowMs),
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

export const entryView = ({ atMs, type, ...rest }: Entry) => ({ ...plain(rest), at: isoAt(atMs), type })

/** Data as JSON carries it, for answers whose shape is open. */
export const plain = (data: object): Record<string, JSONValue> =>
  JSON.parse(JSON.stringify(data)) as Record<string, JSONValue>

/** A letter and what became of it; its words are rendered for the customer and stay with them. */
export function letterView(letter: StoredLetter) {
  const { atMs, deliveries, facts, ...rest } = letter
  return {
    key: rest.key,
    letter: rest.letter,
    at: isoAt(atMs),
    offer: rest.offer,
    isDelayNotice: rest.isDelayNotice,
    supersededBy: rest.supersededBy,
    facts: plain(facts),
    deliveries: deliveries.map((delivery) => ({
      channel: delivery.channel,
      status: delivery.status,
      sentAt: delivery.sentAtMs === null ? null : isoAt(delivery.sentAtMs),
      deliveredAt: delivery.deliveredAtMs === null ? null : isoAt(delivery.deliveredAtMs),
    })),
  }
}
