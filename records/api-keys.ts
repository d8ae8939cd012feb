import { createHash, randomBytes } from 'node:crypto'
import type { Queries } from './database.ts'

export interface ApiKey {
  name: string
  scopes: string[]
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A key that nobody can guess: `mw_` and 256 random bits. */
export const newApiKey = (): string => `mw_${randomBytes(32).toString('base64url')}`

/** Lets a key in, or changes what it may do; only its SHA-256 is kept. */
export async function saveApiKey(db: Queries, key: string, { name, scopes }: ApiKey): Promise<void> {
  await db.query(
    `insert into api_keys (hash, name, scopes) values ($1, $2, $3)
     on conflict (hash) do update set name = excluded.name, scopes = excluded.scopes`,
    [hashOf(key), name, scopes],
  )
}

/** Whose key this is; null: nobody's. */
export async function findApiKey(db: Queries, key: string): Promise<ApiKey | null> {
  const [row] = await db.query<ApiKey>('select name, scopes from api_keys where hash = $1', [hashOf(key)])
  return row ?? null
}

/** Shuts out every key of this name. */
export async function removeApiKeys(db: Queries, name: string): Promise<void> {
  await db.query('delete from api_keys where name = $1', [name])
}
