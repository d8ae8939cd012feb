import { createHash, randomBytes } from 'node:crypto'
import type { CivilDate } from '../backorder/state.ts'
import type { Database, Queries } from './database.ts'

/** What a key is for; the key itself is kept by nobody here. */
export interface ApiKey {
  id: string
  name: string
  scopes: string[]
  createdAtMs: number
  /** In UTC; null: never. */
  lastUsedOn: CivilDate | null
  /** It is the configuration's, and goes with it. */
  configured: boolean
}

const columns = `id, name, scopes, created_at as "createdAtMs", last_used_on as "lastUsedOn", configured`

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')
const idOf = (hash: string): string => `key_${hash.slice(0, 16)}`

/** A key that nobody can guess: `mw_` and 256 random bits. */
export const newApiKey = (): string => `mw_${randomBytes(32).toString('base64url')}`

/** Lets a key in, or changes what it may do; only its SHA-256 is kept. */
export async function saveApiKey(
  db: Queries,
  key: string,
  { name, scopes, configured = false }: Pick<ApiKey, 'name' | 'scopes'> & { configured?: boolean },
): Promise<ApiKey> {
  const hash = hashOf(key)
  const [row] = await db.query<ApiKey>(
    `insert into api_keys (hash, id, name, scopes, configured) values ($1, $2, $3, $4, $5)
     on conflict (hash) do update set name = excluded.name, scopes = excluded.scopes, configured = excluded.configured
     returning ${columns}`,
    [hash, idOf(hash), name, scopes, configured],
  )
  return row!
}

/** Lets the key of the configuration in, and no longer the one that was configured before. */
export async function keepConfiguredKey(db: Database, key: string, of: Pick<ApiKey, 'name' | 'scopes'>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('delete from api_keys where configured and hash <> $1', [hashOf(key)])
    await saveApiKey(tx, key, { ...of, configured: true })
  })
}

/** What a key may do; null: it is nobody's. Notes that it is used today. */
export async function scopesOfKey(db: Queries, key: string): Promise<string[] | null> {
  const hash = hashOf(key)
  const [row] = await db.query<{ scopes: string[]; isNoted: boolean }>(
    'select scopes, last_used_on is not distinct from current_date as "isNoted" from api_keys where hash = $1',
    [hash],
  )
  if (!row) return null
  if (!row.isNoted) await db.query('update api_keys set last_used_on = current_date where hash = $1', [hash])
  return row.scopes
}

/** Every key that is let in, the oldest first. */
export const listApiKeys = (db: Queries): Promise<ApiKey[]> =>
  db.query<ApiKey>(`select ${columns} from api_keys order by created_at, id`)

/** Shuts a key out. `configured`: it would come back at the next start, and stays; `unknown`: there is none of this id. */
export async function revokeApiKey(db: Queries, id: string): Promise<'revoked' | 'configured' | 'unknown'> {
  const gone = await db.query('delete from api_keys where id = $1 and not configured returning id', [id])
  if (gone.length > 0) return 'revoked'
  const there = await db.query('select 1 from api_keys where id = $1', [id])
  return there.length > 0 ? 'configured' : 'unknown'
}
