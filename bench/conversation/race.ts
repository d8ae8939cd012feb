import { randomUUID } from 'node:crypto'
import type { Client, WorkflowHandle } from '@temporalio/client'
import { Worker, type WorkerOptions } from '@temporalio/worker'
import { startSkipping } from '../../cli/setup/time-skipping.ts'
import { lettersEach } from './orders.ts'

export interface Runner {
  name: 'ours' | 'plain'
  workflowType: string
  worker: Pick<WorkerOptions, 'connection' | 'workflowBundle' | 'activities'>
  input(id: string, nowMs: number): unknown
  /** Speaks for supplier and customer; absent: nobody speaks, and the server skips the time between letters. */
  talk?(handle: WorkflowHandle, nowMs: number): Promise<void>
}

export interface Lap {
  lettersPerSecond: number
  events: number
  workflowTasks: number
  seconds: number
}

const startsAtOnce = 60

/** Holds so many whole conversations at once and waits for the last; per backorder, events and workflow tasks of one of them. */
export async function runLap(client: Client, runner: Runner, backorders: number): Promise<Lap> {
  const taskQueue = `bench-${runner.name}-${randomUUID()}`
  const worker = await Worker.create({ ...runner.worker, namespace: client.options.namespace, taskQueue })
  const running = worker.run()
  const ids = Array.from({ length: backorders }, () => `${runner.name}-${randomUUID()}`)
  const startedAtMs = performance.now()
  const queue = [...ids]
  await Promise.all(
    Array.from({ length: startsAtOnce }, async () => {
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        const nowMs = Date.now()
        const args = [runner.input(id, nowMs)]
        const start = { workflowId: id, workflowType: runner.workflowType, taskQueue, args, requestEagerStart: true }
        if (!runner.talk) await startSkipping(client, start)
        else await runner.talk(await client.workflow.start(runner.workflowType, start), nowMs)
      }
    }),
  )
  await Promise.all(ids.map((id) => client.workflow.getHandle(id).result()))
  const seconds = (performance.now() - startedAtMs) / 1000
  worker.shutdown()
  await running
  const history = await client.workflow.getHandle(ids[0]!).fetchHistory()
  const events = history.events ?? []
  return {
    lettersPerSecond: (backorders * lettersEach) / seconds,
    events: events.length,
    workflowTasks: events.filter(({ workflowTaskCompletedEventAttributes: done }) => done).length,
    seconds,
  }
}
