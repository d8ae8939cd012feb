import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Context } from '@temporalio/activity'
import { bundleWorkflowCode, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeliverInput } from '../../activities/courier/courier.ts'
import { createActivities } from '../../activities/index.ts'
import { outboxEmailSender } from '../../activities/providers/outbox.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import type { Database } from '../../records/database.ts'
import { getLetter, listOutbox } from '../../records/letters/letters.ts'
import { courierWorkflowType } from '../../workflows/messages.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { idleWorker } from '../activities/support/idle-worker.ts'
import { opened, placedAtMs, sampleBackorder, sampleLetter } from '../records/support/sample.ts'
import { testDatabase } from '../records/support/test-database.ts'
import { testServer } from '../support/temporal.ts'

let workflowBundle: WorkflowBundleWithSourceMap
let db: Database
beforeAll(async () => {
  workflowBundle = await bundleWorkflowCode({
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
    workflowsPath: fileURLToPath(new URL('../../workflows/courier.ts', import.meta.url)),
  })
  db = await testDatabase()
})
afterAll(() => db.close())

const eventually = async (isTrue: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Runs a courier of emails while `work` runs, then ends both. */
async function withCourier(activities: object, work: (runId: () => Promise<string>) => Promise<void>): Promise<void> {
  const { client, namespace, nativeConnection } = await testServer()
  const taskQueue = `courier-${randomUUID()}`
  const connection = await nativeConnection()
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle, activities })
  const workflowId = taskQueue
  try {
    await worker.runUntil(async () => {
      const handle = await client.workflow.start(courierWorkflowType, {
        taskQueue,
        workflowId,
        args: [{ channel: 'email' }],
      })
      await work(async () => (await handle.describe()).runId)
    })
  } finally {
    await client.workflow.getHandle(workflowId).terminate()
  }
}

describe('a courier', () => {
  it('brings a letter to the outbox as soon as its decision is recorded', async () => {
    const kit = courierKit(db, { emailSender: outboxEmailSender })
    const activities = createActivities({
      ...kit,
      shop: sandboxShop(db),
      ...idleWorker,
    })
    await opened(db, 'o-1')
    await withCourier(activities, async () => {
      const letter = sampleLetter('letter/1', 'first-notice')
      const decision = { backorder: sampleBackorder('o-1', { revision: 2 }), letters: [letter], entries: [] }
      await activities.record([{ decision, nowMs: placedAtMs }])
      await eventually(async () => (await listOutbox(db, { orderId: 'o-1' })).items.length === 1)
    })
    expect(await getLetter(db, 'o-1', 'letter/1')).toMatchObject({ deliveries: [{ status: 'sent' }] })
  })

  it('goes on after an activity that failed, and for ever: no history grows without end', async () => {
    let calls = 0
    const deliver = async ({ channel }: DeliverInput) => {
      expect(channel).toBe('email')
      calls += 1
      if (calls === 1) throw new Error('the machine was gone')
      if (calls > 102) await Context.current().cancelled.catch(() => {})
    }
    await withCourier({ deliver }, async (runId) => {
      const first = await runId()
      await eventually(() => calls > 102)
      expect(await runId()).not.toBe(first)
    })
  })
})
