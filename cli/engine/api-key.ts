import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { keepConfiguredKey, listApiKeys, newApiKey, saveApiKey } from '../../records/api-keys.ts'
import type { Database } from '../../records/database.ts'
import { scopes } from '../../server/api/keys.ts'

const ofTheStart = { name: 'start', scopes: [...scopes] }

/** The key that start-up lets in with every scope: the configured one, or one made at the first start and kept in the data folder for its owner. */
export async function provideApiKey(config: Config, database: Database): Promise<string> {
  const key = config.apiKey ?? keptKey(config.dataDir)
  await keepConfiguredKey(database, key, ofTheStart)
  return key
}

/** For servers that share a database: the configured key is let in; without one, and where nobody has a key yet, one is made. Returns a key that was made: it is nowhere else to be seen. */
export async function provideFirstKey({ apiKey }: Config, database: Database): Promise<string | null> {
  if (apiKey !== null) {
    await keepConfiguredKey(database, apiKey, ofTheStart)
    return null
  }
  if ((await listApiKeys(database)).length > 0) return null
  const key = newApiKey()
  await saveApiKey(database, key, { name: 'first', scopes: [...scopes] })
  return key
}

function keptKey(dataDir: string): string {
  const path = join(dataDir, 'api-key')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const key = newApiKey()
  writeFileSync(path, `${key}\n`, { mode: 0o600 })
  return key
}
