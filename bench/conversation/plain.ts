import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type NativeConnection } from '@temporalio/worker'
import type { Database } from '../../records/database.ts'
import { dateIn, plainOrder } from './orders.ts'
import { type PlainActivities, plainActivities } from './plain-activities.ts'
import type { Runner } from './race.ts'
import type { Releases } from './releases.ts'

/** A workflow with an activity per letter, one per record and a timer per date. */
export const plainRunner = async (
  connection: NativeConnection,
  database: Database,
  releases: Releases,
): Promise<Runner> => ({
  name: 'plain',
  workflowType: 'plainBackorder',
  input: plainOrder,
  worker: {
    connection,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./plain-index.ts', import.meta.url)),
    }),
    activities: heardActivities(database, releases),
  },
})

/** The same is said to it. */
export const plainTalker = (runner: Runner, releases: Releases): Runner => ({
  ...runner,
  workflowType: 'plainTalk',
  async talk(handle, nowMs) {
    const news = (what: string) => handle.signal('plainNews', what)
    const act = (what: 'wait' | 'shipped') => handle.executeUpdate<number, [string]>('plainAct', { args: [what] })
    await news(dateIn(nowMs, 20))
    await act('wait')
    await news(dateIn(nowMs, 30))
    await act('wait')
    await news(dateIn(nowMs, 25))
    await news('received')
    await releases.of(handle.workflowId)
    await act('shipped')
  },
})

function heardActivities(database: Database, releases: Releases): PlainActivities {
  const activities = plainActivities(database)
  return {
    ...activities,
    async release(orderId) {
      await activities.release(orderId)
      releases.heard(orderId)
    },
  }
}
