import { laterOf } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import { type Beginning, type Expectation, expect, type Incoming } from './dates/expect.ts'
import { countingDate, type HeldDate, incomingOf } from './dates/purchase-order.ts'
import { isUnreleased, notBeforeRelease } from './dates/release.ts'
import type { SupplyFacts } from './facts.ts'
import { type Claim, unitsTaken } from './line.ts'
import { inQueue } from './queue/queue.ts'
import { allocate, type Share } from './units/allocate.ts'
import { shelfOf } from './units/shelf.ts'

/** Who gets which unit and when everyone else may expect theirs. Maps are by `lineKey`. */
export interface Standing {
  /** Every line that lacks units it was not handed over, in order. */
  queue: Claim[]
  /** What of the shelf is theirs. */
  shares: ReadonlyMap<string, Share>
  /** When each line that was not given all may expect its last unit. */
  expectations: ReadonlyMap<string, Expectation>
  /** Units that nobody in the queue may have, beyond the safety stock. */
  free: number
  /** Units that are short before anything is free: of the safety stock, or handed over and not yet heard to have come in. */
  gap: number
  /** Dates that jumped too far and wait for an agent. */
  heldDates: HeldDate[]
}

/** What follows from the facts, and from nothing else. One sort and a few sweeps, however many lines wait. */
export function standingOf(facts: SupplyFacts): Standing {
  const queue = claimsOf(facts)
  const { batches, gap } = shelfOf(facts)
  const { shares, left } = isUnreleased(facts.releaseOn, facts.today)
    ? { shares: new Map<string, Share>(), left: batches }
    : allocate(batches, queue, facts.policy, facts.today)
  const { incoming, heldDates } = underWay(facts)
  const free = left.reduce((sum, { quantity }) => sum + quantity, 0)
  const beginning = { gap, left: free, leftOn: left.at(-1)?.on ?? null }
  return { queue, shares, expectations: expectations(queue, shares, incoming, beginning, facts), free, gap, heldDates }
}

function claimsOf({ lines, policy }: SupplyFacts): Claim[] {
  const claims: Claim[] = []
  for (const [key, line] of lines) {
    const missing = line.quantity - unitsTaken(line)
    if (missing > 0) claims.push({ key, line, missing })
  }
  return inQueue(claims, policy.queueBy)
}

function expectations(
  queue: readonly Claim[],
  shares: ReadonlyMap<string, Share>,
  incoming: readonly Incoming[],
  beginning: Beginning,
  { today, releaseOn, discontinued }: SupplyFacts,
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
  let swept = expect(units, incoming, today, beginning)
  if (isUnreleased(releaseOn, today) && !discontinued) {
    swept = released(swept, (date) => notBeforeRelease(date, releaseOn, { left: beginning.left, incoming }, today))
  }
  for (let index = 0; index < lacking.length; index += 1) found.set(lacking[index]!, swept[index]!)
  return found
}

function released(known: readonly Expectation[], dateOf: (date: CivilDate | null) => CivilDate | null): Expectation[] {
  // Neighbours share their dates, and go on to.
  const found = new Map<Expectation, Expectation>()
  return known.map((each) => {
    const later = found.get(each) ?? { expectedAt: dateOf(each.expectedAt), soonestAt: dateOf(each.soonestAt) }
    found.set(each, later)
    return later
  })
}

/** All units lie ready: since the day on which the last of them came. */
function setAside({ from }: Share): Expectation {
  const on = from.reduce((latest, batch) => laterOf(latest, batch.on), from[0]!.on)
  return { expectedAt: on, soonestAt: on }
}

/** Of what is discontinued nothing more comes. */
function underWay({ discontinued, ordersUnderWay, policy }: SupplyFacts): {
  incoming: Incoming[]
  heldDates: HeldDate[]
} {
  const incoming: Incoming[] = []
  const heldDates: HeldDate[] = []
  for (const { quantity, slip, dates } of discontinued ? [] : ordersUnderWay) {
    const { held, ...date } = countingDate(dates, policy.maxJumpDays)
    incoming.push(...incomingOf({ quantity, slip, ...date }))
    if (held) heldDates.push(held)
  }
  return { incoming, heldDates }
}
