import type { Database } from '../../records/database.ts'

export type PlainActivities = ReturnType<typeof plainActivities>

interface PlainDecision {
  orderId: string
  revision: number
  expectedAt: string | null
  atMs: number
}

/** Tables of the plain workflow's own: what a record and a letter need, and no more. */
export async function createPlainTables(database: Database): Promise<void> {
  await database.query(`create table if not exists plain_backorders (
    order_id text primary key, revision int not null, phase text not null, expected_at date, at timestamptz not null)`)
  await database.query(`create table if not exists plain_timeline (
    order_id text not null, revision int not null, phase text not null, at timestamptz not null, primary key (order_id, revision))`)
  await database.query(`create table if not exists plain_letters (
    order_id text not null, revision int not null, letter text not null, expected_at date, at timestamptz not null,
    status text not null default 'queued', primary key (order_id, revision))`)
  await database.query(`create table if not exists plain_money (
    key text primary key, order_id text not null, amount_minor bigint, at timestamptz not null default now())`)
}

/** Each activity is one statement, safe to repeat. */
export const plainActivities = (database: Database) => ({
  async writeRecord({ orderId, revision, phase, expectedAt, atMs }: PlainDecision & { phase: string }): Promise<void> {
    await database.query(
      `with kept as (
         insert into plain_timeline (order_id, revision, phase, at) values ($1, $2, $3, $5) on conflict do nothing)
       insert into plain_backorders (order_id, revision, phase, expected_at, at) values ($1, $2, $3, $4, $5)
       on conflict (order_id) do update set revision = excluded.revision, phase = excluded.phase,
         expected_at = excluded.expected_at, at = excluded.at where plain_backorders.revision < excluded.revision`,
      [orderId, revision, phase, expectedAt, new Date(atMs).toISOString()],
    )
  },
  async writeLetter({
    orderId,
    revision,
    letter,
    expectedAt,
    atMs,
  }: PlainDecision & { letter: string }): Promise<void> {
    await database.query(
      `insert into plain_letters (order_id, revision, letter, expected_at, at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [orderId, revision, letter, expectedAt, new Date(atMs).toISOString()],
    )
  },
  async refund(orderId: string, amountMinor: number): Promise<void> {
    await database.query(
      'insert into plain_money (key, order_id, amount_minor) values ($1, $2, $3) on conflict do nothing',
      [`${orderId}/refund`, orderId, amountMinor],
    )
  },
  async cancelLines(orderId: string): Promise<void> {
    await database.query('insert into plain_money (key, order_id) values ($1, $2) on conflict do nothing', [
      `${orderId}/cancel`,
      orderId,
    ])
  },
})
