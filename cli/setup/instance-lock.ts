import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { z } from 'zod'
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts'
import { SetupError } from './progress.ts'

/** A data folder that this process has to itself until release, or until it ends. */
export interface DataDirLock {
  release(): void
}

const holderSchema = z.object({ pid: z.int(), startedAt: z.string() })

/** Takes the data folder for this process, making it where it is missing. A holder that was killed, even by -9 or a power cut, holds nothing. Throws SetupError while another instance runs. */
export async function lockDataDir(dir: string): Promise<DataDirLock> {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'instance.json')
  const self = identify(process.pid)
  if (self === null) throw new Error('This process cannot find itself')
  // Looking at the last holder and taking its place is two steps: one process at a time.
  const done = await lock(dir, { lockfilePath: join(dir, 'instance.guard'), stale: 5_000, retries: guardRetries })
  try {
    const holder = holderOf(path)
    if (holder !== null && isRunning(holder)) throw new SetupError(alreadyRunning(holder, dir))
    writeFileSync(path, JSON.stringify(self))
  } finally {
    await done()
  }
  const release = () => {
    if (holderOf(path)?.pid === self.pid) rmSync(path, { force: true })
  }
  return { release }
}

const guardRetries = { retries: 100, minTimeout: 100, maxTimeout: 100 }

function alreadyRunning(holder: ProcessIdentity, dir: string): string {
  return (
    `Meanwhile is already running (process ${holder.pid}) with the data in ${dir}. ` +
    'Stop it first, or give this one another folder (MEANWHILE_DATA_DIR) and another PORT.'
  )
}

function holderOf(path: string): ProcessIdentity | null {
  try {
    const holder = holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return holder.success ? holder.data : null
  } catch {
    return null
  }
}
