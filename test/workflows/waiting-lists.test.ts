import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, Worker } from '@temporalio/worker'
import { expect, it } from 'vitest'
import { createActivities } from '../../activities/index.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import { fastForward, waitUntilCaughtUp } from '../../cli/setup/time-skipping.ts'
import { putProducts } from '../../records/shop/products.ts'
import { listsAheadMs } from '../../records/shop/waiting-list-clock.ts'
import { stateStock } from '../../records/supply/stated-stock.ts'
import { lookSignal, waitingListsWorkflowType } from '../../workflows/messages.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { idleWorker } from '../activities/support/idle-worker.ts'
import { testDatabase } from '../records/support/test-database.ts'
import { testServer } from '../support/temporal.ts'

const product = (sku: string) => ({
  sku,
  name: sku,
  backorderable: false,
  inventoryThreshold: 0,
  safetyStock: 0,
  substitutes: [],
  dropship: false,
})

it('tells those who wait when stock changes, and the next when the first have had their day', {
  timeout: 90_000,
}, async () => {
  const db = await testDatabase()
  await putProducts(db, [product('LAMP')])
  await db.query(
    `insert into waiting_list (id, sku, channel, address, locale, asked_at, confirmed_at)
     select 'w' || n, 'LAMP', 'email', n || '@mail.example', 'en', now(), now() + n * interval '1 second' from generate_series(1, 3) n`,
  )
  const told = async () =>
    (await db.query<{ id: string }>('select id from waiting_list where told_at is not null order by told_at, id')).map(
      ({ id }) => id,
    )
  const { client, namespace, nativeConnection } = await testServer()
  const taskQueue = `waiting-lists-${randomUUID()}`
  const worker = await Worker.create({
    connection: await nativeConnection(),
    namespace,
    taskQueue,
    workflowBundle: await bundleWorkflowCode({
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
      workflowsPath: fileURLToPath(new URL('../../workflows/waiting-lists.ts', import.meta.url)),
    }),
    activities: createActivities({
      ...courierKit(db),
      shop: sandboxShop(db),
      ...idleWorker,
    }),
  })
  const eventually = async (isTrue: () => Promise<boolean>) => {
    while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const workflowId = taskQueue
  await worker.runUntil(async () => {
    const handle = await client.workflow.start(waitingListsWorkflowType, { taskQueue, workflowId, args: [] })
    try {
      await stateStock(db, [{ sku: 'LAMP', onHand: 2, revision: null }])
      await handle.signal(lookSignal)
      await eventually(async () => (await told()).length > 0)
      expect(await told()).toEqual(['w1', 'w2'])
      const jump = { workflowId, durationMs: 25 * 3_600_000, id: randomUUID() }
      await fastForward(client, jump)
      await waitUntilCaughtUp(client, jump)
      expect(await told()).toEqual(['w1', 'w2', 'w3'])
      // The lists' clock is ahead now: who joins, joins by it, and their letters leave by the real one.
      expect(await listsAheadMs(db)).toBeGreaterThan(20 * 3_600_000)
      const late = await db.query(`select 1 from deliveries where letter_key like 'restocked/%' and not_before > now()`)
      expect(late).toEqual([])
      const history = JSON.stringify(await handle.fetchHistory())
      expect(history).not.toMatch(/mail\.example|LAMP/)
    } finally {
      await handle.terminate()
    }
  })
  await db.close()
})
