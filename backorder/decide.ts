import { addEntry, beginDraft, type Draft } from './draft.ts'
import { duties, nextDeadlineMs } from './duties/index.ts'
import type { Entry } from './entry.ts'
import type { BackorderEvent } from './event.ts'
import { answer } from './events/answers.ts'
import { bounce } from './events/bounces.ts'
import { stepDone, stepFailed } from './events/outcomes.ts'
import { override } from './events/overrides.ts'
import { ship } from './events/parcels.ts'
import { allocate, discontinue, expect, findSubstitute } from './events/supply.ts'
import type { Letter } from './letter.ts'
import { phaseOf } from './phase.ts'
import type { Backorder } from './state.ts'
import type { Step } from './step.ts'

/** One event taken in, the state after it, and everything that follows from it. */
export interface Decision {
  backorder: Backorder
  letters: Letter[]
  steps: Step[]
  entries: Entry[]
}

/** Takes one event in at an instant (epoch milliseconds) and pays every duty that is due by then. Pure: the same input gives the same decision. */
export function decide(backorder: Backorder, event: BackorderEvent, nowMs: number): Decision {
  const draft = beginDraft(backorder, nowMs)
  takeIn(draft, event)
  return settle(draft)
}

/** The event becomes fact; what follows from it is left to the duties. */
function takeIn(draft: Draft, event: BackorderEvent): void {
  if (draft.backorder.closed && !touchesClosed(event)) return
  switch (event.type) {
    case 'eta':
      return expect(draft, event)
    case 'received':
      return allocate(draft, event)
    case 'discontinued':
      return discontinue(draft, event)
    case 'substitute-found':
      return findSubstitute(draft, event)
    case 'answer':
      return answer(draft, event)
    case 'shipped':
      return ship(draft, event)
    case 'bounced':
      return bounce(draft, event)
    case 'override':
      return override(draft, event)
    case 'step-done':
      return stepDone(draft, event.key, event.code)
    case 'step-failed':
      return stepFailed(draft, event.key, event.reason)
    case 'deadline':
      return
    default:
      return unreachable(event)
  }
}

/** A closed backorder still keeps notes, passes on an agent's words, and knows of letters that did not arrive. */
const touchesClosed = (event: BackorderEvent): boolean =>
  event.type === 'bounced' || (event.type === 'override' && (event.override.action === 'note' || event.override.action === 'message'))

function unreachable(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`)
}

/** More rounds than any honest decision needs: beyond it a duty does not settle what it was due for. */
const roundLimit = 64

/** Pays what is due, first things first, until nothing is. */
export function settle(draft: Draft): Decision {
  const { backorder, nowMs } = draft
  const phaseBefore = backorder.revision === 1 ? null : draft.phaseBefore
  let rounds = 0
  while (!backorder.closed) {
    const due = duties.find((duty) => duty.dueAtMs(backorder) <= nowMs)
    if (!due) break
    due.perform(draft)
    rounds += 1
    if (rounds > roundLimit) throw new Error(`duty ${due.name} does not settle`)
  }
  const phase = phaseOf(backorder)
  if (phase !== phaseBefore) addEntry(draft, { type: 'phase', phase })
  const { letters, steps, entries } = draft
  return { backorder, letters, steps, entries }
}

export { nextDeadlineMs, phaseOf }
