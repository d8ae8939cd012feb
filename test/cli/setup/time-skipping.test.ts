import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Client } from '@temporalio/client'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fastForward, startSkipping, waitUntilCaughtUp, workflowNow } from '../../../cli/setup/time-skipping.ts'
import { searchAttributes } from '../../../workflows/messages.ts'
import { testServer } from '../../support/temporal.ts'

const dayMs = 86_400_000
const taskQueue = `time-skipping-${randomUUID()}`
let client: Client
let worker: Worker
let running: Promise<void>

beforeAll(async () => {
  const server = await testServer()
  client = server.client
  worker = await Worker.create({
    connection: await server.nativeConnection(),
    namespace: server.namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('./sleeper.ts', import.meta.url)),
  })
  running = worker.run()
})

afterAll(async () => {
  worker.shutdown()
  await running
})

const startCounter = (workflowId = randomUUID()) =>
  client.workflow.start('dayCounter', { taskQueue, workflowId, args: [] })

async function jump(workflowId: string, durationMs: number) {
  const id = randomUUID()
  expect(await fastForward(client, { workflowId, durationMs, id })).toBe(true)
  return waitUntilCaughtUp(client, { workflowId, id })
}

describe('a workflow that skips time', () => {
  it('lets thirty days pass within seconds', async () => {
    const workflowId = randomUUID()
    const startedAt = Date.now()
    await startSkipping(client, { workflowId, workflowType: 'sleeper', taskQueue, args: [30 * dayMs] })
    const slept = await client.workflow.getHandle(workflowId).result()
    expect(slept).toBeGreaterThanOrEqual(30 * dayMs)
    expect(slept).toBeLessThan(30 * dayMs + 5_000)
    expect(Date.now() - startedAt).toBeLessThan(10_000)
  })

  it('is found by the search attributes it was started with', async () => {
    const workflowId = randomUUID()
    const sku = `sku-${workflowId}`
    await startSkipping(client, {
      workflowId,
      workflowType: 'sleeper',
      taskQueue,
      args: [dayMs],
      searchAttributes: [{ key: { name: searchAttributes.skus, type: 'KEYWORD_LIST' }, value: [sku, 'other'] }],
    })
    await client.workflow.getHandle(workflowId).result()
    await expect
      .poll(async () => (await client.workflow.count(`${searchAttributes.skus} = '${sku}'`)).count, { timeout: 5_000 })
      .toBe(1)
  })

  it('may skip as often as a conversation of several years needs', async () => {
    const workflowId = randomUUID()
    await startSkipping(client, { workflowId, workflowType: 'dayCounter', taskQueue, args: [] })
    const handle = client.workflow.getHandle(workflowId)
    const { raw } = await handle.describe()
    const config = raw.workflowExtendedInfo?.timeSkippingInfo?.effectiveConfig
    expect(config?.maxSessionSkipCount).toBeGreaterThanOrEqual(10_000)
    await handle.terminate()
  })
})

describe('a fast-forward', () => {
  it('moves a running workflow by exactly a day, and by another when asked again', async () => {
    const handle = await startCounter()
    for (const days of [1, 2]) {
      expect(await jump(handle.workflowId, dayMs)).toBe('caught-up')
      const ahead = (await workflowNow(client, handle.workflowId)) - Date.now()
      expect(Math.abs(ahead - days * dayMs)).toBeLessThan(2_000)
    }
    await handle.terminate()
  })

  it('wakes the workflow at each of its deadlines on the way', async () => {
    const handle = await startCounter()
    await jump(handle.workflowId, 10.5 * dayMs)
    await handle.signal('enough')
    expect(await handle.result()).toBe(10)
  })

  it('lets time run on as usual afterwards', async () => {
    const handle = await startCounter()
    await jump(handle.workflowId, dayMs)
    const before = await workflowNow(client, handle.workflowId)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const passed = (await workflowNow(client, handle.workflowId)) - before
    expect(passed).toBeGreaterThanOrEqual(450)
    expect(passed).toBeLessThan(5_000)
    await handle.terminate()
  })

  it('moves fifty workflows side by side', async () => {
    const handles = await Promise.all(Array.from({ length: 50 }, () => startCounter()))
    const ends = await Promise.all(handles.map((handle) => jump(handle.workflowId, 1.1 * dayMs)))
    expect(ends).toEqual(handles.map(() => 'caught-up'))
    await Promise.all(handles.map((handle) => handle.signal('enough')))
    expect(await Promise.all(handles.map((handle) => handle.result()))).toEqual(handles.map(() => 1))
  })

  it('says that a workflow closed on the way', async () => {
    const workflowId = randomUUID()
    await client.workflow.start('sleeper', { taskQueue, workflowId, args: [dayMs] })
    expect(await jump(workflowId, 3 * dayMs)).toBe('closed')
  })

  it('refuses a workflow that is closed or was never there', async () => {
    const handle = await startCounter()
    await handle.signal('enough')
    await handle.result()
    const gone = { durationMs: dayMs, id: randomUUID() }
    expect(await fastForward(client, { workflowId: handle.workflowId, ...gone })).toBe(false)
    expect(await fastForward(client, { workflowId: randomUUID(), ...gone })).toBe(false)
  })

  it('tells a waiter that a later fast-forward took its place', async () => {
    const handle = await startCounter()
    await jump(handle.workflowId, dayMs)
    await expect(waitUntilCaughtUp(client, { workflowId: handle.workflowId, id: 'another' })).rejects.toThrow(
      'cannot end',
    )
    await handle.terminate()
  })
})
