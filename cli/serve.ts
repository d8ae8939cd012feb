import { DefaultLogger, Runtime } from '@temporalio/worker'
import { ConfigError, readConfig } from '../config.ts'
import { provideApiKey } from './engine/api-key.ts'
import { openDoors } from './engine/doors.ts'
import { openParts } from './engine/parts.ts'
import { startWorker } from './engine/worker.ts'
import { SetupError, toStderr } from './setup/progress.ts'
import { provideTemporal } from './setup/temporal.ts'

// One half of the engine in a process of its own: `serve.ts server` or `serve.ts worker`, as many of each as wanted.
try {
  await serve(process.argv[2])
} catch (error) {
  if (!(error instanceof SetupError || error instanceof ConfigError)) throw error
  toStderr(error.message)
  process.exitCode = 1
}

async function serve(role: string | undefined): Promise<void> {
  const config = readConfig()
  if (role !== 'server' && role !== 'worker') throw new SetupError('Usage: serve server|worker')
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
    const doors = await openDoors(parts, { host: '0.0.0.0' })
    toStderr(`Server: listening on port ${doors.port}`)
    await stopped
    await doors.close()
  }
  await parts.close()
}
