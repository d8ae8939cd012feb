import { ApplicationFailure } from '@temporalio/activity'

/** The type of a failure that trying again will not change. */
export const stepRefused = 'StepRefused'

/** A refusal by the outside. `reason` is a code such as `card_declined`; it stands in histories and on the timeline. */
export const refuse = (reason: string): ApplicationFailure => ApplicationFailure.nonRetryable(reason, stepRefused)
