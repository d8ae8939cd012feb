import { mkdir, readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import type { Progress } from './progress.ts'

const host = 'temporal.download'
const probeTimeoutMs = 800

/** Lets the SDK download the `temporal` command into the cache and returns its path; null where its host is out of reach, which takes a second to find out. */
export async function downloadWithSdk(cacheDir: string, progress: Progress): Promise<string | null> {
  const dir = join(cacheDir, 'temporal-cli')
  await mkdir(dir, { recursive: true })
  const before = await newestIn(dir)
  if (before) return before
  if (!(await isReachable(host))) return null
  progress(`Temporal: downloading the development server from ${host}`)
  try {
    // The SDK downloads in order to start; what is kept is the file.
    const environment = await TestWorkflowEnvironment.createLocal({
      server: { executable: { type: 'cached-download', downloadDir: dir } },
    })
    await environment.teardown()
  } catch (error) {
    progress(`Temporal: the download failed (${error instanceof Error ? error.message : String(error)})`)
    return null
  }
  return newestIn(dir)
}

async function newestIn(dir: string): Promise<string | null> {
  const names = (await readdir(dir)).filter(
    (name) => /^temporal-sdk[\w.-]*$/.test(name) && !name.includes('.downloading'),
  )
  const last = names.sort().at(-1)
  return last === undefined ? null : join(dir, last)
}

/** Whether a host accepts connections to its HTTPS port; false after less than a second of silence. */
export function isReachable(hostname: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: 443 })
    const done = (reachable: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(reachable)
    }
    const timer = setTimeout(() => done(false), probeTimeoutMs)
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
}
