import type { SupplyWord } from '../../supply/suppliers/word.ts'
import type { Queries } from '../database.ts'
import { sayDate } from './dates.ts'
import { wholeSku } from './sql.ts'
import type { WordFault, WordTime } from './words.ts'

/** The skus that a word concerns, or why it makes no sense. */
export type Concerned = { skus: string[]; isOlder: boolean } | { fault: WordFault }

/** A word about a sku as a whole. */
export async function keepSkuWord(tx: Queries, word: SupplyWord, time: WordTime): Promise<Concerned> {
  const { sku } = word
  if (sku === undefined || !(await isSkuKnown(tx, sku))) return { fault: { field: 'sku', why: 'unknown' } }
  if (word.type === 'received') await keepReceipt(tx, { ...word, sku }, time)
  if (word.type === 'discontinued') await endProduction(tx, sku)
  return { skus: [sku], isOlder: word.type === 'eta' && !(await keepSkuDate(tx, { ...word, sku }, time)) }
}

/** Returns whether nothing newer was said. */
async function keepSkuDate(
  tx: Queries,
  { id, sku, expectedAt, revision }: Extract<SupplyWord, { type: 'eta' }> & { sku: string },
  time: WordTime,
): Promise<boolean> {
  // One word at a time: each without a revision comes after the one before.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [sku])
  const newest = await newestRevision(tx, sku)
  const hasRevision = revision !== undefined
  await sayDate(tx, { id, skus: [sku], expectedAt, hasRevision, revision: revision ?? newest ?? 0 }, time)
  return revision === undefined || newest === null || revision > newest
}

/** Goods that came in, once per word and sku. */
export async function keepReceipt(
  tx: Queries,
  { id, sku, purchaseOrder, quantity, receivedOn }: Extract<SupplyWord, { type: 'received' }> & { sku: string },
  { today }: WordTime,
): Promise<void> {
  await tx.query(
    `insert into supply_receipts (event_id, sku, purchase_order_id, quantity, received_on) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [id, sku, purchaseOrder ?? null, quantity, receivedOn ?? today],
  )
}

async function endProduction(tx: Queries, sku: string): Promise<void> {
  await tx.query(
    `insert into supply_skus (sku, discontinued) values ($1, true) on conflict (sku) do update set discontinued = true`,
    [sku],
  )
}

async function newestRevision(tx: Queries, sku: string): Promise<number | null> {
  const [row] = await tx.query<{ newest: number | null }>(
    'select max(revision) as newest from supply_dates where sku = $1 and purchase_order_id = $2',
    [sku, wholeSku],
  )
  return row?.newest ?? null
}

/** Whether the shop sells this sku, or any order ever held it, waited for it, or may be offered it. */
export async function isSkuKnown(db: Queries, sku: string): Promise<boolean> {
  const [row] = await db.query<{ known: boolean }>(
    `select exists (select from products where sku = $1)
         or exists (select from backorder_lines where sku = $1)
         or exists (select from stock where sku = $1)
         or exists (select from backorders
                    where jsonb_path_exists(opening->'lines', '$.**.sku ? (@ == $sku)', jsonb_build_object('sku', $1::text))
                       or opening->'policy'->'substitutes' ? $1) as known`,
    [sku],
  )
  return row?.known ?? false
}
