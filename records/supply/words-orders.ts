import type { CivilDate } from '../../backorder/state.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import { keepReceivedPart } from '../buying/deliveries.ts'
import type { Queries } from '../database.ts'
import { sayDate } from './dates.ts'
import type { WordTime } from './words.ts'
import { type Concerned, keepReceipt } from './words-skus.ts'

type OrderWord = Exclude<SupplyWord, { type: 'discontinued' }> & { purchaseOrder: string }

/** Whether a word is about a purchase order, or about its part of one sku. */
export const isOfOrder = (word: SupplyWord): word is OrderWord =>
  'purchaseOrder' in word && word.purchaseOrder !== undefined

/** Where a word stands among those about its purchase order. */
interface Turn {
  /** Its own, or the newest known one where it has none. */
  revision: number
  hasRevision: boolean
}

/** Keeps a word about a purchase order: each thing that it says counts where nothing newer was said of that. */
export async function keepOrderWord(tx: Queries, word: OrderWord, time: WordTime): Promise<Concerned> {
  const order = await lockedOrder(tx, word.purchaseOrder)
  if (!order) return { fault: { field: 'purchaseOrder', why: 'unknown' } }
  const skus = word.sku === undefined ? order.skus : order.skus.filter((sku) => sku === word.sku)
  const [only] = skus
  if (only === undefined) return { fault: { field: 'sku', why: 'not-in-order' } }
  if (word.type === 'received') {
    if (skus.length > 1) return { fault: { field: 'sku', why: 'several' } }
    await keepReceipt(tx, { ...word, sku: only }, time)
    await countReceived(tx, word, only)
    await keepReceivedPart(tx, {
      purchaseOrder: word.purchaseOrder,
      sku: only,
      deliveredOn: word.receivedOn ?? time.today,
    })
    return { skus, isOlder: false }
  }
  const isNewest = word.revision === undefined || word.revision > order.revision
  const turn = { revision: word.revision ?? order.revision, hasRevision: word.revision !== undefined }
  await keepDate(tx, word, skus, turn, time)
  const isNewStanding = await keepStanding(tx, word, skus, turn)
  await tx.query('update purchase_orders set revision = greatest(revision, $2) where id = $1', [
    word.purchaseOrder,
    turn.revision,
  ])
  return { skus, isOlder: !isNewest && !isNewStanding }
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
async function keepDate(tx: Queries, word: OrderWord, skus: string[], turn: Turn, time: WordTime): Promise<void> {
  if (!('expectedAt' in word) || word.expectedAt === undefined) return
  const { id, purchaseOrder, expectedAt } = word
  const schedule = 'schedule' in word && word.schedule ? { schedule: word.schedule } : {}
  await sayDate(tx, { id, purchaseOrder, skus, expectedAt, ...turn, ...schedule }, time)
  if (word.sku === undefined) await keepOrderDates(tx, [{ id: purchaseOrder, expectedAt, revision: turn.revision }])
}

/** Shows the days of whole orders, where no newer ones were said. */
export async function keepOrderDates(
  tx: Queries,
  said: readonly { id: string; expectedAt: CivilDate | null; revision: number }[],
): Promise<void> {
  const rows = said.map(({ id, expectedAt, revision }) => ({ id, expectedAt, revision }))
  await tx.query(
    `update purchase_orders p set expected_at = g."expectedAt"
     from jsonb_to_recordset($1::jsonb) as g(id text, "expectedAt" date, revision bigint)
     where p.id = g.id and p.expected_at is distinct from g."expectedAt"
       and not exists (select from supply_dates d where d.purchase_order_id = g.id and d.revision > g.revision)`,
    [JSON.stringify(rows)],
  )
}

/** Keeps whether the goods will come; one sku that is refused or cancelled leaves the rest of its purchase order standing. Returns whether nothing newer was known. */
async function keepStanding(tx: Queries, word: OrderWord, skus: string[], turn: Turn): Promise<boolean> {
  const { type, purchaseOrder, sku } = word
  if (type !== 'confirmed' && type !== 'refused' && type !== 'cancelled') return false
  const ended = type === 'confirmed' ? null : type
  const isNewer = (said: string) => `(${said} < $2::bigint or not $3::boolean)`
  const lines = await tx.query(
    `update purchase_order_lines set ended = $4, refused = $5, said_revision = $2
     where purchase_order_id = $1 and sku = any($6::text[]) and ${isNewer('said_revision')} returning sku`,
    [purchaseOrder, turn.revision, turn.hasRevision, ended, type === 'confirmed' ? (word.refused ?? 0) : 0, skus],
  )
  const whole =
    ended !== null && sku !== undefined
      ? []
      : await tx.query(
          `update purchase_orders set standing = $4, standing_revision = $2
           where id = $1 and standing <> 'received' and ${isNewer('standing_revision')} returning id`,
          [purchaseOrder, turn.revision, turn.hasRevision, type],
        )
  await settleStatuses(tx, [purchaseOrder])
  return lines.length + whole.length > 0
}

async function countReceived(
  tx: Queries,
  { purchaseOrder, quantity, isLast = false }: Extract<OrderWord, { type: 'received' }>,
  sku: string,
): Promise<void> {
  await tx.query(
    `update purchase_order_lines set received = received + $3, closed = closed or $4 where purchase_order_id = $1 and sku = $2`,
    [purchaseOrder, sku, quantity, isLast],
  )
  await settleStatuses(tx, [purchaseOrder])
}

/** A purchase order has been received when all of it came, or all that will. */
export async function settleStatuses(tx: Queries, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update purchase_orders p set status = case when l.is_complete or l.has_come and l.is_done and p.standing in ('placed', 'confirmed')
                                           then 'received' else p.standing end
     from (select purchase_order_id as id, bool_and(received >= quantity or closed) as is_complete, bool_or(received > 0) as has_come,
                  bool_and(received + refused >= quantity or closed or ended is not null) as is_done
           from purchase_order_lines where purchase_order_id = any($1::text[]) group by 1) l
     where p.id = l.id`,
    [ids],
  )
}
