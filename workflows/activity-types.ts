import type { Step } from '../backorder/step.ts'
import type { DecisionRecord } from '../records/record.ts'

/** What the backorder workflow asks of its worker. */
export interface BackorderActivities {
  /** Local: writes one decision in one transaction; a repeated revision changes nothing. */
  record(decision: DecisionRecord): Promise<void>
  /** Does a step outside and returns what came of it. A refusal is a non-retryable failure. */
  performStep(orderId: string, step: Step): Promise<StepResult>
}

export interface StepResult {
  /** The discount code that the shop made. */
  code?: string
}
