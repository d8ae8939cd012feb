import { ApplicationFailure } from '@temporalio/activity'
import { stepRefused } from '../../workflows/messages.ts'

/** A refusal by the outside, which says that the step was not done. `reason` is a code such as `card_declined`; it stands in histories and on the timeline. */
export const refuse = (reason: string): ApplicationFailure => ApplicationFailure.nonRetryable(reason, stepRefused)
