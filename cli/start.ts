import { DefaultLogger, Runtime } from '@temporalio/worker'
import { readConfig } from '../config/config.ts'
import { noteAddress } from './engine/address.ts'
import { provideApiKey } from './engine/api-key.ts'
import { startEngine } from './engine/engine.ts'
import { essentials } from './engine/essentials.ts'
import { sandboxWarning } from './engine/sandbox-warning.ts'
import { unheardNews } from './engine/senders.ts'
import { lockDataDir } from './setup/instance-lock.ts'
import { main } from './setup/main.ts'
import { toStderr } from './setup/progress.ts'
import { provideTemporal } from './setup/temporal.ts'
import { untilStopped } from './setup/until-stopped.ts'

const startedAtMs = Date.now()

await main(async () => {
  const config = readConfig()
  const lock = await lockDataDir(config.dataDir)
  const stopping = untilStopped()
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] })
  toStderr(`Data: ${config.dataDir}`)
  const temporal = await provideTemporal({ config, progress: toStderr })
  toStderr(`Temporal: ready at ${temporal.address}`)
  const engine = await startEngine(config, temporal).catch(async (error: unknown) => {
    await temporal.close()
    throw error
  })
  noteAddress(config.dataDir, engine.url)
  toStderr(`Database: ${config.databaseUrl ? 'PostgreSQL' : 'embedded (PGlite)'}`)
  toStderr(
    `Email: ${config.resend ? 'Resend' : config.smtp ? 'SMTP' : 'outbox'} · SMS: ${config.twilio ? 'Twilio' : 'outbox'}`,
  )
  for (const line of [...unheardNews(config), ...sandboxWarning(config)]) toStderr(line)
  if (engine.mail) toStderr(`Mail for the outbox page: smtp://127.0.0.1:${engine.mail.port}`)
  toStderr(`Ready in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
  console.log(essentials({ url: engine.url, apiKey: await provideApiKey(config, engine.parts.database) }))
  await Promise.race([stopping, engine.ended])
  toStderr('Stopping')
  await engine.close()
  await temporal.close()
  lock.release()
})
