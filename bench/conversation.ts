import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@temporalio/client'
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker'
import { createActivities } from '../activities/index.ts'
import { outboxEmailSender, outboxSmsSender } from '../activities/providers/outbox.ts'
import { sandboxShop } from '../activities/shop/sandbox.ts'
import type { Shop } from '../activities/shop/shop.ts'
import { provideApiKey } from '../cli/engine/api-key.ts'
import { startEngine } from '../cli/engine/engine.ts'
import { workflowBundle } from '../cli/engine/worker.ts'
import { provideTemporal } from '../cli/setup/temporal.ts'
import { readConfig } from '../config/config.ts'
import { defaultBrand } from '../emails/brand.ts'
import { renderLetter } from '../emails/render.ts'
import { type Database, openDatabase } from '../records/database.ts'
import { type ActEvent, type ActResult, actUpdate, newsSignal } from '../workflows/messages.ts'
import { noticeTimesMs } from './conversation/notice.ts'
import { dateIn, ourOrder, ourTalkedOrder, plainOrder } from './conversation/orders.ts'
import { createPlainTables, type PlainActivities, plainActivities } from './conversation/plain-activities.ts'
import { type Lap, type Runner, runLap } from './conversation/race.ts'
import { createReleases, type Releases } from './conversation/releases.ts'
import { median } from './median.ts'

const backorders = Number(process.argv[3] ?? 240)
const laps = 3
const notices = 40

