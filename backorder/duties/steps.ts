import { askAgent, refundTaskDueBy, unansweredMark } from '../agent.ts'
import { dayMs, hourMs } from '../calendar.ts'
import { addStep, markWritten } from '../draft.ts'
import { leaving, lineOf } from '../line.ts'
import type { Backorder } from '../state.ts'
import type { ReleaseStep, Step } from '../step.ts'
import { type Duty, never } from './duty.ts'

/** What the outside refused is asked again after a while, as a new step. */
export const retrySteps: Duty = {
  name: 'retry-steps',
  dueAtMs: ({ retries }) => retries.reduce((first, { atMs }) => Math.min(first, atMs), never),
  perform(draft) {
    const { backorder, nowMs } = draft
    const due = backorder.retries.filter(({ atMs }) => atMs <= nowMs)
    backorder.retries = backorder.retries.filter(({ atMs }) => atMs > nowMs)
    for (const { step } of due) {
      const {
        key: _key,
        atMs: _atMs,
        attempt,
        ...work
      } = step.type === 'release' ? stillToLeave(backorder, step) : step
      if (work.type !== 'release' || work.lines.length > 0) addStep(draft, work, attempt + 1)
    }
  },
}

/** What the shop refused to release and has sent nevertheless is not asked for again. */
function stillToLeave(backorder: Backorder, step: ReleaseStep): ReleaseStep {
  const lines = step.lines
    .map((part) => {
      const line = lineOf(backorder, part.id)
      const units = step.purpose === 'from-stock' ? line.quantityFromStock : leaving(line)
      return { ...part, quantity: Math.min(part.quantity, units) }
    })
    .filter(({ quantity }) => quantity > 0)
  return { ...step, lines }
}

/** A step that nobody has answered for long is a person's too. It is asked all the while, under the same key. */
export const watchSteps: Duty = {
  name: 'watch-steps',
  dueAtMs(backorder) {
    let firstMs = never
    for (const step of backorder.steps) firstMs = Math.min(firstMs, overdueAtMs(backorder, step))
    return firstMs
  },
  perform(draft) {
    const { backorder, nowMs } = draft
    for (const step of backorder.steps) {
      if (overdueAtMs(backorder, step) > nowMs) continue
      markWritten(draft, unansweredMark(step))
      askAgent(
        draft,
        'step-unanswered',
        step.type === 'refund' || step.type === 'void' ? refundTaskDueBy(draft) : undefined,
      )
    }
  },
}

/** When a person is to know of a step without an answer; never once they do. */
function overdueAtMs({ policy, written }: Backorder, step: Step): number {
  // A letter goes out without a code that is late.
  if (step.type === 'discount-code' || written.includes(unansweredMark(step))) return never
  // A parcel leaves within hours; nothing else may outlast a day, since the law dates refunds.
  const patienceMs = step.type === 'hold' ? hourMs : Math.min(policy.stepRetryHours * hourMs, dayMs)
  return step.atMs + patienceMs
}
