import { readdir, readFile } from 'node:fs/promises'
import type { Database, Queries } from './database.ts'
import { recordFunction } from './orders/record-statement.ts'

const folder = new URL('./migrations/', import.meta.url)
/** Any number will do, as long as every process takes the same. */
const lockId = 435_016

/** Runs every migration that this database has not seen, in the order of their names, each in a transaction of its own. */
export async function migrate(database: Database): Promise<void> {
  await locked(database, (tx) =>
    tx.script('create table if not exists migrations (name text primary key, at timestamptz not null default now())'),
  )
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  for (const name of names) await locked(database, (tx) => once(tx, name))
  await locked(database, (tx) => tx.script(recordFunction))
}

async function once(tx: Queries, name: string): Promise<void> {
  const seen = await tx.query('select 1 from migrations where name = $1', [name])
  if (seen.length > 0) return
  await tx.script(await readFile(new URL(name, folder), 'utf8'))
  await tx.query('insert into migrations (name) values ($1)', [name])
}

async function locked(database: Database, work: (tx: Queries) => Promise<void>): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [lockId])
    await work(tx)
  })
}
