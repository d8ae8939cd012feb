import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client'
import { Unanswered } from './gateway-port.ts'

const answerWithinMs = 10_000
const notFoundStatus = 5
const failedPrecondition = 9

/** Asks Temporal and waits for its answer, ten seconds at most: without a worker it would not come for as long as anybody waits. Throws Unanswered. */
export async function answered<Result>(
  client: Client,
  ask: () => Promise<Result>,
  withinMs = answerWithinMs,
): Promise<Result> {
  try {
    return await client.withDeadline(Date.now() + withinMs, ask)
  } catch (error) {
    throw isUnanswered(error) ? new Unanswered('Temporal did not answer') : error
  }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  error instanceof ServiceError ||
  isGrpcServiceError(error)

/** Whether Temporal did over the task in which something was put to a workflow, as when a timer fires while it ends; what was put is dropped. */
export const isDropped = (error: unknown): boolean =>
  error instanceof ServiceError && isGrpcServiceError(error.cause) && error.cause.code === failedPrecondition

/** Whether Temporal says that no such workflow runs. */
export const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || (isGrpcServiceError(error) && error.code === notFoundStatus)
