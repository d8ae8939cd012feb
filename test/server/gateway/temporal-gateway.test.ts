import { Client, ServiceError, type WorkflowHandle } from '@temporalio/client'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RecordInput } from '../../../activities/record.ts'
import { type Gateway, Unanswered } from '../../../server/gateway/gateway-port.ts'
import { temporalGateway } from '../../../server/gateway/temporal-gateway.ts'
import { type ActEvent, backorderWorkflowId, taskQueue } from '../../../workflows/messages.ts'
import { testServer } from '../../support/temporal.ts'
import { lampOrder, workflowBundle } from '../../workflows/support/stage.ts'

const order = lampOrder({ undoMinutes: 30 })
const cancel: ActEvent = { type: 'answer', answer: 'cancel', via: 'api' }
/** What the worker was asked to write down, by the type of its entries. */
const recorded: string[] = []
let client: Client
let gateway: Gateway

beforeAll(async () => {
  const { namespace, nativeConnection } = await testServer()
  client = new Client({ connection: await nativeConnection(), namespace })
  gateway = temporalGateway(client, 1_000)
  await gateway.start(order)
})
afterAll(() => client.workflow.getHandle(backorderWorkflowId(order.id)).terminate())

describe('the engine while no worker is up', () => {
  it('is given up after a moment, whatever it is asked', async () => {
    await expect(gateway.act(order.id, cancel, 'answer/1')).rejects.toBeInstanceOf(Unanswered)
    await expect(gateway.state(order.id)).rejects.toBeInstanceOf(Unanswered)
  })

  it('takes the same answer once, however often it was sent in vain', async () => {
    await expect(gateway.act(order.id, cancel, 'answer/1')).rejects.toBeInstanceOf(Unanswered)
    const stop = await startWorker()
    try {
      const patient = temporalGateway(client, 20_000)
      const taken = await patient.act(order.id, cancel, 'answer/1')
      expect(taken).toMatchObject({ phase: 'cancelling' })
      expect(await patient.act(order.id, cancel, 'answer/1')).toEqual(taken)
      expect(recorded.filter((type) => type === 'answered')).toEqual(['answered'])
    } finally {
      await stop()
    }
  })

  it('knows of no conversation that was never begun', async () => {
    expect(await gateway.act('never-begun', cancel)).toEqual({ refused: 'not-running' })
    expect(await gateway.state('never-begun')).toBeNull()
    expect(await gateway.news('never-begun', { type: 'texting', wanted: false, eventId: 'x' })).toBe(false)
  })
})

describe('an answer that meets a timer while the conversation ends', () => {
  it('is put again, since Temporal has dropped it', async () => {
    const dropped = Object.assign(new Error('9 FAILED_PRECONDITION: unexpected workflow task failure'), {
      code: 9,
      details: 'unexpected workflow task failure',
      metadata: {},
    })
    const told: unknown[] = []
    const busy = new Client({ connection: client.connection, namespace: client.options.namespace })
    vi.spyOn(busy.workflow, 'getHandle').mockReturnValue({
      async executeUpdate(_name: string, { args }: { args: unknown[] }) {
        told.push(args[0])
        if (told.length === 1) throw new ServiceError('Workflow Update failed', { cause: dropped })
        return { phase: 'closed' }
      },
    } as unknown as WorkflowHandle)
    expect(await temporalGateway(busy).act(order.id, cancel)).toEqual({ phase: 'closed' })
    expect(told).toEqual([cancel, cancel])
  })
})

async function startWorker(): Promise<() => Promise<void>> {
  const { namespace, nativeConnection } = await testServer()
  const worker = await Worker.create({
    connection: await nativeConnection(),
    namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: {
      async record(inputs: RecordInput[]) {
        for (const { decision } of inputs) recorded.push(...decision.entries.map(({ type }) => type))
      },
      performStep: async () => ({}),
    },
  })
  const running = worker.run()
  return async () => {
    worker.shutdown()
    await running
  }
}
