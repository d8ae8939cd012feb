import { DefaultLogger, Runtime } from '@temporalio/worker'
import { ConfigError, readConfig } from '../config.ts'
import { noteAddress } from './engine/address.ts'
import { provideApiKey } from './engine/api-key.ts'
import { startEngine } from './engine/engine.ts'
import { unheardNews } from './engine/senders.ts'
import { essentials } from './essentials.ts'
import { lockDataDir } from './setup/instance-lock.ts'
import { SetupError, toStderr } from './setup/progress.ts'
import { provideTemporal } from './setup/temporal.ts'

const startedAtMs = Date.now()

try {
  await start()
} catch (error) {
  if (!(error instanceof SetupError || error instanceof ConfigError)) throw error
  toStderr(error.message)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const config = readConfig()
  const lock = await lockDataDir(config.dataDir)
  const stopping = untilStopped()
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] })
  toStderr(`Data: ${config.dataDir}`)
  const temporal = await provideTemporal({ config, progress: toStderr })
  toStderr(`Temporal: ready at ${temporal.address}`)
  const engine = await startEngine(config, temporal).catch(async (error: unknown) => {
    await temporal.close()
    throw portTaken(error, config.port)
  })
  noteAddress(config.dataDir, engine.url)
  toStderr(`Database: ${config.databaseUrl ? 'PostgreSQL' : 'embedded (PGlite)'}`)
  toStderr(
    `Email: ${config.resend ? 'Resend' : config.smtp ? 'SMTP' : 'outbox'} · SMS: ${config.twilio ? 'Twilio' : 'outbox'}`,
  )
  for (const line of unheardNews(config)) toStderr(line)
  if (engine.mail) toStderr(`Mail for the outbox page: smtp://127.0.0.1:${engine.mail.port}`)
  toStderr(`Ready in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
  console.log(essentials({ url: engine.url, apiKey: await provideApiKey(config, engine.parts.database) }))
  await Promise.race([stopping, engine.ended])
  toStderr('Stopping')
  await engine.close()
  await temporal.close()
  lock.release()
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

function portTaken(error: unknown, port: number): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  return taken ? new SetupError(`Port ${port} is taken. Free it, or choose another with PORT.`) : error
}
