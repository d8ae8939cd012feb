import { DefaultLogger, Runtime } from '@temporalio/worker'
import { ConfigError, readConfig } from '../config.ts'
import { provideApiKey } from './engine/api-key.ts'
import { openDoors } from './engine/doors.ts'
import { openParts } from './engine/parts.ts'
import { unheardNews } from './engine/senders.ts'
import { startWorker } from './engine/worker.ts'
import { SetupError, toStderr } from './setup/progress.ts'
import { provideTemporal } from './setup/temporal.ts'

/** Runs one half of the engine in a process of its own until it is told to stop; as many of each as wanted. */
export async function serve(role: 'server' | 'worker'): Promise<void> {
  try {
    await run(role)
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof ConfigError)) throw error
    toStderr(error.message)
    process.exitCode = 1
  }
}

async function run(role: 'server' | 'worker'): Promise<void> {
  const config = readConfig()
  if (!config.databaseUrl || !config.temporal.address) {
    throw new SetupError(
      'Processes of their own share a database and a Temporal server: set DATABASE_URL and TEMPORAL_ADDRESS.',
    )
  }
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] })
  const parts = await openParts(config, await provideTemporal({ config, progress: toStderr }))
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  if (role === 'worker') {
    const worker = await startWorker(parts)
    toStderr('Worker: running')
    await Promise.race([stopped, worker.ended])
    await worker.stop()
  } else {
    if (config.apiKey) await provideApiKey(config, parts.database)
    for (const line of unheardNews(config)) toStderr(line)
    const doors = await openDoors(parts, { host: '0.0.0.0' })
    toStderr(`Server: listening on port ${doors.port}`)
    await stopped
    await doors.close()
  }
  await parts.close()
}
