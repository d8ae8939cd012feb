import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { notedAddress } from '../engine/address.ts'

/** The engine that runs on the data folder; null: none answers. */
export async function runningEngine({
  dataDir,
  apiKey,
}: Pick<Config, 'dataDir' | 'apiKey'>): Promise<{ url: string; apiKey: string } | null> {
  const url = notedAddress(dataDir)
  if (url === null || !(await answers(url))) return null
  return { url, apiKey: apiKey ?? readFileSync(join(dataDir, 'api-key'), 'utf8').trim() }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
