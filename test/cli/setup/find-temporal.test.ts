import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findTemporal } from '../../../cli/setup/find-temporal.ts'
import { buildWithGo } from '../../../cli/setup/go-build.ts'
import { isReachable } from '../../../cli/setup/sdk-download.ts'
import { readConfig } from '../../../config/config.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Puts commands, given as shell scripts, on a PATH of their own, with nothing else but the shell's own tools. */
function commandsOnPath(commands: Record<string, string>): void {
  const bin = temporaryFolder()
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const before = process.env.PATH
  process.env.PATH = [bin, '/usr/bin', '/bin'].join(delimiter)
  onTestFinished(() => {
    process.env.PATH = before
  })
}

const noGo = { go: 'exit 1', temporal: 'exit 1' }
// Builds nothing, but takes its time and counts how often it was asked, as `go install` would.
const pretendGo = (log: string) => `
  if [ "$1" = env ]; then echo go1.26.8; exit 0; fi
  echo "$*" >> ${log}
  sleep 1
  printf '#!/bin/sh\\n' > "$GOBIN/server"; chmod +x "$GOBIN/server"`

async function find(env: Record<string, string> = {}) {
  const lines: string[] = []
  const config = readConfig({ MEANWHILE_CACHE_DIR: temporaryFolder(), ...env })
  const found = await findTemporal({ config, progress: (line) => lines.push(line), download: async () => null })
  return { found, lines }
}

it('uses the server that TEMPORAL_ADDRESS names', async () => {
  const { found } = await find({ TEMPORAL_ADDRESS: 'temporal.internal:7233' })
  expect(found).toEqual({ kind: 'address', address: 'temporal.internal:7233' })
})

it('starts the temporal command that is on the PATH', async () => {
  commandsOnPath({ ...noGo, temporal: 'echo "temporal version 1.9.0 (Server 1.32.0, UI 2.44.0)"' })
  expect((await find()).found).toEqual({ kind: 'cli', path: 'temporal' })
})

it('passes over a temporal command too old to skip time, and says so', async () => {
  const cache = temporaryFolder()
  mkdirSync(join(cache, 'temporal-server-1.32.0'))
  writeFileSync(join(cache, 'temporal-server-1.32.0', 'server'), '', { mode: 0o755 })
  commandsOnPath({ ...noGo, temporal: 'echo "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"' })
  const { found, lines } = await find({ MEANWHILE_CACHE_DIR: cache })
  expect(found).toEqual({ kind: 'server', path: join(cache, 'temporal-server-1.32.0', 'server') })
  expect(lines.join()).toContain('its server 1.29.1 cannot skip time')
})

it('names the four ways to provide a server where none can be had', async () => {
  commandsOnPath(noGo)
  const refusal = await find().then(
    () => '',
    (error: Error) => error.message,
  )
  for (const way of ['TEMPORAL_ADDRESS', 'temporal command', 'https://temporal.download', 'Go 1.26'])
    expect(refusal).toContain(way)
})

it('gives up a download within about a second where its host does not answer', async () => {
  const startedAt = Date.now()
  // An address that is set aside for documentation: nobody has it.
  expect(await isReachable('192.0.2.1')).toBe(false)
  expect(Date.now() - startedAt).toBeLessThan(1_500)
})

it('builds the server once when several processes want it at the same time', async () => {
  const cache = temporaryFolder()
  const log = join(temporaryFolder(), 'asked')
  commandsOnPath({ temporal: 'exit 1', go: pretendGo(log) })
  const lines: string[] = []
  const paths = await Promise.all([1, 2, 3].map(() => buildWithGo(cache, (line) => lines.push(line))))
  const path = join(cache, 'temporal-server-1.32.0', 'server')
  expect(paths).toEqual([path, path, path])
  expect(readFileSync(log, 'utf8')).toBe('install go.temporal.io/server/cmd/server@v1.32.0\n')
  expect(lines.filter((line) => line.includes('waiting'))).toHaveLength(2)
  expect(readdirSync(cache)).toEqual(['temporal-server-1.32.0'])
})

it('keeps nothing of a build that failed, and says what Go said', async () => {
  const cache = temporaryFolder()
  commandsOnPath({ go: 'if [ "$1" = env ]; then echo go1.20; exit 0; fi; echo "requires go >= 1.26" >&2; exit 1' })
  await expect(buildWithGo(cache, () => {})).rejects.toThrow('requires go >= 1.26')
  expect(existsSync(join(cache, 'temporal-server-1.32.0', 'server'))).toBe(false)
  expect(readdirSync(cache)).toEqual(['temporal-server-1.32.0'])
})
