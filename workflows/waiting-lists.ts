import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import { lookSignal } from './messages.ts'

const { lookAtWaitingLists } = proxyActivities<Pick<Activities, 'lookAtWaitingLists'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
})

const look = defineSignal(lookSignal)

/** Nothing is missed for longer than this, though nobody should say that stock has changed. */
const longestRestMs = 12 * 60 * 60_000
/** Changes that come together are looked at together. */
const shortestRestMs = 2_000
const looksPerRun = 500

/** Looks at the waiting lists whenever stock changes, when those who were told have had their time, and now and then; for ever. */
export async function waitingLists(): Promise<void> {
  let isAsked = false
  setHandler(look, () => {
    isAsked = true
  })
  for (let looks = 0; looks < looksPerRun && !workflowInfo().continueAsNewSuggested; looks++) {
    isAsked = false
    const { nextLookAtMs } = await lookAtWaitingLists({ nowMs: Date.now() })
    await sleep(shortestRestMs)
    const restMs = Math.min(longestRestMs, (nextLookAtMs ?? Number.POSITIVE_INFINITY) - Date.now())
    if (restMs > 0) await condition(() => isAsked, restMs)
  }
  await continueAsNew<typeof waitingLists>()
}
