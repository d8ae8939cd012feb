import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts'
import { SetupError } from './progress.ts'

/** A data folder that this process has to itself until release. */
export interface DataDirLock {
  release(): void
}

const holderSchema = z.object({ pid: z.int(), startedAt: z.string() })

/** Takes the data folder for this process, making it where it is missing. A holder that was killed, even by -9 or a power cut, holds nothing. Throws SetupError while another instance runs. */
export function lockDataDir(dir: string): DataDirLock {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'instance.json')
  const self = identify(process.pid)
  if (self === null) throw new Error('This process cannot find itself')
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify(self))
  try {
    take(own, path, dir)
  } finally {
    rmSync(own, { force: true })
  }
  const release = () => {
    if (holderOf(path)?.pid === self.pid) rmSync(path, { force: true })
  }
  return { release }
}

/** Hard-linking is the one step that either makes the whole file or finds one there. */
function take(own: string, path: string, dir: string): void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      linkSync(own, path)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder !== null && isRunning(holder)) break
    rmSync(path, { force: true })
  }
  const holder = holderOf(path)
  throw new SetupError(
    `Meanwhile is already running${holder ? ` (process ${holder.pid})` : ''} with the data in ${dir}. ` +
      'Stop it first, or give this one another folder (MEANWHILE_DATA_DIR) and another PORT.',
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
