import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { type ApiKey, listApiKeys, newApiKey, revokeApiKey, saveApiKey } from '../../records/api-keys.ts'
import { type Database, openDatabase } from '../../records/database.ts'
import { type Scope, scopes } from '../../server/api/keys.ts'
import { lockDataDir } from '../setup/instance-lock.ts'
import { type Doors, doorsOf } from '../stage/doors.ts'
import { runningEngine } from '../stage/running-engine.ts'
import { InputError } from './input-error.ts'

/** A key as it is shown: the key itself never. */
export type ShownKey = Omit<ApiKey, 'createdAtMs'> & { createdAt: string }

/** The keys of a shop, wherever they are kept. Throws an InputError where something cannot be done. */
export interface KeyRing {
  /** Scopes as they are written on a command line: `backorders:write,backorders:read`. */
  create(of: { name: string; scopes: string }): Promise<ShownKey & { key: string }>
  list(): Promise<ShownKey[]>
  revoke(id: string): Promise<{ id: string; revoked: true }>
}

/** Lets `use` have the shop's keys: through the engine that runs on the data folder, which has its database to itself, or in the database. */
export async function withKeyRing<Result>(config: Config, use: (ring: KeyRing) => Promise<Result>): Promise<Result> {
  if (config.databaseUrl !== null) return within(await openDatabase({ url: config.databaseUrl }), use)
  const running = await runningEngine(config)
  if (running) return use(behindDoors(doorsOf(running)))
  const lock = await lockDataDir(config.dataDir)
  try {
    return await within(await openDatabase({ dataDir: join(config.dataDir, 'database') }), use)
  } finally {
    lock.release()
  }
}

async function within<Result>(database: Database, use: (ring: KeyRing) => Promise<Result>): Promise<Result> {
  try {
    return await use(inDatabase(database))
  } finally {
    await database.close()
  }
}

const inDatabase = (database: Database): KeyRing => ({
  async create({ name, scopes }) {
    const key = newApiKey()
    return { ...shown(await saveApiKey(database, key, { name, scopes: scopesIn(scopes) })), key }
  },
  list: async () => (await listApiKeys(database)).map(shown),
  async revoke(id) {
    const outcome = await revokeApiKey(database, id)
    if (outcome === 'unknown') throw new InputError('There is no key with this id.')
    if (outcome === 'configured') throw new InputError('This is the key of the configuration: it goes with that.')
    return { id, revoked: true }
  },
})

const behindDoors = (doors: Doors): KeyRing => ({
  create: async ({ name, scopes }) => clearly(doors.send('POST', '/v1/keys', { name, scopes: scopesIn(scopes) })),
  list: async () => (await clearly(doors.get<{ items: ShownKey[] }>('/v1/keys'))).items,
  async revoke(id) {
    await clearly(doors.remove(`/v1/keys/${encodeURIComponent(id)}`))
    return { id, revoked: true }
  },
})

/** A refusal at a door says what is wrong. */
const clearly = <Result>(asked: Promise<Result>): Promise<Result> =>
  asked.catch((error: Error) => {
    throw new InputError(error.message)
  })

function scopesIn(text: string): Scope[] {
  const named = new Set(text.split(',').map((scope) => scope.trim()))
  const known = scopes.filter((scope) => named.has(scope))
  if (known.length !== named.size) throw new InputError(`Scopes are some of: ${scopes.join(', ')}`)
  return known
}

const shown = ({ createdAtMs, ...key }: ApiKey): ShownKey => ({
  ...key,
  createdAt: new Date(createdAtMs).toISOString(),
})
