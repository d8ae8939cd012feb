import { decide } from './decide.ts'
import { nextDeadlineMs } from './duties/index.ts'
import type { Letter } from './letters/letter.ts'
import type { Backorder } from './state.ts'
import type { StepType } from './step.ts'

/** A letter or a step to come. */
export type Forecast = { atMs: number } & ({ letter: Letter['letter'] } | { step: StepType })

const decisionLimit = 200

/** The letters and steps to come if nobody says anything and every step succeeds; by the same rules that will decide. */
export function forecast(backorder: Backorder, nowMs: number): Forecast[] {
  const coming: Forecast[] = []
  let state = backorder
  let atMs = nowMs
  for (let count = 0; count < decisionLimit && !state.closed; count += 1) {
    const underWay = state.steps[0]
    const deadlineMs = nextDeadlineMs(state)
    if (!underWay && deadlineMs === null) break
    if (!underWay) atMs = Math.max(atMs, deadlineMs!)
    const decision = decide(state, underWay ? { type: 'step-done', key: underWay.key } : { type: 'deadline' }, atMs)
    for (const step of decision.steps) coming.push({ atMs, step: step.type })
    for (const letter of decision.letters) coming.push({ atMs, letter: letter.letter })
    state = decision.backorder
  }
  return coming
}
