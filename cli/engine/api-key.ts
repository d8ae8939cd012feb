import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { newApiKey, removeApiKeys, saveApiKey } from '../../records/api-keys.ts'
import type { Database } from '../../records/database.ts'
import { scopes } from '../../server/api/keys.ts'

const name = 'start'

/** The key that start-up lets in with every scope: the configured one, or one made at the first start and kept in the data folder for its owner. */
export async function provideApiKey(config: Config, database: Database): Promise<string> {
  const key = config.apiKey ?? keptKey(config.dataDir)
  await removeApiKeys(database, name)
  await saveApiKey(database, key, { name, scopes: [...scopes] })
  return key
}

function keptKey(dataDir: string): string {
  const path = join(dataDir, 'api-key')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const key = newApiKey()
  writeFileSync(path, `${key}\n`, { mode: 0o600 })
  return key
}
