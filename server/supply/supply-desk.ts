import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import type { Database } from '../../records/database.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { supplyWakeSignal, supplyWorkflowId, supplyWorkflowType, taskQueue } from '../../workflows/messages.ts'

/** Wakes the streams of skus; what there is to do stands in the tables. */
export interface SupplyDesk {
  /** Something about these skus was marked; returns at once. */
  wake(skus: readonly string[]): void
  /** Goes on with everything that a crash left undone, and looks for such from time to time. */
  resume(): Promise<void>
  /** When everything that is marked now has been worked out and told. */
  settled(): Promise<void>
  close(): void
}

/** A first notice goes before the queue is worked out, and many changes of a sku are worked out as one. */
const gatherMs = 100
const lookEveryMs = 60_000
const settledPollMs = 50
/** A file may mark many thousands. */
const wokenAtOnce = 200

/** The desk over Temporal: one workflow per sku. */
export function createSupplyDesk({
  client,
  database,
  logger,
}: {
  client: Client
  database: Database
  logger: Logger
}): SupplyDesk {
  const gathered = new Set<string>()
  let round: NodeJS.Timeout | null = null
  let underWay: Promise<void> = Promise.resolve()

  const signal = (sku: string) =>
    client.workflow.signalWithStart(supplyWorkflowType, {
      workflowId: supplyWorkflowId(sku),
      taskQueue,
      args: [{ sku }],
      signal: supplyWakeSignal,
      signalArgs: [],
    })
  const wakeGathered = async () => {
    const asked = [...gathered]
    gathered.clear()
    let lost = 0
    try {
      const skus = await unsettledSkus(database, asked)
      for (let at = 0; at < skus.length; at += wokenAtOnce) {
        const results = await Promise.allSettled(skus.slice(at, at + wokenAtOnce).map(signal))
        lost += results.filter(({ status }) => status === 'rejected').length
      }
    } catch {
      lost = asked.length
    }
    // Their marks stay: the next look finds them.
    if (lost > 0) logger.warn({ lost }, 'supply streams not woken yet')
  }
  const wake = (skus: readonly string[]) => {
    if (gathered.size === 0 && skus.length > 0) {
      setTimeout(() => {
        underWay = wakeGathered()
      }, gatherMs)
    }
    for (const sku of skus) gathered.add(sku)
  }
  const look = async () => wake(await unsettledSkus(database))
  return {
    wake,
    async resume() {
      round ??= setInterval(() => {
        look().catch((error: unknown) => {
          logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'supply not looked through')
        })
      }, lookEveryMs).unref()
      await look()
    },
    async settled() {
      for (;;) {
        await underWay
        if (gathered.size === 0 && (await unsettledSkus(database)).length === 0) return
        await new Promise((resolve) => setTimeout(resolve, settledPollMs))
      }
    },
    close() {
      if (round) clearInterval(round)
      round = null
    },
  }
}
