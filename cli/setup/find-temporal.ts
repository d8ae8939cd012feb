import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Config } from '../../config/config.ts'
import { buildWithGo, goBuildPath } from './go-build.ts'
import { type Progress, SetupError } from './progress.ts'
import { downloadWithSdk } from './sdk-download.ts'

const run = promisify(execFile)

/** A development server to start: the `temporal` command, or the server itself without the command around it. */
export type TemporalProgram = { kind: 'cli' | 'server'; path: string }
/** Where Temporal comes from: an address that somebody runs, or a program to start. */
export type FoundTemporal = { kind: 'address'; address: string } | TemporalProgram

/** The first Temporal server to be had: TEMPORAL_ADDRESS, `temporal` on the PATH, the SDK's download, a build with Go. Throws one SetupError that names all four. */
export async function findTemporal(options: {
  config: Config
  progress: Progress
  download?: typeof downloadWithSdk
}): Promise<FoundTemporal> {
  const { config, progress, download = downloadWithSdk } = options
  if (config.temporal.address !== null) return { kind: 'address', address: config.temporal.address }
  const built = await goBuildPath(config.cacheDir)
  const command = await commandOnPath(progress)
  if (command) return { kind: 'cli', path: command }
  if (built) return { kind: 'server', path: built }
  const downloaded = await download(config.cacheDir, progress)
  if (downloaded && (await skipsTime(downloaded))) return { kind: 'cli', path: downloaded }
  const server = await buildWithGo(config.cacheDir, progress)
  if (server) return { kind: 'server', path: server }
  throw new SetupError(fourWays)
}

const fourWays = `No Temporal server could be had. Any one of these is enough:
  1. set TEMPORAL_ADDRESS to a server that runs already, such as 127.0.0.1:7233;
  2. install the temporal command (https://docs.temporal.io/cli), with server 1.32 or later, on the PATH;
  3. allow this machine to reach https://temporal.download, and it is fetched for you;
  4. install Go 1.26 or later (https://go.dev/dl), and the server is built for you, once.`

async function commandOnPath(progress: Progress): Promise<string | null> {
  const version = await serverVersion('temporal')
  if (version === null) return null
  if (isNewEnough(version)) return 'temporal'
  progress(`Temporal: passing over the temporal command on the PATH, its server ${version} cannot skip time (1.32 can)`)
  return null
}

async function skipsTime(path: string): Promise<boolean> {
  const version = await serverVersion(path)
  return version !== null && isNewEnough(version)
}

/** The version of the server inside a `temporal` command, such as 1.32.0; null when the command is missing or says none. */
async function serverVersion(command: string): Promise<string | null> {
  try {
    const { stdout } = await run(command, ['--version'], { timeout: 5_000 })
    return /Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null
  } catch {
    return null
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 32)
}
