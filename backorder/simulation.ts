import { type Decision, decide, type Settled } from './decide.ts'
import type { Entry } from './entry.ts'
import { type BackorderEvent, isAct } from './event.ts'
import type { Letter } from './letters/letter.ts'
import { letterToRepeat } from './letters/repeat.ts'
import { open } from './open.ts'
import type { OpenOrder } from './order.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Backorder } from './state.ts'
import type { Step, StepType } from './step.ts'

/** Something that happens to the simulated order, to the next step of a type (it fails, or takes its time), or to the engine (it stands still, and is late for everything). */
export type SimulatedEvent = { atMs: number } & (
  | { event: BackorderEvent }
  | { fail: StepType }
  | { slow: StepType; forMs: number }
  | { asleepForMs: number }
)

/** One decision of a simulation, as a bystander sees it; nothing came before the opening. */
export interface Moment {
  atMs: number
  before: Backorder | null
  event: BackorderEvent | null
  decision: Decision
}

type Trouble = Extract<SimulatedEvent, { fail: StepType } | { slow: StepType }>

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
export function simulate(
  order: OpenOrder,
  events: SimulatedEvent[],
  untilMs: number,
  watch?: (moment: Moment) => void,
): Simulation {
  const openedAtMs = order.placedAtMs
  const queue = [...events].sort((a, b) => a.atMs - b.atMs)
  const troubles: Trouble[] = []
  const outcomes: Outcome[] = []
  const played: Simulation = {
    backorder: undefined as never,
    letters: [],
    steps: [],
    entries: [],
    refused: [],
    decisions: 0,
  }

  let nextDeadlineMs: number | null = null
  const absorb = (event: BackorderEvent | null, decision: Settled, atMs: number) => {
    watch?.({ atMs, before: event && played.backorder, event, decision })
    played.backorder = decision.backorder
    played.decisions += 1
    nextDeadlineMs = decision.nextDeadlineMs
    for (const letter of decision.letters) played.letters.push(letter)
    for (const entry of decision.entries) played.entries.push(entry)
    for (const step of decision.steps) {
      played.steps.push(step)
      outcomes.push(outcomeOf(step, troubles, atMs))
    }
    if (outcomes.length > 1) outcomes.sort((a, b) => a.atMs - b.atMs)
  }

  const take = (event: BackorderEvent) => absorb(event, decide(played.backorder, event, nowMs), nowMs)

  absorb(null, open(order, openedAtMs), openedAtMs)
  let nowMs = openedAtMs
  for (;;) {
    const outcomeMs = outcomes[0]?.atMs ?? Number.POSITIVE_INFINITY
    const eventMs = queue[0]?.atMs ?? Number.POSITIVE_INFINITY
    const deadlineMs = nextDeadlineMs ?? Number.POSITIVE_INFINITY
    const nextMs = Math.max(nowMs, Math.min(outcomeMs, eventMs, deadlineMs))
    if (nextMs > untilMs || nextMs === Number.POSITIVE_INFINITY) return played
    nowMs = nextMs
    if (outcomeMs <= nowMs) take(outcomes.shift()!.event)
    else if (deadlineMs < nowMs || eventMs > nowMs) take({ type: 'deadline' })
    else {
      const next = queue.shift()!
      if ('event' in next) takeIn(next.event)
      else if ('asleepForMs' in next) nowMs += next.asleepForMs
      else troubles.push(next)
    }
  }

  function takeIn(said: BackorderEvent): void {
    const event = withLetter(said, played)
    const refusal = isAct(event) ? refusalOf(played.backorder, event, nowMs) : null
    if (refusal) played.refused.push({ atMs: nowMs, type: event.type, refusal })
    else take(event)
  }
}

/** An agent's act with the letter that it says again, as the records would have it. */
export function withLetter<Event extends BackorderEvent>(
  event: Event,
  { backorder, letters }: Pick<Simulation, 'backorder' | 'letters'>,
): Event {
  if (event.type !== 'override') return event
  const key = letterToRepeat(backorder, event.override)
  const letter = key === undefined ? undefined : letters.find((told) => told.key === key)
  return letter ? { ...event, override: { ...event.override, letter } } : event
}

function outcomeOf(step: Step, troubles: Trouble[], nowMs: number): Outcome {
  const index = troubles.findIndex((trouble) => ('fail' in trouble ? trouble.fail : trouble.slow) === step.type)
  const [trouble] = index < 0 ? [] : troubles.splice(index, 1)
  if (trouble && 'fail' in trouble) return { atMs: nowMs, event: { type: 'step-failed', key: step.key } }
  const atMs = trouble ? nowMs + trouble.forMs : nowMs
  const code = step.type === 'discount-code' ? `THANKS-${step.percent}-${step.key.split('/')[1]}` : undefined
  return { atMs, event: { type: 'step-done', key: step.key, ...(code !== undefined && { code }) } }
}
