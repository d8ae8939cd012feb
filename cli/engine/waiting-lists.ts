import type { Client } from '@temporalio/client'
import { answered } from '../../server/gateway/answered.ts'
import { lookSignal, taskQueue, waitingListsWorkflowId, waitingListsWorkflowType } from '../../workflows/messages.ts'

/** Has the waiting lists looked at soon; the workflow that does so is started where it does not run yet. */
export const waitingListsCaller = (client: Client) => async (): Promise<void> => {
  await answered(client, () =>
    client.workflow.signalWithStart(waitingListsWorkflowType, {
      taskQueue,
      workflowId: waitingListsWorkflowId,
      signal: lookSignal,
      signalArgs: [],
      args: [],
    }),
  )
}
