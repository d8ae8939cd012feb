import { addDays, type CivilDate, civilDateAt, laterOf } from './calendar.ts'
import { graceDays } from './dates.ts'
import { type Settled, settle } from './decide.ts'
import { addEntry, addStep, beginDraft } from './draft.ts'
import { lawPack } from './law/packs.ts'
import { writeLetter } from './letters/write-letter.ts'
import { openingMoney } from './money.ts'
import { makeOffer } from './offers/make-offer.ts'
import type { OpenLine, OpenOrder } from './order.ts'
import type { Policy } from './policy.ts'
import type { Backorder, Line } from './state.ts'

/** Takes an order in: its first decision, with the first notice. `nowMs` is the instant of taking it, never before the order was placed. */
export function open(order: OpenOrder, nowMs: number): Settled {
  const draft = beginDraft(openingState(order, nowMs), nowMs)
  const { backorder } = draft
  addEntry(draft, { type: 'opened', promisedDate: backorder.promisedDate, endingDate: backorder.endingDate })
  const fromStock = backorder.lines.filter((line) => line.quantityFromStock > 0)
  if (fromStock.length > 0) {
    addStep(draft, {
      type: 'release',
      purpose: 'from-stock',
      lines: fromStock.map((line) => ({ id: line.id, sku: line.sku, quantity: line.quantityFromStock })),
    })
    addEntry(draft, {
      type: 'released',
      lines: fromStock.map((line) => ({ id: line.id, quantity: line.quantityFromStock })),
    })
  }
  const { promisedDate } = backorder
  makeOffer(draft, { revisedDate: promisedDate !== null && promisedDate >= draft.today ? promisedDate : null })
  writeLetter(draft, 'first-notice')
  return settle(draft)
}

function openingState(order: OpenOrder, nowMs: number): Backorder {
  const { policy } = order
  const placedOn = civilDateAt(order.placedAtMs, policy.timeZone)
  const today = civilDateAt(nowMs, policy.timeZone)
  const promisedDate = order.promisedDate ?? latestExpected(order.lines)
  const money = openingMoney(order.payment, order.currency, order.lines)
  const value = money.free ? 0 : money.goodsMinor
  const byDays = addDays(placedOn, waitDays(policy, value, order.currency))
  const endingDate = promisedDate === null || promisedDate < byDays ? byDays : addDays(promisedDate, graceDays)
  const law = lawPack(policy.law)
  const dueDate = law.dueDate(placedOn, promisedDate, endingDate)
  return {
    id: order.id,
    revision: 0,
    placedAtMs: order.placedAtMs,
    placedOn,
    policy,
    reach: order.reach,
    ...(order.preferences && { preferences: order.preferences }),
    lines: order.lines.map((line) =>
      openingLine(line, policy, promisedDate !== null && promisedDate >= today ? promisedDate : null),
    ),
    shipping: policy.shipping,
    promisedDate,
    dueDate,
    lawBound: law.openingBound(dueDate),
    endingDate: laterOf(endingDate, today),
    ceilingDate: laterOf(addDays(placedOn, policy.ceilingDays), endingDate),
    offer: null,
    offerCount: 0,
    notices: [],
    delayCount: 0,
    toldDate: promisedDate,
    news: null,
    // Whoever promised a date just now has heard from supply.
    lastSupplyWordAtMs: promisedDate === null ? null : nowMs,
    takenEvents: [],
    delayPending: null,
    undo: null,
    refundToTell: null,
    hold: null,
    money,
    discounts: [],
    steps: [],
    stepCount: 0,
    retries: [],
    letters: [],
    lastLetterAtMs: nowMs,
    written: [],
    shipmentCount: 0,
    closed: null,
  }
}

function openingLine(line: OpenLine, policy: Policy, promisedDate: CivilDate | null): Line {
  const opening: Line = {
    id: line.id,
    sku: line.sku,
    name: line.name,
    unitPriceMinor: line.unitPriceMinor,
    quantityOrdered: line.quantity,
    quantityAvailable: line.available,
    quantityBackordered: line.quantity - line.available,
    quantityAllocated: line.available,
    quantityReleased: policy.shipping === 'as-available' ? line.available : 0,
    quantityFromStock: policy.shipping === 'as-available' ? line.available : 0,
    quantityShipped: 0,
    quantityCancelled: 0,
    expectedAt: promisedDate,
    discontinued: false,
    substitutes: line.substitutes ?? policy.substitutes[line.sku] ?? [],
    quantitySwapped: 0,
    quantityReserving: 0,
  }
  if (line.imageUrl !== undefined) opening.imageUrl = line.imageUrl
  if (line.queue !== undefined) opening.queue = line.queue
  return opening
}

/** What supply believes makes the promise where the shop made none and every waiting line has a date. */
function latestExpected(lines: OpenLine[]): CivilDate | null {
  let latest: CivilDate | null = null
  for (const line of lines) {
    if (line.available === line.quantity) continue
    if (line.expectedAt === undefined) return null
    latest = latest === null ? line.expectedAt : laterOf(latest, line.expectedAt)
  }
  return latest
}

/** Days from the order to its ending date: the default, or those of the longest tier that its value reaches. */
export function waitDays(policy: Policy, valueMinor: number, currency: string): number {
  let days = policy.endingDays
  for (const tier of policy.endingTiers) {
    const counts = tier.currency === undefined || tier.currency === currency
    if (counts && valueMinor >= tier.fromMinor) days = Math.max(days, tier.days)
  }
  return days
}
