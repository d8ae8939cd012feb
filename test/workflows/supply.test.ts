import { randomUUID } from 'node:crypto'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createActivities } from '../../activities/index.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import type { Backorder } from '../../backorder/state.ts'
import { fastForward, waitUntilCaughtUp } from '../../cli/setup/time-skipping.ts'
import type { Database } from '../../records/database.ts'
import { insertAccepted } from '../../records/orders/backorders.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { keepWord } from '../../records/supply/words.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import {
  backorderWorkflowType,
  type NewsEvent,
  newsSignal,
  stateQuery,
  supplyWakeSignal,
  supplyWorkflowId,
  supplyWorkflowType,
} from '../../workflows/messages.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { idleWorker } from '../activities/support/idle-worker.ts'
import { sampleContact } from '../records/support/sample.ts'
import { testDatabase } from '../records/support/test-database.ts'
import { testServer } from '../support/temporal.ts'
import { dateIn, lampOrder, workflowBundle } from './support/stage.ts'

const run = randomUUID().slice(0, 8)
const taskQueue = `supply-${run}`
const [lamp, shade] = [`LAMP-${run}`, `SHADE-${run}`]
let db: Database
let worker: Worker
let running: Promise<void>
/** Every signal that was sent to an order. */
const signals: { orderId: string; news: NewsEvent }[] = []

beforeAll(async () => {
  const { client, namespace, nativeConnection } = await testServer()
  db = await testDatabase()
  const tell = async (orderId: string, news: NewsEvent) => {
    signals.push({ orderId, news })
    await client.workflow.getHandle(`backorder/${orderId}`).signal(newsSignal, news)
    return true
  }
  worker = await Worker.create({
    connection: await nativeConnection(),
    namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: createActivities({
      ...courierKit(db),
      ...idleWorker,
      shop: sandboxShop(db),
      tell,
      wakeSupply: (skus) => void Promise.all(skus.map(wake)),
    }),
  })
  running = worker.run()
}, 120_000)
afterAll(async () => {
  worker.shutdown()
  await running
  const { client } = await testServer()
  for (const sku of [lamp, shade])
    await client.workflow
      .getHandle(supplyWorkflowId(sku))
      .terminate()
      .catch(() => {})
  await db.close()
})

async function wake(sku: string): Promise<void> {
  const { client } = await testServer()
  await client.workflow.signalWithStart(supplyWorkflowType, {
    workflowId: supplyWorkflowId(sku),
    taskQueue,
    args: [{ sku }],
    signal: supplyWakeSignal,
    signalArgs: [],
  })
}

/** A lamp and a shade wait; news is told at once. */
async function joins(id: string, minutesLater: number): Promise<void> {
  const { client } = await testServer()
  const line = { name: 'Oak lamp', unitPriceMinor: 4999, quantity: 2, available: 0 }
  const order = lampOrder(
    { settleMinutes: 1 },
    {
      id,
      placedAtMs: Date.now() - 86_400_000 + minutesLater * 60_000,
      lines: [
        { id: 'lamp', sku: lamp, ...line },
        { id: 'shade', sku: shade, ...line },
      ],
    },
  )
  await insertAccepted(db, { order, contact: sampleContact, requestHash: id })
  await client.workflow.start(backorderWorkflowType, { workflowId: `backorder/${id}`, taskQueue, args: [{ order }] })
}

const time = { atMs: Date.now(), today: dateIn(0) }
async function says(word: SupplyWord): Promise<void> {
  const { skus } = await keepWord(db, word, JSON.stringify(word), time)
  await Promise.all(skus.map(wake))
}

const settled = () =>
  vi.waitFor(async () => expect(await unsettledSkus(db)).toEqual([]), { timeout: 20_000, interval: 50 })
const stateOf = async (id: string): Promise<Backorder> =>
  (await testServer()).client.workflow.getHandle(`backorder/${id}`).query<Backorder>(stateQuery)

describe("a sku's stream on the real server", () => {
  const [first, second] = [`first-${run}`, `second-${run}`]

  it('tells everybody who waits a date and a place, and makes one letter of two skus', {
    timeout: 60_000,
  }, async () => {
    await joins(first, 0)
    await joins(second, 1)
    await says({ id: `eta-lamp-${run}`, type: 'eta', sku: lamp, expectedAt: dateIn(25) })
    await says({ id: `eta-shade-${run}`, type: 'eta', sku: shade, expectedAt: dateIn(27) })
    await settled()
    await vi.waitFor(
      async () => {
        const { lines } = await stateOf(second)
        expect(lines).toMatchObject([
          { expectedAt: dateIn(25), queue: { place: 2, of: 2 } },
          { expectedAt: dateIn(27), queue: { place: 2, of: 2 } },
        ])
      },
      { timeout: 10_000 },
    )
    const { client } = await testServer()
    const workflowId = `backorder/${second}`
    await fastForward(client, { workflowId, durationMs: 3_600_000, id: run })
    await waitUntilCaughtUp(client, { workflowId, id: run })
    const letters = await db.query<{ letter: string }>('select letter from letters where order_id = $1 order by at', [
      second,
    ])
    expect(letters.map(({ letter }) => letter)).toEqual(['first-notice', 'delay-notice'])
  })

  it('gives goods down the queue, and tells only who got some and whose date moved', { timeout: 60_000 }, async () => {
    signals.length = 0
    await says({ id: `goods-${run}`, type: 'received', sku: lamp, quantity: 3 })
    await settled()
    await vi.waitFor(
      async () => {
        expect((await stateOf(first)).lines[0]).toMatchObject({ quantityAllocated: 2, quantityBackordered: 0 })
        expect((await stateOf(second)).lines[0]).toMatchObject({ quantityAllocated: 1, quantityBackordered: 1 })
      },
      { timeout: 10_000 },
    )
    expect(signals.map(({ orderId, news }) => [orderId, news.type])).toEqual([
      [first, 'received'],
      [second, 'received'],
    ])
  })

  it('never runs twice for one sku, however often it is woken, and ends when nobody waits', {
    timeout: 60_000,
  }, async () => {
    const alone = `ALONE-${run}`
    await db.query('insert into products (sku, product) values ($1, $2::jsonb)', [
      alone,
      JSON.stringify({ sku: alone }),
    ])
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        says({ id: `alone-${index}-${run}`, type: 'received', sku: alone, quantity: 1 }),
      ),
    )
    await settled()
    const { client } = await testServer()
    await client.workflow.getHandle(supplyWorkflowId(alone)).result()
    expect(await db.query('select on_hand from stock where sku = $1', [alone])).toEqual([{ on_hand: 10 }])
  })
})
