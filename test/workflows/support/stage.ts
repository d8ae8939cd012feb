import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { WorkflowHandle } from '@temporalio/client'
import { bundleWorkflowCode, Worker } from '@temporalio/worker'
import type { RecordInput } from '../../../activities/record.ts'
import type { Entry } from '../../../backorder/entry.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy, type Policy } from '../../../backorder/policy.ts'
import type { Backorder } from '../../../backorder/state.ts'
import type { Step } from '../../../backorder/step.ts'
import { fastForward, startSkipping, waitUntilCaughtUp } from '../../../cli/setup/time-skipping.ts'
import {
  type ActEvent,
  type ActResult,
  actUpdate,
  backorderWorkflowType,
  type NewsEvent,
  newsSignal,
  stateQuery,
} from '../../../workflows/messages.ts'
import { testServer } from '../../support/temporal.ts'

/** What the workflow asked to be recorded, kept by revision as the database would. */
export interface Records {
  revisions: Map<number, RecordInput>
  letters: Letter[]
  entries: Entry[]
}

export interface Stage {
  /** Starts a conversation; with `skip`, time leaps over every wait to its end. */
  play(order: OpenOrder, options?: { skip?: boolean }): Promise<Conversation>
  records(orderId: string): Records
  /** What `performStep` does; replace it to make steps slow or fail. */
  perform: (orderId: string, step: Step) => Promise<{ code?: string }>
  /** Called before each record; throw to make the database fail. */
  beforeRecord: (input: RecordInput) => void
  steps: { orderId: string; step: Step }[]
  stop(): Promise<void>
}

export interface Conversation {
  handle: WorkflowHandle
  act(event: ActEvent): Promise<ActResult>
  tell(event: NewsEvent): Promise<void>
  state(): Promise<Backorder>
  letDaysPass(days: number): Promise<void>
  letters(): string[]
}

const dayMs = 86_400_000

/** A worker with the real workflow on the run's real server; what it records and performs is kept here, once per key. */
export async function openStage(): Promise<Stage> {
  const server = await testServer()
  const taskQueue = `stage-${randomUUID()}`
  const kept = new Map<string, Records>()
  const recordsOf = (orderId: string): Records => {
    const records = kept.get(orderId) ?? { revisions: new Map(), letters: [], entries: [] }
    kept.set(orderId, records)
    return records
  }
  const stage: Stage = {
    play,
    records: recordsOf,
    perform: async (_orderId, step) =>
      step.type === 'discount-code' ? { code: `THANKS-${step.key.split('/')[1]}` } : {},
    beforeRecord: () => {},
    steps: [],
    stop,
  }
  const worker = await Worker.create({
    connection: await server.nativeConnection(),
    namespace: server.namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: {
      async record(inputs: RecordInput[]) {
        for (const input of inputs) keep(input)
      },
      async performStep(orderId: string, step: Step) {
        stage.steps.push({ orderId, step })
        return stage.perform(orderId, step)
      },
    },
  })
  const running = worker.run()
  return stage

  function keep(input: RecordInput): void {
    stage.beforeRecord(input)
    const { decision } = input
    const records = recordsOf(decision.backorder.id)
    if (records.revisions.has(decision.backorder.revision)) return
    records.revisions.set(decision.backorder.revision, input)
    records.letters.push(...decision.letters)
    records.entries.push(...decision.entries)
  }

  async function play(order: OpenOrder, { skip = false } = {}): Promise<Conversation> {
    const workflowId = `backorder/${order.id}`
    const args = [{ order }]
    if (skip) await startSkipping(server.client, { workflowId, workflowType: backorderWorkflowType, taskQueue, args })
    else await server.client.workflow.start(backorderWorkflowType, { workflowId, taskQueue, args })
    const handle = server.client.workflow.getHandle(workflowId)
    return {
      handle,
      act: (event) => handle.executeUpdate<ActResult, [ActEvent]>(actUpdate, { args: [event] }),
      tell: (event) => handle.signal<[NewsEvent]>(newsSignal, event),
      state: () => handle.query<Backorder>(stateQuery),
      letters: () => recordsOf(order.id).letters.map(({ letter }) => letter),
      async letDaysPass(days) {
        const id = randomUUID()
        await fastForward(server.client, { workflowId, durationMs: days * dayMs, id })
        await waitUntilCaughtUp(server.client, { workflowId, id })
      },
    }
  }

  async function stop(): Promise<void> {
    worker.shutdown()
    await running
  }
}

let bundle: ReturnType<typeof bundleWorkflowCode> | undefined

/** The workflows as one script, made once per test file. */
export function workflowBundle() {
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error }
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../../workflows/index.ts', import.meta.url)),
    logger: quiet,
  })
  return bundle
}

/** Ten lamps, six of them missing, promised in a fortnight. */
export function lampOrder(policy: Partial<Policy> = {}, changes: Partial<OpenOrder> = {}): OpenOrder {
  return {
    id: `lamps-${randomUUID()}`,
    placedAtMs: Date.now(),
    currency: 'USD',
    lines: [{ id: '1', sku: 'LAMP', name: 'Oak desk lamp', unitPriceMinor: 4999, quantity: 10, available: 4 }],
    payment: { mode: 'captured' },
    promisedDate: dateIn(14),
    reach: { email: true, sms: false, timeZone: 'UTC' },
    policy: { ...defaultPolicy, ...policy },
    ...changes,
  }
}

/** The date so many days from today. */
export const dateIn = (days: number): string => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)
