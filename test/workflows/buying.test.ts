import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BuyingLook, BuyingResult } from '../../activities/buying/buying.ts'
import { fastForward, waitUntilCaughtUp } from '../../cli/setup/time-skipping.ts'
import { buyingWorkflowType, lookSignal } from '../../workflows/messages.ts'
import { testServer } from '../support/temporal.ts'

const dayMs = 86_400_000

let workflowBundle: WorkflowBundleWithSourceMap
beforeAll(async () => {
  workflowBundle = await bundleWorkflowCode({
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
    workflowsPath: fileURLToPath(new URL('../../workflows/buying.ts', import.meta.url)),
  })
})

const eventually = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20))
}

interface Stage {
  looks: BuyingLook[]
  /** What the next looks find; then nothing is under way. */
  results: (BuyingResult | Error)[]
  ask(buys: boolean): Promise<void>
  letDaysPass(days: number): Promise<void>
}

/** Runs buying on the real server, its looks kept, while `play` runs. */
async function withBuying(play: (stage: Stage) => Promise<void>): Promise<void> {
  const { client, namespace, nativeConnection } = await testServer()
  const taskQueue = `buying-${randomUUID()}`
  const stage: Stage = {
    looks: [],
    results: [],
    ask: (buys) => client.workflow.getHandle(taskQueue).signal(lookSignal, { buys }),
    async letDaysPass(days) {
      const id = randomUUID()
      await fastForward(client, { workflowId: taskQueue, durationMs: days * dayMs, id })
      await waitUntilCaughtUp(client, { workflowId: taskQueue, id })
    },
  }
  const activities = {
    async lookAtBuying(look: BuyingLook): Promise<BuyingResult> {
      const result = stage.results.shift() ?? { steps: 0, lettersUnderWay: 0 }
      if (result instanceof Error) throw result
      stage.looks.push(look)
      return result
    },
  }
  const connection = await nativeConnection()
  const worker = await Worker.create({ connection, namespace, taskQueue, workflowBundle, activities })
  try {
    await worker.runUntil(async () => {
      await client.workflow.start(buyingWorkflowType, { taskQueue, workflowId: taskQueue, args: [{}] })
      await eventually(() => stage.looks.length === 1)
      await play(stage)
    })
  } finally {
    await client.workflow.getHandle(taskQueue).terminate()
  }
}

describe('buying, for ever', () => {
  it('buys once a day, on the day as it then is', async () => {
    await withBuying(async ({ looks, letDaysPass }) => {
      await letDaysPass(3)
      expect(looks.map(({ buys }) => buys)).toEqual([true, true, true, true])
      const days = looks.map(({ nowMs }) => Math.round((nowMs - (looks[0]?.nowMs ?? 0)) / dayMs))
      expect(days).toEqual([0, 1, 2, 3])
    })
  })

  it('looks soon when it is asked to, once for many who ask together, and buys only if asked', async () => {
    await withBuying(async ({ looks, ask }) => {
      await Promise.all([ask(false), ask(false), ask(false)])
      await eventually(() => looks.length === 2)
      await Promise.all([ask(false), ask(true)])
      await eventually(() => looks.length === 3)
      expect(looks.map(({ buys }) => buys)).toEqual([true, false, true])
    })
  })

  it('looks again until the letters to suppliers have left, and after a failure', async () => {
    await withBuying(async ({ looks, results, ask, letDaysPass }) => {
      results.push(
        new Error('the database is away'),
        { steps: 1, lettersUnderWay: 1 },
        { steps: 0, lettersUnderWay: 0 },
      )
      await ask(true)
      await eventually(() => looks.length === 2)
      await letDaysPass(0.01)
      expect(looks.map(({ buys }) => buys)).toEqual([true, true, false])
    })
  })

  it('goes on in a new run when its history grows, with what it was asked', async () => {
    await withBuying(async ({ looks, letDaysPass }) => {
      await letDaysPass(210)
      // More looks than one run takes.
      expect(looks.length).toBeGreaterThanOrEqual(210)
      expect(looks.every(({ buys }) => buys)).toBe(true)
    })
  })
})
