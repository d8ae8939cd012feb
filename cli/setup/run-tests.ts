import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../config/config.ts'
import { ensureChromium } from './chromium.ts'
import { findTemporal } from './find-temporal.ts'
import { main } from './main.ts'
import { toStderr } from './progress.ts'

// What `npm test` does once the packages are there: gets a server and a browser, then runs vitest with the caller's arguments.
await main(async () => {
  await findTemporal({ config: readConfig(), progress: toStderr })
  await ensureChromium(toStderr)
  process.exitCode = await vitest(process.argv.slice(2))
})

function vitest(args: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
  const child = spawn(process.execPath, [program, 'run', ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
