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

/** A simulation under way: what it has come to, and what will still happen to it, the next first. */
interface Play {
  nowMs: number
  nextDeadlineMs: number | null
  queue: SimulatedEvent[]
  outcomes: Outcome[]
  troubles: Trouble[]
  played: Simulation
  watch: ((moment: Moment) => void) | undefined
}

/** Plays one order by the rules alone. Steps succeed at once unless an event said otherwise before; deadlines are met to the millisecond. */
export function simulate(
  order: OpenOrder,
  events: SimulatedEvent[],
  untilMs: number,
  watch?: (moment: Moment) => void,
): Simulation {
  const play: Play = {
    nowMs: order.placedAtMs,
    nextDeadlineMs: null,
    queue: [...events].sort((a, b) => a.atMs - b.atMs),
    outcomes: [],
    troubles: [],
    played: { backorder: undefined as never, letters: [], steps: [], entries: [], refused: [], decisions: 0 },
    watch,
  }
  absorb(play, null, open(order, play.nowMs))
  let goesOn = true
  while (goesOn) goesOn = happenNext(play, untilMs)
  return play.played
}

/** Whatever comes first: the outcome of a step, an event, a deadline. False: nothing more by `untilMs`. */
function happenNext(play: Play, untilMs: number): boolean {
  const { outcomes, queue } = play
  const outcomeMs = outcomes[0]?.atMs ?? Number.POSITIVE_INFINITY
  const eventMs = queue[0]?.atMs ?? Number.POSITIVE_INFINITY
  const deadlineMs = play.nextDeadlineMs ?? Number.POSITIVE_INFINITY
  const nowMs = Math.max(play.nowMs, Math.min(outcomeMs, eventMs, deadlineMs))
  if (nowMs > untilMs || nowMs === Number.POSITIVE_INFINITY) return false
  play.nowMs = nowMs
  if (outcomeMs <= nowMs) take(play, outcomes.shift()!.event)
  else if (deadlineMs < nowMs || eventMs > nowMs) take(play, { type: 'deadline' })
  else {
    const next = queue.shift()!
    if ('event' in next) takeUnlessRefused(play, withLetter(next.event, play.played))
    else if ('asleepForMs' in next) play.nowMs += next.asleepForMs
    else play.troubles.push(next)
  }
  return true
}

function takeUnlessRefused(play: Play, event: BackorderEvent): void {
  const { played, nowMs } = play
  const refusal = isAct(event) ? refusalOf(played.backorder, event, nowMs) : null
  if (refusal) played.refused.push({ atMs: nowMs, type: event.type, refusal })
  else take(play, event)
}

const take = (play: Play, event: BackorderEvent): void =>
  absorb(play, event, decide(play.played.backorder, event, play.nowMs))

function absorb(play: Play, event: BackorderEvent | null, decision: Settled): void {
  const { nowMs, played, outcomes } = play
  play.watch?.({ atMs: nowMs, before: event && played.backorder, event, decision })
  played.backorder = decision.backorder
  played.decisions += 1
  play.nextDeadlineMs = decision.nextDeadlineMs
  for (const letter of decision.letters) played.letters.push(letter)
  for (const entry of decision.entries) played.entries.push(entry)
  for (const step of decision.steps) {
    played.steps.push(step)
    outcomes.push(outcomeOf(step, play.troubles, nowMs))
  }
  if (outcomes.length > 1) outcomes.sort((a, b) => a.atMs - b.atMs)
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
  const { key } = step
  const trouble = takeTrouble(step.type, troubles)
  if (trouble && 'fail' in trouble) return { atMs: nowMs, event: { type: 'step-failed', key } }
  const atMs = trouble ? nowMs + trouble.forMs : nowMs
  if (step.type !== 'discount-code') return { atMs, event: { type: 'step-done', key } }
  return { atMs, event: { type: 'step-done', key, code: `THANKS-${step.percent}-${key.split('/')[1]}` } }
}

/** The next trouble with a step of this type, which is over with it. */
function takeTrouble(type: StepType, troubles: Trouble[]): Trouble | undefined {
  const index = troubles.findIndex((trouble) => ('fail' in trouble ? trouble.fail : trouble.slow) === type)
  return index < 0 ? undefined : troubles.splice(index, 1)[0]
}
