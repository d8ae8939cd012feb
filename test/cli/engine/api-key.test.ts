import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provideApiKey, provideFirstKey } from '../../../cli/engine/api-key.ts'
import { readConfig } from '../../../config/config.ts'
import { scopesOfKey } from '../../../records/api-keys.ts'
import { type Database, openDatabase } from '../../../records/database.ts'
import { scopes } from '../../../server/api/keys.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let db: Database
beforeAll(async () => {
  db = await openDatabase()
})
afterAll(() => db.close())

const config = (env: Record<string, string> = {}) => readConfig({ MEANWHILE_DATA_DIR: temporaryFolder(), ...env })

describe('servers that share a database', () => {
  it('make a key where nobody has one, once for all of them', async () => {
    const made = await provideFirstKey(config(), db)
    expect(await scopesOfKey(db, made ?? '')).toEqual([...scopes])
    expect(await provideFirstKey(config(), db)).toBeNull()
  })

  it('let the configured key in beside it, and say nothing of it', async () => {
    const MEANWHILE_API_KEY = 'a-key-of-the-operator'
    expect(await provideFirstKey(config({ MEANWHILE_API_KEY }), db)).toBeNull()
    expect(await scopesOfKey(db, MEANWHILE_API_KEY)).toEqual([...scopes])
  })
})

describe('a developer’s engine', () => {
  it('has the same key at every start', async () => {
    const own = config()
    const key = await provideApiKey(own, db)
    expect(await provideApiKey(own, db)).toBe(key)
    expect(await scopesOfKey(db, key)).toEqual([...scopes])
  })
})
