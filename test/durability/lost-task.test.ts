import { randomUUID } from 'node:crypto'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type RecordInput, type RecordOutcome, recordActivity } from '../../activities/record.ts'
import { type Decision, decide } from '../../backorder/decide.ts'
import { open } from '../../backorder/open.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { Step } from '../../backorder/step.ts'
import type { Database } from '../../records/database.ts'
import { lettersOf } from '../../records/letters/letters.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import {
  type ActEvent,
  type ActResult,
  actUpdate,
  backorderWorkflowType,
  type NewsEvent,
  newsSignal,
  stateQuery,
} from '../../workflows/messages.ts'
import { testDatabase } from '../records/support/test-database.ts'
import { testServer } from '../support/temporal.ts'
import { dateIn, lampOrder, workflowBundle } from '../workflows/support/stage.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const recordOf = () => recordActivity({ database: db, wakeSupply: () => {}, wakeCouriers: () => {} })
const inputOf = ({ backorder, letters, entries }: Decision, nowMs: number): RecordInput => ({
  decision: { backorder, letters, entries },
  nowMs,
})

it('takes the same decision again for what it is, and gives back what was recorded before where it is another one', async () => {
  const order = lampOrder()
  const openedAtMs = Date.now()
  const opened = open(order, openedAtMs)
  const cancelled = decide(opened.backorder, { type: 'answer', answer: 'cancel' }, openedAtMs + 1_000)
  const delayed = decide(opened.backorder, { type: 'eta', sku: 'LAMP', expectedAt: dateIn(30) }, openedAtMs + 9_000)
  const record = recordOf()
  const both = [inputOf(opened, openedAtMs), inputOf(cancelled, openedAtMs + 1_000)]
  expect(await record(both)).toBeNull()
  expect(await record(both)).toBeNull()
  const outcome = await record([inputOf(delayed, openedAtMs + 9_000)])
  expect(outcome?.instead).toEqual(JSON.parse(JSON.stringify(cancelled.backorder)))
})

it('goes on from a cancellation that was recorded in a task which nobody remembers, and loses no news over it', async () => {
  const server = await testServer()
  const taskQueue = `lost-task-${randomUUID()}`
  const order = lampOrder()
  const workflowId = `backorder/${order.id}`
  const performed: string[] = []
  const record = recordOf()
  let crash: ((current: Backorder) => Promise<void>) | null = null
  const worker = await Worker.create({
    connection: await server.nativeConnection(),
    namespace: server.namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: {
      async record(inputs: RecordInput[]): Promise<RecordOutcome> {
        const stored = await getBackorder(db, order.id)
        if (crash && stored?.backorder) await crash(stored.backorder)
        crash = null
        return record(inputs)
      },
      async performStep(_orderId: string, { key, type }: Step) {
        performed.push(key)
        return type === 'discount-code' ? { code: 'THANKS' } : {}
      },
    },
  })
  await worker.runUntil(async () => {
    const handle = await server.client.workflow.start(backorderWorkflowType, {
      workflowId,
      taskQueue,
      args: [{ order }],
    })
    await vi.waitFor(async () => expect(await lettersOf(db, order.id)).toHaveLength(1), { timeout: 10_000 })
    await vi.waitFor(async () => expect((await handle.query<Backorder>(stateQuery)).steps).toEqual([]))
    // What a worker leaves that dies after the record: the memory knows of the cancellation, the history does not.
    crash = async (current) => {
      const nowMs = Date.now() - 5_000
      await record([
        inputOf(decide(current, { type: 'answer', answer: 'cancel', lines: [{ id: '1', quantity: 2 }] }, nowMs), nowMs),
      ])
    }
    await handle.signal<[NewsEvent]>(newsSignal, { type: 'received', sku: 'LAMP', quantity: 3, eventId: 'goods-1' })
    await vi.waitFor(
      async () => {
        const { lines, undo } = await handle.query<Backorder>(stateQuery)
        expect(undo?.lines).toEqual([{ id: '1', quantity: 2 }])
        expect(lines[0]).toMatchObject({ quantityAllocated: 7, quantityBackordered: 3 })
      },
      { timeout: 10_000 },
    )
    const answer = await handle.executeUpdate<ActResult, [ActEvent]>(actUpdate, {
      args: [{ type: 'answer', answer: 'wait' }],
    })
    expect(answer.phase).toBe('waiting')
    // The released parcel's outcome may come at any moment.
    await vi.waitFor(
      async () => {
        const told = JSON.parse(JSON.stringify(await handle.query<Backorder>(stateQuery)))
        expect((await getBackorder(db, order.id))?.backorder).toEqual(told)
      },
      { timeout: 10_000 },
    )
    expect(new Set(performed).size).toBe(performed.length)
    await handle.terminate()
  })
})
