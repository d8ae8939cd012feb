import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const name = 'address'

/** Writes down where the engine of this data folder answers, for other commands. */
export const noteAddress = (dataDir: string, url: string): void => writeFileSync(join(dataDir, name), `${url}\n`)

/** Where the engine of this data folder last answered; null: it never ran. */
export function notedAddress(dataDir: string): string | null {
  try {
    return readFileSync(join(dataDir, name), 'utf8').trim()
  } catch {
    return null
  }
}
