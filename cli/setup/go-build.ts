import { execFile, spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { lock } from 'proper-lockfile'
import { type Progress, SetupError } from './progress.ts'

const run = promisify(execFile)
// The last version that Go 1.26.8 builds, and the first that skips time per workflow.
const version = '1.32.0'
const progressEveryMs = 15_000

/** The path of the server where it was built before, else null. */
export async function goBuildPath(cacheDir: string): Promise<string | null> {
  const path = join(folder(cacheDir), executable)
  return (await isExecutable(path)) ? path : null
}

/** Builds the server once per user and returns its path; null where there is no Go. Several processes may ask at the same time: one builds, the others wait. */
export async function buildWithGo(cacheDir: string, progress: Progress): Promise<string | null> {
  const built = await goBuildPath(cacheDir)
  if (built) return built
  const go = await goVersion()
  if (go === null) return null
  await mkdir(folder(cacheDir), { recursive: true })
  const release = await waitForLock(folder(cacheDir), progress)
  try {
    return (await goBuildPath(cacheDir)) ?? (await build(cacheDir, go, progress))
  } finally {
    await release()
  }
}

const executable = process.platform === 'win32' ? 'server.exe' : 'server'

function folder(cacheDir: string): string {
  return join(cacheDir, `temporal-server-${version}`)
}

async function build(cacheDir: string, go: string, progress: Progress): Promise<string> {
  progress(`Temporal: building the server ${version} with ${go}, once; this takes four to ten minutes`)
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const ticking = setInterval(() => progress(`Temporal: building, ${seconds()} s so far`), progressEveryMs)
  const bin = await mkdtemp(join(cacheDir, 'building-'))
  try {
    await goInstall(bin)
    const path = join(folder(cacheDir), executable)
    await rename(join(bin, executable), path)
    progress(`Temporal: built in ${seconds()} s`)
    return path
  } finally {
    clearInterval(ticking)
    await rm(bin, { recursive: true, force: true })
  }
}

async function goInstall(bin: string): Promise<void> {
  const go = spawn('go', ['install', `go.temporal.io/server/cmd/server@v${version}`], {
    env: { ...process.env, GOBIN: bin },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  go.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
  })
  const stop = () => go.kill()
  process.once('exit', stop)
  const code = await new Promise<number | null>((resolve, reject) => {
    go.once('error', reject)
    go.once('close', resolve)
  })
  process.off('exit', stop)
  if (code !== 0) throw new SetupError(`Building the Temporal server with Go failed:\n${said.trim()}`)
}

async function waitForLock(path: string, progress: Progress): Promise<() => Promise<void>> {
  const take = (retries: number) =>
    lock(path, { stale: 60_000, update: 5_000, retries: { retries, minTimeout: 1_000, maxTimeout: 1_000 } })
  try {
    return await take(0)
  } catch {
    progress('Temporal: another process is building the server; waiting for it')
    return await take(3_600)
  }
}

async function goVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('go', ['env', 'GOVERSION'], { timeout: 10_000 })
    return stdout.trim() || null
  } catch {
    return null
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
