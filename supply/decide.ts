import { type Allocation, explainShare } from './allocate.ts'
import { refusalOf, type SupplyEvent, type SupplyRefusal } from './events.ts'
import { changes as datesMoved, type Moved } from './expect.ts'
import { type LineName, lineKey } from './line.ts'
import { type Standing, standingOf } from './standing.ts'
import type { SupplyState } from './state.ts'
import { newFacts } from './take-in.ts'

/** One event taken in, and everything that follows from it. */
export interface SupplyDecision {
  state: SupplyState
  /** Lines whose date to tell moved, in the queue's order. Lines that have all their units are not among them: their news is the allocation. */
  changes: (LineName & Moved)[]
  /** Units that lines have now and did not have before, in the queue's order. Final once taken in as `units-taken`: see `handOver`. */
  allocations: Allocation[]
  /** Units that lines had before and have no more: they shrank or left, or somebody came ahead of them before the units were handed over. */
  returns: (LineName & { quantity: number })[]
  /** Why each line has what it newly has, set aside or its own. */
  explanations: (LineName & { text: string })[]
  /** Why the event changed nothing, where it makes no sense. */
  refusal?: SupplyRefusal
}

/**
 * Takes in one event of a sku. An event that was taken in before, or says less than is known, changes nothing.
 *
 * Order does not matter: the facts are sets that only grow and registers in which the higher revision wins (of equal ones the
 * greater event id), and the standing follows from the facts alone. So any order of the same events, with any repeats, ends in the
 * same state. What depends on the order is what was announced on the way: units announced and then handed over (`units-taken`,
 * itself one of the events) stay with their line whoever comes later; until then they go to whoever is first in line.
 */
export function decideSupply(state: SupplyState, event: SupplyEvent): SupplyDecision {
  const refusal = refusalOf(event)
  if (refusal) return { ...nothingFollows(state), refusal }
  const news = newFacts(state, event)
  const isNews = (Object.keys(news) as (keyof typeof news)[]).some((key) => news[key] !== state[key])
  if (!isNews) return nothingFollows(state)
  const facts = { ...state, ...news }
  const after: SupplyState = { ...facts, standing: standingOf(facts) }
  return { state: after, ...whatFollows(state, after) }
}

const nothingFollows = (state: SupplyState): SupplyDecision => ({
  state,
  changes: [],
  allocations: [],
  returns: [],
  explanations: [],
})

/** Units handed over or given to a line. */
const unitsOf = ({ taken, lines, standing }: SupplyState, key: string): number =>
  Math.min(taken.get(key) ?? 0, lines.get(key)?.value?.quantity ?? 0) + (standing.shares.get(key)?.given ?? 0)

function whatFollows(before: SupplyState, after: SupplyState): Omit<SupplyDecision, 'state' | 'refusal'> {
  const allocations: Allocation[] = []
  const explanations: SupplyDecision['explanations'] = []
  const changes: SupplyDecision['changes'] = []
  const moved = datesMoved(before.standing.expectations, after.standing.expectations)
  after.standing.queue.forEach(({ key, line: { orderId, lineId }, missing }, index) => {
    const date = moved.get(key)
    if (date) changes.push({ orderId, lineId, ...date })
    const share = after.standing.shares.get(key)
    if (!share) return
    const more = unitsOf(after, key) - unitsOf(before, key)
    const moreHeld = share.held - (before.standing.shares.get(key)?.held ?? 0)
    if (more <= 0 && moreHeld <= 0) return
    const explanation = explainShare(index + 1, missing, share)
    explanations.push({ orderId, lineId, text: explanation })
    if (more > 0) allocations.push({ orderId, lineId, quantity: more, explanation })
  })
  return { changes, allocations, returns: returned(before, after), explanations }
}

function returned(before: SupplyState, after: SupplyState): SupplyDecision['returns'] {
  const returns: SupplyDecision['returns'] = []
  const look = (key: string) => {
    const fewer = unitsOf(before, key) - unitsOf(after, key)
    if (fewer > 0) returns.push({ ...nameOf(key), quantity: fewer })
  }
  for (const key of before.standing.shares.keys()) look(key)
  if (before.lines !== after.lines)
    for (const key of before.taken.keys()) if (!before.standing.shares.has(key)) look(key)
  return returns
}

function nameOf(key: string): LineName {
  const [orderId, lineId] = key.split('\n')
  return { orderId: orderId!, lineId: lineId! }
}

/** The event that makes a decision's allocations final: to be taken in, in the same transaction, before any order is told of its units; null: there are none. */
export function handOver(decision: SupplyDecision, event: Pick<SupplyEvent, 'id' | 'atMs'>): SupplyEvent | null {
  if (decision.allocations.length === 0) return null
  const lines = decision.allocations.map(({ orderId, lineId }) => ({
    orderId,
    lineId,
    total: unitsOf(decision.state, lineKey({ orderId, lineId })),
  }))
  return { id: `${event.id}/taken`, atMs: event.atMs, type: 'units-taken', lines }
}

/** A line's place among those that still lack units, from 1; null: it lacks none. */
export function placeInQueue({ queue, shares }: Standing, line: LineName): { place: number; of: number } | null {
  const key = lineKey(line)
  let of = 0
  let place: number | null = null
  for (const claim of queue) {
    if (shares.get(claim.key)?.given === claim.missing) continue
    of += 1
    if (claim.key === key) place = of
  }
  return place === null ? null : { place, of }
}
