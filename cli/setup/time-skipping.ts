import { randomUUID } from 'node:crypto'
import { type Client, isGrpcServiceError } from '@temporalio/client'
import type { SearchAttributePair } from '@temporalio/common'
import { encodeUnifiedSearchAttributes } from '@temporalio/common/lib/converter/payload-search-attributes.js'
import { encodeToPayloads, loadDataConverter } from '@temporalio/common/lib/internal-non-workflow/index.js'
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js'

// Needs server 1.32 with frontend.WorkflowTimeSkippingEnabled; the high-level client has no words for it yet.
const maxSkips = 1_000_000
const defaultTimeoutMs = 120_000
// Value of grpc.status.
const notFound = 5
// Values of temporal.api.enums.v1.FastForwardPollingResult.
const completed = 2
const failed = 3

/** A workflow for startSkipping; like the options of client.workflow.start. */
export interface SkippingStart {
  workflowId: string
  workflowType: string
  taskQueue: string
  args: readonly unknown[]
  searchAttributes?: SearchAttributePair[]
}

/** Starts a workflow whose clock jumps over every wait while nothing is in flight, to its end; returns its run id. */
export async function startSkipping(client: Client, start: SkippingStart): Promise<string> {
  const converter = loadDataConverter(client.options.dataConverter)
  const { runId } = await client.workflowService.startWorkflowExecution({
    namespace: client.options.namespace,
    identity: client.options.identity,
    requestId: randomUUID(),
    workflowId: start.workflowId,
    workflowType: { name: start.workflowType },
    taskQueue: { name: start.taskQueue },
    input: { payloads: (await encodeToPayloads(converter, ...start.args)) ?? [] },
    searchAttributes: { indexedFields: encodeUnifiedSearchAttributes(undefined, start.searchAttributes ?? []) },
    timeSkippingConfig: { enabled: true, maxSessionSkipCount: maxSkips },
  })
  return runId
}

/** A jump of one workflow; `id` is the caller's and names this jump among all of the workflow's. */
export interface FastForward {
  workflowId: string
  durationMs: number
  id: string
}

/** Moves a running workflow's clock ahead by a duration, waking it at each of its timers on the way, after which time runs on as usual. False where the workflow is not there or has closed. Returns before the jump is over: see waitUntilCaughtUp. */
export async function fastForward(client: Client, jump: FastForward): Promise<boolean> {
  try {
    await client.workflowService.updateWorkflowExecutionOptions({
      namespace: client.options.namespace,
      identity: client.options.identity,
      workflowExecution: { workflowId: jump.workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          maxSessionSkipCount: maxSkips,
          fastForwardConfig: { id: jump.id, duration: msToTs(jump.durationMs) },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    })
    return true
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === notFound) return false
    throw error
  }
}

/** How a jump ended: its duration has passed, or the workflow closed on the way. */
export type FastForwardEnd = 'caught-up' | 'closed'

/** Returns when a jump is over. Throws when another jump took its place, or after timeoutMs: an activity in flight holds time still. */
export async function waitUntilCaughtUp(
  client: Client,
  jump: { workflowId: string; id: string; timeoutMs?: number },
): Promise<FastForwardEnd> {
  const { workflowId, id, timeoutMs = defaultTimeoutMs } = jump
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    const poll = await client.withDeadline(deadline + 1_000, () =>
      client.workflowService.pollWorkflowExecutionTimeSkipping({
        namespace: client.options.namespace,
        workflowExecution: { workflowId },
        fastForwardId: id,
      }),
    )
    if (poll.fastForwardPollingResult === completed) return 'caught-up'
    if (poll.fastForwardPollingResult === failed) {
      if (await isClosed(client, workflowId)) return 'closed'
      throw new Error(`Fast-forward ${id} of ${workflowId} cannot end: ${poll.failedReason}`)
    }
  }
  throw new Error(`${workflowId} did not catch up within ${timeoutMs} ms`)
}

/** The clock of a workflow as the workflow sees it, in epoch milliseconds: the wall clock plus everything it has skipped. */
export async function workflowNow(client: Client, workflowId: string): Promise<number> {
  const { raw } = await client.workflow.getHandle(workflowId).describe()
  const current = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime
  return current ? tsToMs(current) : Date.now()
}

async function isClosed(client: Client, workflowId: string): Promise<boolean> {
  const { status } = await client.workflow.getHandle(workflowId).describe()
  return status.name !== 'RUNNING'
}
