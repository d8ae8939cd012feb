import type { Queries } from '../database.ts'
import { sayDate } from './dates.ts'
import type { KeptWord, WordTime } from './words.ts'
import { type Concerned, keepReceipt } from './words-skus.ts'

type OrderWord = KeptWord & { purchaseOrder: string }

/** A word about a purchase order, or about its part of one sku. */
export async function keepPurchaseOrderWord(tx: Queries, word: OrderWord, time: WordTime): Promise<Concerned> {
  const order = await lockedOrder(tx, word.purchaseOrder)
  if (!order) return { fault: { field: 'purchaseOrder', why: 'unknown' } }
  const skus = word.sku === undefined ? order.skus : order.skus.filter((sku) => sku === word.sku)
  if (skus.length === 0) return { fault: { field: 'sku', why: 'not-in-order' } }
  if (word.type === 'received') {
    const [sku] = skus
    if (sku === undefined || skus.length > 1) return { fault: { field: 'sku', why: 'several' } }
    await keepReceipt(tx, { ...word, sku }, time)
    await countReceived(tx, word, sku)
    return { skus, isOlder: false }
  }
  const isOlder = word.revision !== undefined && word.revision <= order.revision
  if (word.expectedAt !== undefined) await keepDate(tx, word, { skus, revision: order.revision, isOlder }, time)
  if (!isOlder) await keepStatus(tx, word, skus)
  return { skus, isOlder }
}

async function lockedOrder(tx: Queries, id: string): Promise<{ revision: number; skus: string[] } | null> {
  const [order] = await tx.query<{ revision: number }>(
    'select revision from purchase_orders where id = $1 for update',
    [id],
  )
  if (!order) return null
  const lines = await tx.query<{ sku: string }>(
    'select sku from purchase_order_lines where purchase_order_id = $1 order by position',
    [id],
  )
  return { revision: order.revision, skus: lines.map(({ sku }) => sku) }
}

/** An older date is kept too: whether a later one is a jump depends on the one before it. */
async function keepDate(
  tx: Queries,
  word: OrderWord,
  { skus, revision, isOlder }: { skus: string[]; revision: number; isOlder: boolean },
  time: WordTime,
): Promise<void> {
  await sayDate(
    tx,
    {
      id: word.id,
      purchaseOrder: word.purchaseOrder,
      skus,
      revision: word.revision ?? revision,
      hasRevision: word.revision !== undefined,
      expectedAt: word.expectedAt ?? null,
    },
    time,
  )
  if (!isOlder && word.sku === undefined) {
    await tx.query('update purchase_orders set expected_at = $2 where id = $1', [
      word.purchaseOrder,
      word.expectedAt ?? null,
    ])
  }
}

const statusAfter = {
  eta: null,
  received: null,
  confirmed: 'confirmed',
  refused: 'refused',
  cancelled: 'cancelled',
  discontinued: null,
} as const

/** One sku that is refused or cancelled leaves the rest of its purchase order standing. */
async function keepStatus(
  tx: Queries,
  { type, purchaseOrder, revision, sku }: OrderWord,
  skus: string[],
): Promise<void> {
  const isEnd = type === 'refused' || type === 'cancelled'
  if (isEnd && sku !== undefined) {
    await tx.query(
      'update purchase_order_lines set closed = true where purchase_order_id = $1 and sku = any($2::text[])',
      [purchaseOrder, skus],
    )
  }
  const status = isEnd && sku !== undefined ? null : statusAfter[type]
  await tx.query(
    `update purchase_orders set revision = greatest(revision, $2), status = case when status = 'received' then status else coalesce($3, status) end
     where id = $1`,
    [purchaseOrder, revision ?? 0, status],
  )
}

/** A purchase order of which nothing more will come has been received. */
async function countReceived(
  tx: Queries,
  { purchaseOrder, quantity, isLast = false }: OrderWord,
  sku: string,
): Promise<void> {
  await tx.query(
    `update purchase_order_lines set received = received + $3, closed = closed or $4 where purchase_order_id = $1 and sku = $2`,
    [purchaseOrder, sku, quantity, isLast],
  )
  await tx.query(
    `update purchase_orders p set status = 'received' where id = $1 and status in ('placed', 'confirmed') and not exists (
       select from purchase_order_lines l where l.purchase_order_id = p.id and l.received < l.quantity and not l.closed)`,
    [purchaseOrder],
  )
}
