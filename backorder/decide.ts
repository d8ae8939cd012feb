import { relieveAgent } from './agent.ts'
import { addEntry, beginDraft, type Draft } from './draft.ts'
import { nextDuty } from './duties/index.ts'
import { announceNextLetter } from './duties/talk.ts'
import type { Entry } from './entry.ts'
import { type BackorderEvent, memoryOf, takenBefore } from './event.ts'
import { answer } from './events/answers.ts'
import { bounce } from './events/bounces.ts'
import { stepDone, stepFailed } from './events/outcomes.ts'
import { override } from './events/overrides.ts'
import { ship } from './events/parcels.ts'
import { prefer } from './events/preferences.ts'
import { askMeaning } from './events/questions.ts'
import { allocate, discontinue, expect, findSubstitute } from './events/supply.ts'
import { changeTexting } from './events/texting.ts'
import type { Letter } from './letters/letter.ts'
import type { Redirect } from './letters/redirect.ts'
import { seekReaders } from './letters/seek-readers.ts'
import { phaseOf } from './phase.ts'
import { outlivesOrder } from './refusal.ts'
import type { Backorder } from './state.ts'
import type { Step } from './step.ts'

/** One event taken in, the state after it, and everything that follows from it. */
export interface Decision {
  backorder: Backorder
  letters: Letter[]
  steps: Step[]
  entries: Entry[]
  /** Letters that go out once more, by another channel; absent: none. */
  redirects?: Redirect[]
}

/** A decision, with the instant of the next one if nothing happens: `nextDeadlineMs` of the state after it. */
export interface Settled extends Decision {
  nextDeadlineMs: number | null
}

/** Takes one event in at an instant (epoch milliseconds) and pays every duty that is due by then. Pure: the same input gives the same decision. */
export function decide(backorder: Backorder, event: BackorderEvent, nowMs: number): Settled {
  const draft = beginDraft(backorder, nowMs)
  takeIn(draft, event)
  return settle(draft)
}

/** The event becomes fact; what follows from it is left to the duties. */
function takeIn(draft: Draft, event: BackorderEvent): void {
  if (draft.backorder.closed && !touchesClosed(event)) return
  if (takenBefore(draft.backorder, event)) return
  remember(draft, event)
  switch (event.type) {
    case 'eta':
      expect(draft, event)
      break
    case 'received':
      allocate(draft, event)
      break
    case 'discontinued':
      discontinue(draft, event)
      break
    case 'substitute-found':
      findSubstitute(draft, event)
      break
    case 'answer':
      answer(draft, event)
      break
    case 'shipped':
      ship(draft, event)
      break
    case 'bounced':
      bounce(draft, event)
      break
    case 'texting':
      changeTexting(draft, event)
      break
    case 'cancel-unclear':
      askMeaning(draft, event)
      break
    case 'preferences':
      prefer(draft, event)
      break
    case 'override':
      override(draft, event)
      break
    case 'step-done':
      stepDone(draft, event.key, event.code)
      break
    case 'step-failed':
      stepFailed(draft, event.key, event.reason)
      break
    case 'deadline':
      break
    default:
      event satisfies never
  }
}

/** More named events than an order meets while one of them can still be told again. */
const rememberedEvents = 100

function remember({ backorder }: Draft, event: BackorderEvent): void {
  const memory = memoryOf(event)
  if (memory !== null) backorder.takenEvents = [...backorder.takenEvents.slice(1 - rememberedEvents), memory]
}

/** A closed backorder still knows of letters that did not arrive, and takes what an agent does about them. */
const touchesClosed = (event: BackorderEvent): boolean =>
  event.type === 'bounced' || (event.type === 'override' && outlivesOrder.has(event.override.action))

/** More rounds than any honest decision needs: beyond it a duty does not settle what it was due for. */
const roundLimit = 64

/** Pays what is due, first things first, until nothing is. */
export function settle(draft: Draft): Settled {
  const { backorder, nowMs } = draft
  let next = nextDuty(backorder, nowMs)
  for (let rounds = 0; next.duty && next.atMs <= nowMs; rounds += 1) {
    if (rounds > roundLimit) throw new Error(`duty ${next.duty.name} does not settle`)
    next.duty.perform(draft)
    next = nextDuty(backorder, nowMs)
  }
  if (draft.letters.length > 0) announceNextLetter(draft)
  if (draft.letters.length > 0) seekReaders(draft)
  if (backorder.askedAgent) relieveAgent(draft)
  const phase = phaseOf(backorder)
  if (phase !== draft.phaseBefore || backorder.revision === 1) addEntry(draft, { type: 'phase', phase })
  const { letters, steps, entries, redirects } = draft
  const nextDeadlineMs = next.duty && next.atMs
  if (redirects.length === 0) return { backorder, letters, steps, entries, nextDeadlineMs }
  return { backorder, letters, steps, entries, redirects, nextDeadlineMs }
}
