import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { supplyActivities } from '../activities/supply/supply.ts'
import { workflowBundle } from '../cli/engine/worker.ts'
import { provideTemporal } from '../cli/setup/temporal.ts'
import { readConfig } from '../config/config.ts'
import { type Database, openDatabase } from '../records/database.ts'
import { keepWord } from '../records/supply/words.ts'
import type { Gateway } from '../server/gateway/gateway-port.ts'
import { temporalGateway } from '../server/gateway/temporal-gateway.ts'
import { newsSignal, supplyWakeSignal, supplyWorkflowId, supplyWorkflowType, taskQueue } from '../workflows/messages.ts'
import { affectedOrders, beginConversations, dateLater, fillQueue, time, unaffectedOrders } from './fanout/queue.ts'

const backorders = Number(process.argv[3] ?? 10_000)
const signalsAtOnce = 50

/**
 * One purchase order's date moves, and everybody who waits for its goods is told: from the event's acceptance to the last signal
 * taken by the server, against the same number of bare signals to the same conversations just before and just after. Nobody works
 * on the conversations in any of the three: a signal is told when the server has it. Those of another purchase order are not touched.
 */
export async function run(progress: (line: string) => void): Promise<Record<string, unknown>> {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-fanout-'))
  const config = { ...readConfig(), dataDir, port: 0, logLevel: 'silent' as const }
  const temporal = await provideTemporal({ config, progress })
  const native = await NativeConnection.connect({ address: temporal.address })
  const client = new Client({ connection: native, namespace: temporal.namespace })
  const database = await openDatabase(
    config.databaseUrl ? { url: config.databaseUrl } : { dataDir: join(dataDir, 'database') },
  )
  try {
    return {
      ...(await measure(client, native, database, progress)),
      database: config.databaseUrl ? 'PostgreSQL' : 'PGlite',
    }
  } finally {
    await database.close()
    await native.close()
    await temporal.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(client: Client, native: NativeConnection, database: Database, progress: (line: string) => void) {
  const sku = 'LAMP-FANOUT'
  await fillQueue(database, sku, backorders)
  const affected = affectedOrders(backorders)
  const unaffected = unaffectedOrders(backorders)
  progress(`beginning ${affected.length + unaffected.length} conversations`)
  await beginConversations(client, [...affected, ...unaffected], progress)
  const stream = await openStream(client, native, database)
  try {
    await stream.workOut(sku)
    progress('bare signals')
    const before = await rawRate(client, affected, sku)
    progress(`${before.toFixed(0)} bare signals/s; one purchase order moves`)
    const told = stream.told()
    const startedAtMs = performance.now()
    await keepWord(
      database,
      { id: 'moved', type: 'eta', purchaseOrder: 'po-affected', expectedAt: dateLater },
      'moved',
      time,
    )
    await stream.workOut(sku)
    const seconds = (performance.now() - startedAtMs) / 1000
    const heard = stream.told() - told
    progress(`${heard} told in ${seconds.toFixed(1)} s; bare signals again`)
    const after = await rawRate(client, affected, sku)
    const raw = (before + after) / 2
    const touched = stream.heard(unaffected)
    if (heard !== affected.length || touched > 0)
      throw new Error(`${heard} of ${affected.length} told, ${touched} others touched`)
    const perSecond = heard / seconds
    return {
      backorders: heard,
      seconds: round(seconds),
      perSecond: round(perSecond),
      rawSignalsPerSecond: round(raw),
      ratio: round(perSecond / raw),
      unaffected: unaffected.length,
      unaffectedTold: touched,
    }
  } finally {
    await stream.close()
  }
}

/** A worker that runs the skus' streams and nothing else. */
async function openStream(client: Client, connection: NativeConnection, database: Database) {
  const gateway: Gateway = temporalGateway(client)
  const heardBy = new Map<string, number>()
  let count = 0
  const queue = `${taskQueue}-streams`
  const worker = await Worker.create({
    connection,
    namespace: client.options.namespace,
    taskQueue: queue,
    workflowBundle: await workflowBundle(),
    activities: supplyActivities({
      database,
      tell: async (orderId, news) => {
        count += 1
        heardBy.set(orderId, (heardBy.get(orderId) ?? 0) + 1)
        return gateway.news(orderId, news)
      },
      begin: gateway.start,
      wakeSupply: () => {},
      workedOut: () => {},
    }),
  })
  const running = worker.run()
  return {
    told: () => count,
    heard: (orders: readonly string[]) => orders.filter((orderId) => (heardBy.get(orderId) ?? 0) > 1).length,
    /** Wakes the stream and waits until nothing is marked and nobody is left to tell. */
    async workOut(sku: string) {
      await client.workflow.signalWithStart(supplyWorkflowType, {
        workflowId: supplyWorkflowId(sku),
        taskQueue: queue,
        args: [{ sku }],
        signal: supplyWakeSignal,
        signalArgs: [],
      })
      for (;;) {
        const [row] = await database.query<{ left: boolean }>(
          'select exists (select from supply_marks where sku = $1) or exists (select from supply_tellings where sku = $1) as left',
          [sku],
        )
        if (!row?.left) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async close() {
      await client.workflow.getHandle(supplyWorkflowId('LAMP-FANOUT')).terminate()
      worker.shutdown()
      await running
    },
  }
}

/** The same signal with the same payload, by the client alone. */
async function rawRate(client: Client, orders: readonly string[], sku: string): Promise<number> {
  const waiting = orders.values()
  const startedAtMs = performance.now()
  const speak = async () => {
    for (const orderId of waiting) {
      await client.workflow.getHandle(`backorder/${orderId}`).signal(newsSignal, {
        type: 'eta',
        sku,
        expectedAt: dateLater,
        eventId: 'supply/1/eta/1',
        lineId: '1',
        queue: { place: 1, of: 1 },
      })
    }
  }
  await Promise.all(Array.from({ length: signalsAtOnce }, speak))
  return orders.length / ((performance.now() - startedAtMs) / 1000)
}

const round = (value: number): number => Math.round(value * 100) / 100
