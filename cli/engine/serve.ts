import { DefaultLogger, Runtime } from '@temporalio/worker'
import { type Config, readConfig } from '../../config/config.ts'
import { SetupError, toStderr } from '../setup/progress.ts'
import { provideTemporal } from '../setup/temporal.ts'
import { untilStopped } from '../setup/until-stopped.ts'
import { provideFirstKey } from './api-key.ts'
import { openDoors } from './doors.ts'
import { openParts } from './parts.ts'
import { takePort } from './port.ts'
import { sandboxWarning } from './sandbox-warning.ts'
import { unheardNews } from './senders.ts'
import { startWorker } from './worker.ts'

/** Runs the doors in a process of their own until it is told to stop; as many as wanted. */
export async function serveDoors(): Promise<void> {
  const { config, temporal, stopped } = await shared()
  const port = await takePort(config.port, '0.0.0.0')
  const parts = await openParts(config, temporal, port.number)
  const key = await provideFirstKey(config, parts.database)
  if (key !== null) console.log(`API key  ${key}\nIt is shown this once: only its hash is kept.`)
  const stopMakingUp = await openDoors(parts, port, null)
  toStderr(`Server: listening on port ${port.number}`)
  await stopped
  stopMakingUp()
  await port.close()
  await parts.close()
}

/** Runs a worker in a process of its own until it is told to stop; as many as wanted. */
export async function serveWork(): Promise<void> {
  const { config, temporal, stopped } = await shared()
  const parts = await openParts(config, temporal)
  const worker = await startWorker(parts)
  toStderr('Worker: running')
  await Promise.race([stopped, worker.ended])
  await worker.stop()
  await parts.close()
}

async function shared() {
  const config: Config = readConfig()
  if (!config.databaseUrl || !config.temporal.address) {
    throw new SetupError(
      'Processes of their own share a database and a Temporal server: set DATABASE_URL and TEMPORAL_ADDRESS.',
    )
  }
  for (const line of [...unheardNews(config), ...sandboxWarning(config)]) toStderr(line)
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] })
  return { config, temporal: await provideTemporal({ config, progress: toStderr }), stopped: untilStopped() }
}
