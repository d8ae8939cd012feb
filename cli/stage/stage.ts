import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker'
import type { Config } from '../../config/config.ts'
import { provideApiKey } from '../engine/api-key.ts'
import { startEngine } from '../engine/engine.ts'
import { type DataDirLock, lockDataDir } from '../setup/instance-lock.ts'
import { SetupError, toStderr } from '../setup/progress.ts'
import { provideTemporal } from '../setup/temporal.ts'
import { runningEngine } from './running-engine.ts'

/** An engine for the demo to play on. */
export interface Stage {
  url: string
  apiKey: string
  /** Whether it runs on after the demo. */
  stays: boolean
  close(): Promise<void>
}

/** The engine that already runs on the data folder, or one of the demo's own. Throws SetupError. */
export async function openStage(config: Config): Promise<Stage> {
  try {
    return await ownEngine(config, await lockDataDir(config.dataDir))
  } catch (error) {
    const running = error instanceof SetupError ? await runningEngine(config) : null
    if (!running) throw error
    return { ...running, stays: true, close: async () => {} }
  }
}

/** On any free port: links in the letters lead to where `npm start` will answer. */
async function ownEngine(config: Config, lock: DataDirLock): Promise<Stage> {
  // The refusals of the story are no news, and standard output is the story's.
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR' }) } },
    shutdownSignals: [],
  })
  const temporal = await provideTemporal({ config, progress: toStderr })
  const quiet: Config = { ...config, port: 0, logLevel: 'error' }
  const engine = await startEngine(quiet, temporal).catch(async (error: unknown) => {
    await temporal.close()
    throw error
  })
  return {
    url: engine.url,
    apiKey: await provideApiKey(config, engine.parts.database),
    stays: false,
    async close() {
      await engine.close()
      await temporal.close()
      lock.release()
    },
  }
}
