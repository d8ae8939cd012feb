import { condition, continueAsNew, defineSignal, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow'
import type { Activities } from '../activities/index.ts'
import { supplyWakeSignal } from './messages.ts'

/** A quiet activity is taken for dead this soon; the next one goes on where it stopped. */
const { workOutSupply } = proxyActivities<Pick<Activities, 'workOutSupply'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '6 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
})
const { tellSupply } = proxyActivities<Pick<Activities, 'tellSupply'>>({
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '6 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
})

const wake = defineSignal(supplyWakeSignal)
const longHistoryEvents = 500

/** The stream of one sku: whatever happens to its supply is worked out and told, one thing after the other. It ends when nobody waits; the next event begins it again. */
export async function supply({ sku }: { sku: string }): Promise<void> {
  let isAwake = true
  setHandler(wake, () => {
    isAwake = true
  })
  for (;;) {
    isAwake = false
    const { hasNews, nextDayInMs } = await workOutSupply(sku)
    if (hasNews) await tellSupply(sku)
    // A day that passes is an event too: dates pass unnoticed.
    if (!isAwake && nextDayInMs !== null) await condition(() => isAwake || isLong(), nextDayInMs)
    else if (!isAwake) return
    if (isLong()) await continueAsNew<typeof supply>({ sku })
  }
}

function isLong(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo()
  return continueAsNewSuggested || historyLength > longHistoryEvents
}
