import { hourMs } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Step } from './step.ts'

/** What the shop refused so often is left to a person; money owed to a customer never is. */
export const attemptLimit = 7

/** A step that was refused is asked for again after the hours of the policy, as a new one. */
export function retryLater({ backorder, nowMs }: Draft, step: Step): void {
  backorder.retries = [...backorder.retries, { step, atMs: nowMs + backorder.policy.stepRetryHours * hourMs }]
}