/** The time to the first notice; then two conversations of eight letters, by Meanwhile's workflow and by a plain one, lap by lap on one server and one database. */
export async function run(progress: (line: string) => void): Promise<object> {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'))
  const config = { ...readConfig(), dataDir, port: 0, logLevel: 'silent' as const }
  const temporal = await provideTemporal({ config, progress })
  try {
    progress('first notices')
    // First, while nothing else waits to be worked out or sent.
    const engine = await startEngine(config, temporal)
    const times = await noticeTimesMs(engine, await provideApiKey(config, engine.parts.database), notices)
    await engine.close()
    const races = await race(temporal, config.databaseUrl, dataDir, progress)
    return {
      ...compared(races.talked),
      noticeMedianMs: round(median(times)),
      silent: compared(races.silent),
      backorders,
      laps,
      database: config.databaseUrl ? 'PostgreSQL' : 'PGlite',
    }
  } finally {
    await temporal.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function race(
  temporal: { address: string; namespace: string },
  url: string | null,
  dataDir: string,
  progress: (line: string) => void,
) {
  const native = await NativeConnection.connect({ address: temporal.address })
  // On the worker's own connection, as the engine has it: cheaper calls, and a start brings its first task along. For both alike.
  const client = new Client({ connection: native, namespace: temporal.namespace })
  const database = await openDatabase(url ? { url } : { dataDir: join(dataDir, 'database') })
  await createPlainTables(database)
  const releases = createReleases()
  const runners = [await plainRunner(native, database, releases), await ourRunner(native, database, releases)]
  const silent = await runLaps(client, 'silent', runners, progress)
  const talked = await runLaps(
    client,
    'talked',
    [plainTalker(runners[0]!, releases), ourTalker(runners[1]!, releases)],
    progress,
  )
  await native.close()
  await database.close()
  return { silent, talked }
}

/** Laps in turn, so that a machine that slows down slows both. */
async function runLaps(
  client: Client,
  kind: string,
  runners: Runner[],
  progress: (line: string) => void,
): Promise<Race> {
  const race: Race = { ours: [], plain: [] }
  for (const runner of runners) await runLap(client, runner, 4)
  for (let lap = 1; lap <= laps; lap += 1) {
    for (const runner of runners) {
      const result = await runLap(client, runner, backorders)
      progress(`${kind}, lap ${lap}, ${runner.name}: ${result.lettersPerSecond.toFixed(1)} letters/s`)
      race[runner.name].push(result)
    }
  }
  return race
}

interface Race {
  ours: Lap[]
  plain: Lap[]
}

const compared = ({ ours, plain }: Race) => ({
  ours: summary(ours),
  plain: summary(plain),
  ratio: round(median(ours.map((lap, index) => lap.lettersPerSecond / plain[index]!.lettersPerSecond))),
})

const ourTalker = (runner: Runner, releases: Releases): Runner => ({
  ...runner,
  input: (id, nowMs) => ({ order: ourTalkedOrder(id, nowMs) }),
  async talk(handle, nowMs) {
    const sku = ourTalkedOrder(handle.workflowId, nowMs).lines[0]!.sku
    const eta = (days: number) => handle.signal(newsSignal, { type: 'eta', sku, expectedAt: dateIn(nowMs, days) })
    const act = (event: ActEvent) => handle.executeUpdate<ActResult, [ActEvent]>(actUpdate, { args: [event] })
    await eta(20)
    await act({ type: 'answer', answer: 'wait' })
    await eta(30)
    await act({ type: 'answer', answer: 'wait' })
    await eta(25)
    await handle.signal(newsSignal, { type: 'received', sku, quantity: 10 })
    await releases.of(handle.workflowId)
    await act({ type: 'shipped' })
  },
})

const plainTalker = (runner: Runner, releases: Releases): Runner => ({
  ...runner,
  workflowType: 'plainTalk',
  async talk(handle, nowMs) {
    const news = (what: string) => handle.signal('plainNews', what)
    const act = (what: 'wait' | 'shipped') => handle.executeUpdate<number, [string]>('plainAct', { args: [what] })
    await news(dateIn(nowMs, 20))
    await act('wait')
    await news(dateIn(nowMs, 30))
    await act('wait')
    await news(dateIn(nowMs, 25))
    await news('received')
    await releases.of(handle.workflowId)
    await act('shipped')
  },
})

const ourRunner = async (connection: NativeConnection, database: Database, releases: Releases): Promise<Runner> => ({
  name: 'ours',
  workflowType: 'backorder',
  input: (id, nowMs) => ({ order: ourOrder(id, nowMs) }),
  worker: {
    connection,
    workflowBundle: await workflowBundle(),
    activities: createActivities({
      database,
      now: Date.now,
      shop: heardShop(database, releases),
      begin: async () => {},
      zonesOfPhone: () => [],
      wakeSupply: () => {},
      workedOut: () => {},
      buying: { tellSupply: async () => {}, skusChanged: async () => {}, learnSlips: async () => {} },
      replyAddress: () => defaultBrand.supportEmail,
      mails: {},
      tell: async () => true,
      report: () => {},
      renderLetter,
      linksFor: () => ({ page: 'https://shop.example/o/1', short: 'https://shop.example/o/1', answers: {} }),
      keepShortLink: async () => {},
      brand: defaultBrand,
      mailFrom: 'Shop <orders@example.com>',
      emailSender: outboxEmailSender,
      smsSender: outboxSmsSender,
    }),
  },
})

/** The sandbox, whose releases the carrier waits for. */
function heardShop(database: Database, releases: Releases): Shop {
  const shop = sandboxShop(database)
  return {
    ...shop,
    async release(call) {
      const outcome = await shop.release(call)
      releases.heard(call.orderId)
      return outcome
    },
  }
}

function heardActivities(database: Database, releases: Releases): PlainActivities {
  const activities = plainActivities(database)
  return {
    ...activities,
    async release(orderId) {
      await activities.release(orderId)
      releases.heard(orderId)
    },
  }
}

const plainRunner = async (connection: NativeConnection, database: Database, releases: Releases): Promise<Runner> => ({
  name: 'plain',
  workflowType: 'plainBackorder',
  input: plainOrder,
  worker: {
    connection,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./conversation/plain-index.ts', import.meta.url)),
    }),
    activities: heardActivities(database, releases),
  },
})

const round = (value: number): number => Math.round(value * 100) / 100

const summary = (runs: Lap[]) => ({
  lettersPerSecond: round(median(runs.map(({ lettersPerSecond }) => lettersPerSecond))),
  events: median(runs.map(({ events }) => events)),
  workflowTasks: median(runs.map(({ workflowTasks }) => workflowTasks)),
})
