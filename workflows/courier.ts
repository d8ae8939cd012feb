import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import type { Channel } from '../backorder/state.ts'

/** A quiet activity is taken for dead this soon: letters wait no longer than that after a crash. */
const { deliver } = proxyActivities<Pick<Activities, 'deliver'>>({
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '6 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
})

const budgetMs = 10 * 60_000
const roundsPerRun = 100

/** Keeps one activity busy that empties the outbox of a channel; starts the next when it ends or dies, for ever. */
export async function courier({ channel }: { channel: Channel }): Promise<void> {
  for (let round = 0; round < roundsPerRun && !workflowInfo().continueAsNewSuggested; round++) {
    await deliver({ channel, budgetMs })
  }
  await continueAsNew<typeof courier>({ channel })
}
