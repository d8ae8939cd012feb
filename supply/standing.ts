import { laterOf } from '../backorder/calendar.ts'
import { allocate, type Share } from './allocate.ts'
import { type Beginning, type Expectation, expect, type Incoming } from './expect.ts'
import type { Claim } from './line.ts'
import { datesOf, type HeldDate, incomingOf, outstanding } from './purchase-order.ts'
import { inQueue } from './queue.ts'
import { shelfOf, shippedByLine } from './shelf.ts'
import type { SupplyFacts } from './state.ts'

/** Who gets which unit and when everyone else may expect theirs. Maps are by `lineKey`. */
export interface Standing {
  /** Every line that lacks units it was not handed over, in order. */
  queue: Claim[]
  /** What of the shelf is theirs. */
  shares: ReadonlyMap<string, Share>
  /** When each line that was not given all may expect its last unit. */
  expectations: ReadonlyMap<string, Expectation>
  /** Units that nobody in the queue may have. */
  free: number
  /** Units that are short before anything is free: of the safety stock, or handed over and not yet heard to have come in. */
  gap: number
  /** Units still to come of the purchase orders that stand. */
  incoming: number
  /** Dates that jumped too far and wait for an agent. */
  heldDates: HeldDate[]
}

/** Of a sku for which nobody waits. */
export const nobodyStands: Standing = {
  queue: [],
  shares: new Map(),
  expectations: new Map(),
  free: 0,
  gap: 0,
  incoming: 0,
  heldDates: [],
}

/** What follows from the facts, and from nothing else. One sort and a few sweeps, however many lines wait. */
export function standingOf(facts: SupplyFacts): Standing {
  const shipped = shippedByLine(facts)
  const queue = claimsOf(facts, shipped)
  const { batches, gap } = shelfOf(facts, shipped)
  const { shares, left } = allocate(batches, queue, facts.policy, facts.today)
  const { incoming, heldDates } = underWay(facts)
  const free = left.reduce((sum, { quantity }) => sum + quantity, 0)
  const beginning = { gap, left: free, leftOn: left.at(-1)?.on ?? null }
  return {
    queue,
    shares,
    expectations: expectations(queue, shares, incoming, beginning, facts),
    free,
    gap,
    incoming: incoming.reduce((sum, { quantity }) => sum + quantity, 0),
    heldDates,
  }
}

function claimsOf(facts: SupplyFacts, shipped: ReadonlyMap<string, number>): Claim[] {
  const claims: Claim[] = []
  for (const [key, { value: line }] of facts.lines) {
    if (!line) continue
    const missing = line.quantity - Math.max(facts.taken.get(key) ?? 0, shipped.get(key) ?? 0)
    if (missing > 0) claims.push({ key, line, missing, rank: facts.ranks.get(key)?.value ?? null })
  }
  return inQueue(claims, facts.policy.queueBy)
}

function expectations(
  queue: readonly Claim[],
  shares: ReadonlyMap<string, Share>,
  incoming: readonly Incoming[],
  beginning: Beginning,
  { today }: SupplyFacts,
): Map<string, Expectation> {
  const found = new Map<string, Expectation>()
  const lacking: string[] = []
  const units: number[] = []
  for (const { key, missing } of queue) {
    const share = shares.get(key)
    const lacks = share ? missing - share.given - share.held : missing
    if (lacks > 0) {
      lacking.push(key)
      units.push(lacks)
    } else if (share && share.held > 0) found.set(key, setAside(share))
  }
  const swept = expect(units, incoming, today, beginning)
  for (let index = 0; index < lacking.length; index += 1) found.set(lacking[index]!, swept[index]!)
  return found
}

/** All units lie ready: since the day on which the last of them came. */
function setAside({ from }: Share): Expectation {
  const on = from.reduce((latest, batch) => laterOf(latest, batch.on), from[0]!.on)
  return { expectedAt: on, soonestAt: on }
}

function underWay(facts: SupplyFacts): { incoming: Incoming[]; heldDates: HeldDate[] } {
  const received = receivedByOrder(facts)
  const incoming: Incoming[] = []
  const heldDates: HeldDate[] = []
  for (const order of facts.purchaseOrders.values()) {
    const units = outstanding(order, received.get(order.id) ?? { quantity: 0, isClosed: false })
    if (units === 0 || facts.discontinued?.value) continue
    const { expectedOn, held } = datesOf(order, facts.policy.maxJumpDays)
    incoming.push(incomingOf(units, expectedOn, facts.slips.get(order.terms!.value.supplier)?.value))
    if (held) heldDates.push(held)
  }
  heldDates.sort((a, b) => (a.purchaseOrder < b.purchaseOrder ? -1 : 1))
  return { incoming, heldDates }
}

function receivedByOrder(facts: SupplyFacts): Map<string, { quantity: number; isClosed: boolean }> {
  const received = new Map<string, { quantity: number; isClosed: boolean }>()
  for (const { purchaseOrder, quantity, isLast } of facts.receipts.values()) {
    if (purchaseOrder === null) continue
    const known = received.get(purchaseOrder) ?? { quantity: 0, isClosed: false }
    received.set(purchaseOrder, { quantity: known.quantity + quantity, isClosed: known.isClosed || isLast })
  }
  return received
}
