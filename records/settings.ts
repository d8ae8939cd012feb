import type { Queries } from './database.ts'

/** One setting; undefined: it was never made. The caller parses it. */
export async function getSetting(db: Queries, key: string): Promise<unknown> {
  const [row] = await db.query<{ value: unknown }>('select value from settings where key = $1', [key])
  return row?.value
}

/** Makes or changes a setting; any JSON value. */
export async function putSetting(db: Queries, key: string, value: unknown): Promise<void> {
  await db.query(
    'insert into settings (key, value) values ($1, $2::jsonb) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(value)],
  )
}

/** Makes a setting unless there is one, and returns the one that holds: two processes agree on a secret. */
export async function settingOnce(db: Queries, key: string, value: unknown): Promise<unknown> {
  await db.query('insert into settings (key, value) values ($1, $2::jsonb) on conflict do nothing', [
    key,
    JSON.stringify(value),
  ])
  return getSetting(db, key)
}
