import { type Decision, decide } from './decide.ts'
import { nextDeadlineMs } from './duties/index.ts'
import type { Entry } from './entry.ts'
import type { BackorderEvent } from './event.ts'
import type { Letter } from './letter.ts'
import { open } from './open.ts'
import type { OpenOrder } from './order.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Backorder } from './state.ts'
import type { Step, StepType } from './step.ts'

/** Something that happens to the simulated order, or to the next step of a type: it fails, or takes its time. */
export type SimulatedEvent = { atMs: number } & (
  | { event: BackorderEvent }
  | { fail: StepType }
  | { slow: StepType; forMs: number }
)

export interface Simulation {
  backorder: Backorder
  letters: Letter[]
  steps: Step[]
  entries: Entry[]
  refused: { atMs: number; type: BackorderEvent['type']; refusal: Refusal }[]
  decisions: number
}

interface Outcome {
  atMs: number
  event: BackorderEvent
}

/** Plays one order by the rules alone. Steps succeed at once unless an event said otherwise before; deadlines are met to the millisecond. */
export function simulate(order: OpenOrder, events: SimulatedEvent[], untilMs: number): Simulation {
  const openedAtMs = order.placedAtMs
  const queue = [...events].sort((a, b) => a.atMs - b.atMs)
  const troubles: Exclude<SimulatedEvent, { event: BackorderEvent }>[] = []
  const outcomes: Outcome[] = []
  const played: Simulation = {
    backorder: undefined as never,
    letters: [],
    steps: [],
    entries: [],
    refused: [],
    decisions: 0,
  }

  const absorb = (decision: Decision, atMs: number) => {
    played.backorder = decision.backorder
    played.decisions += 1
    for (const letter of decision.letters) played.letters.push(letter)
    for (const entry of decision.entries) played.entries.push(entry)
    for (const step of decision.steps) {
      played.steps.push(step)
      outcomes.push(outcomeOf(step, troubles, atMs))
    }
    if (outcomes.length > 1) outcomes.sort((a, b) => a.atMs - b.atMs)
  }

  absorb(open(order, openedAtMs), openedAtMs)
  let nowMs = openedAtMs
  for (;;) {
    const outcomeMs = outcomes[0]?.atMs ?? Number.POSITIVE_INFINITY
    const eventMs = queue[0]?.atMs ?? Number.POSITIVE_INFINITY
    const deadlineMs = nextDeadlineMs(played.backorder) ?? Number.POSITIVE_INFINITY
    const nextMs = Math.max(nowMs, Math.min(outcomeMs, eventMs, deadlineMs))
    if (nextMs > untilMs || nextMs === Number.POSITIVE_INFINITY) return played
    nowMs = nextMs
    if (outcomeMs <= nowMs) absorb(decide(played.backorder, outcomes.shift()!.event, nowMs), nowMs)
    else if (deadlineMs < nowMs || eventMs > nowMs) absorb(decide(played.backorder, { type: 'deadline' }, nowMs), nowMs)
    else {
      const next = queue.shift()!
      if (!('event' in next)) troubles.push(next)
      else takeIn(next.event)
    }
  }

  function takeIn(event: BackorderEvent): void {
    const isAct = event.type === 'answer' || event.type === 'override' || event.type === 'shipped'
    const refusal = isAct ? refusalOf(played.backorder, event, nowMs) : null
    if (refusal) played.refused.push({ atMs: nowMs, type: event.type, refusal })
    else absorb(decide(played.backorder, event, nowMs), nowMs)
  }
}

function outcomeOf(step: Step, troubles: Exclude<SimulatedEvent, { event: BackorderEvent }>[], nowMs: number): Outcome {
  const index = troubles.findIndex((trouble) => ('fail' in trouble ? trouble.fail : trouble.slow) === step.type)
  const [trouble] = index < 0 ? [] : troubles.splice(index, 1)
  if (trouble && 'fail' in trouble) return { atMs: nowMs, event: { type: 'step-failed', key: step.key } }
  const atMs = trouble ? nowMs + trouble.forMs : nowMs
  const code = step.type === 'discount-code' ? `THANKS-${step.percent}-${step.key.split('/')[1]}` : undefined
  return { atMs, event: { type: 'step-done', key: step.key, ...(code !== undefined && { code }) } }
}
