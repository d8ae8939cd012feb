import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker'
import { provideApiKey } from '../cli/engine/api-key.ts'
import { startEngine } from '../cli/engine/engine.ts'
import { provideTemporal } from '../cli/setup/temporal.ts'
import { readConfig } from '../config/config.ts'
import { openDatabase } from '../records/database.ts'
import { noticeTimesMs } from './conversation/notice.ts'
import { ourRunner, ourTalker } from './conversation/ours.ts'
import { plainRunner, plainTalker } from './conversation/plain.ts'
import { createPlainTables } from './conversation/plain-activities.ts'
import { type Lap, type Runner, runLap } from './conversation/race.ts'
import { createReleases } from './conversation/releases.ts'
import { median } from './median.ts'

const backorders = Number(process.argv[3] ?? 200)
const laps = 4
const notices = 40
const warmUp = 20

/** Two conversations of eight letters, by Meanwhile's workflow and by a plain one, lap by lap on one server and one database; then the time to the first notice. */
export async function run(progress: (line: string) => void): Promise<object> {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'))
  const config = { ...readConfig(), dataDir, port: 0, logLevel: 'silent' as const }
  const temporal = await provideTemporal({ config, progress })
  try {
    const races = await race(temporal, config.databaseUrl, dataDir, progress)
    progress('first notices')
    // Last, and in a folder of its own: an engine in this process leaves much behind.
    const own = { ...config, dataDir: mkdtempSync(join(dataDir, 'engine-')) }
    const engine = await startEngine(own, temporal)
    const times = await noticeTimesMs(engine, await provideApiKey(own, engine.parts.database), notices)
    await engine.close()
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
  const [plain, ours] = [await plainRunner(native, database, releases), await ourRunner(native, database, releases)]
  const talked = await runLaps(client, 'talked', [plainTalker(plain, releases), ourTalker(ours, releases)], progress)
  const silent = await runLaps(client, 'silent', [plain, ours], progress)
  await native.close()
  await database.close()
  return { silent, talked }
}

/** Laps in turn, so that a machine that slows down slows both; now the one, now the other first, since a minute after its activities the server still looks at their timeouts. */
async function runLaps(
  client: Client,
  kind: string,
  runners: readonly Runner[],
  progress: (line: string) => void,
): Promise<Race> {
  const race: Race = { ours: [], plain: [] }
  for (const runner of runners) await runLap(client, runner, warmUp)
  for (let lap = 1; lap <= laps; lap += 1) {
    for (const runner of lap % 2 === 0 ? runners.toReversed() : runners) {
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

const round = (value: number): number => Math.round(value * 100) / 100

const summary = (runs: Lap[]) => ({
  lettersPerSecond: round(median(runs.map(({ lettersPerSecond }) => lettersPerSecond))),
  events: median(runs.map(({ events }) => events)),
  workflowTasks: median(runs.map(({ workflowTasks }) => workflowTasks)),
})
