import { type CivilDate, civilDateAt } from './calendar.ts'
import { copyBackorder } from './copy.ts'
import type { Entry } from './entry.ts'
import type { Letter } from './letters/letter.ts'
import type { Redirect } from './letters/redirect.ts'
import { phaseOf } from './phase.ts'
import type { Backorder, Phase } from './state.ts'
import type { Step, StepWork } from './step.ts'

/** A decision being made: a private copy of the state, changed in place, and everything that follows from it so far. */
export interface Draft {
  nowMs: number
  /** The merchant's civil date of `nowMs`. */
  today: CivilDate
  phaseBefore: Phase
  backorder: Backorder
  letters: Letter[]
  steps: Step[]
  entries: Entry[]
  redirects: Redirect[]
}

/** Begins a decision on a copy of the state. */
export function beginDraft(backorder: Backorder, nowMs: number): Draft {
  const copy = copyBackorder(backorder)
  copy.revision += 1
  return {
    nowMs,
    today: civilDateAt(nowMs, backorder.policy.timeZone),
    phaseBefore: phaseOf(backorder),
    backorder: copy,
    letters: [],
    steps: [],
    entries: [],
    redirects: [],
  }
}

type EntryData = Entry extends infer E ? (E extends { atMs: number } ? Omit<E, 'atMs'> : never) : never

/** Adds a line to the timeline. */
export function addEntry(draft: Draft, entry: EntryData): void {
  // Every caller hands over an object of its own; copying so many shapes would cost as much as deciding.
  const dated = entry as Entry
  dated.atMs = draft.nowMs
  draft.entries.push(dated)
}

/** Asks something of the outside; its outcome comes back as an event. */
export function addStep(draft: Draft, work: StepWork, attempt = 1): Step {
  const { backorder } = draft
  backorder.stepCount += 1
  const step: Step = { key: `${work.type}/${backorder.stepCount}`, atMs: draft.nowMs, attempt, ...work }
  backorder.steps = [...backorder.steps, step]
  draft.steps.push(step)
  return step
}

/** Notes that something dated was done, so that it is not done twice. */
export function markWritten(draft: Draft, mark: string): void {
  draft.backorder.written = [...draft.backorder.written, mark]
}
