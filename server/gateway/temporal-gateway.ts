import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowUpdateFailedError } from '@temporalio/client'
import {
  ApplicationFailure,
  TypedSearchAttributes,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
} from '@temporalio/common'
import { open } from '../../backorder/open.ts'
import type { OpenOrder } from '../../backorder/order.ts'
import type { Backorder } from '../../backorder/state.ts'
import { attributesOf } from '../../workflows/attributes.ts'
import {
  type ActEvent,
  type ActResult,
  actUpdate,
  type BackorderInput,
  backorderWorkflowId,
  backorderWorkflowType,
  type NewsEvent,
  newsSignal,
  stateQuery,
  taskQueue,
} from '../../workflows/messages.ts'
import { answered, isDropped, isGone } from './answered.ts'
import type { Gateway, Refusal } from './gateway-port.ts'

/** The engine over Temporal. */
export function temporalGateway(client: Client, answerWithinMs?: number): Gateway {
  const handle = (orderId: string) => client.workflow.getHandle(backorderWorkflowId(orderId))
  const asked = <Result>(ask: () => Promise<Result>) => answered(client, ask, answerWithinMs)
  return {
    start: (order) => asked(() => start(client, order)),
    act: (orderId, event, actId) => asked(() => act(handle(orderId), event, actId)),
    news: (orderId, event) => asked(() => news(handle(orderId), event)),
    state: (orderId) => asked(() => state(handle(orderId))),
    ready: () => ready(client),
  }
}

type Handle = ReturnType<Client['workflow']['getHandle']>

async function start(client: Client, order: OpenOrder): Promise<void> {
  const input: BackorderInput = { order }
  try {
    await client.workflow.start(backorderWorkflowType, {
      taskQueue,
      workflowId: backorderWorkflowId(order.id),
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      requestEagerStart: true,
      typedSearchAttributes: new TypedSearchAttributes(attributesOf(open(order, order.placedAtMs).backorder)),
      args: [input],
    })
  } catch (error) {
    // The conversation was held before and is over: there is nothing to begin.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

/** Within the caller's deadline: what Temporal drops was not taken. */
async function act(handle: Handle, event: ActEvent, actId?: string): Promise<ActResult | Refusal> {
  for (;;) {
    try {
      return await actOnce(handle, event, actId)
    } catch (error) {
      if (!isDropped(error)) throw error
    }
  }
}

async function actOnce(handle: Handle, event: ActEvent, actId?: string): Promise<ActResult | Refusal> {
  try {
    return await handle.executeUpdate<ActResult, [ActEvent]>(actUpdate, {
      args: [event],
      ...(actId === undefined ? {} : { updateId: actId }),
    })
  } catch (error) {
    const refused = refusalIn(error)
    if (refused) return { refused }
    if (isGone(error)) return { refused: 'not-running' }
    throw error
  }
}

function refusalIn(error: unknown): string | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null
  const cause = error.cause
  if (!(cause instanceof ApplicationFailure)) return null
  if (cause.type === 'Refused') return cause.message
  return cause.type === 'AcceptedUpdateCompletedWorkflow' ? 'not-running' : null
}

async function news(handle: Handle, event: NewsEvent): Promise<boolean> {
  try {
    await handle.signal<[NewsEvent]>(newsSignal, event)
    return true
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}

async function state(handle: Handle): Promise<Backorder | null> {
  try {
    return await handle.query<Backorder>(stateQuery)
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

async function ready(client: Client): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + 2000, () => client.workflowService.getSystemInfo({}))
    return true
  } catch {
    return false
  }
}
