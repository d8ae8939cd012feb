import type { Channel } from '../../backorder/state.ts'
import { noRestock, type Restock, type WaitingShopper } from '../../supply/shoppers/waiting-list.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { eraseMailsTo } from '../letters/mails.ts'
import { recipientOf } from './waiting-list.ts'

/** Skus for which somebody waits: those worth a look. */
export async function skusToLookAt(db: Queries): Promise<string[]> {
  const rows = await db.query<{ sku: string }>('select distinct sku from waiting_list where confirmed_at is not null')
  return rows.map((row) => row.sku)
}

/** Whether anybody waits for one of these skus. */
export async function isAnyAwaited(db: Queries, skus: readonly string[]): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }>(
    'select exists (select from waiting_list where sku = any($1::text[]) and confirmed_at is not null) as found',
    [skus],
  )
  return row?.found ?? false
}

/** The restock of a sku, locked until the transaction ends: one look at a time. */
export async function lockRestock(tx: Queries, sku: string): Promise<Restock> {
  await tx.query('insert into restocks (sku, number, is_open) values ($1, 0, false) on conflict do nothing', [sku])
  const [row] = await tx.query<Restock>('select number, is_open as "isOpen" from restocks where sku = $1 for update', [
    sku,
  ])
  return row ?? noRestock
}

/** Whom a decision tells that a product is back. */
export interface ToldShopper {
  id: string
  turn: number
  channel: Channel
  address: string
}

/** Keeps what a look at a sku decided: its restock, and who is told of it; returns by which channel each is. */
export async function keepRestock(
  tx: Queries,
  { sku, restock, tell, nowMs }: { sku: string; restock: Restock; tell: readonly string[]; nowMs: number },
): Promise<ToldShopper[]> {
  await tx.query('update restocks set number = $2, is_open = $3 where sku = $1', [sku, restock.number, restock.isOpen])
  return tx.query<ToldShopper>(
    `update waiting_list set confirmed_at = null, told_restock = $2, told_at = $3::timestamptz, turn = turn + 1
     where id = any($1::text[]) returning id, turn, channel, address`,
    [tell, restock.number, instant(nowMs)],
  )
}

/** Those who wait for a sku, the first to join first, but for those who were told of a restock already. */
export async function waitingFor(
  db: Queries,
  sku: string,
  { limit, notToldOf }: { limit: number; notToldOf: number | null },
): Promise<WaitingShopper[]> {
  return db.query<WaitingShopper>(
    `select id, confirmed_at as "joinedAtMs", told_restock as "toldRestock" from waiting_list
     where sku = $1 and confirmed_at is not null and ($3::int is null or told_restock is distinct from $3)
     order by confirmed_at, id limit $2`,
    [sku, limit, notToldOf],
  )
}

/** When shoppers were told that a sku is back, since an instant, epoch milliseconds. */
export async function toldSince(db: Queries, sku: string, sinceMs: number): Promise<number[]> {
  const rows = await db.query<{ toldAtMs: number }>(
    'select told_at as "toldAtMs" from waiting_list where sku = $1 and told_at > $2::timestamptz order by told_at',
    [sku, instant(sinceMs)],
  )
  return rows.map((row) => row.toldAtMs)
}

/** Forgets who never confirmed and who was told long ago, with every letter to them; returns how many. */
export async function forgetOld(
  db: Database,
  { askedBeforeMs, toldBeforeMs }: { askedBeforeMs: number; toldBeforeMs: number },
): Promise<number> {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `delete from waiting_list where id in (
         select id from waiting_list
         where confirmed_at is null and asked_at < $1::timestamptz and (told_at is null or told_at < $2::timestamptz)
         limit 500)
       returning id`,
      [instant(askedBeforeMs), instant(toldBeforeMs)],
    )
    for (const { id } of rows) await eraseMailsTo(tx, recipientOf(id))
    return rows.length
  })
}
