import type { CivilDate } from '../../backorder/state.ts'
import type { BuyingCause, DrawnUpOrder } from '../../supply/buying/buying.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { markSkus } from '../supply/marks.ts'
import { ensureSuppliers } from './suppliers.ts'

/** Writes an order down as a draft, inside the caller's transaction; returns its id, which is another where the shop has taken that one. */
export async function drawUp(tx: Queries, order: DrawnUpOrder, nowMs: number): Promise<string> {
  await ensureSuppliers(tx, [order.supplier])
  const id = await freeId(tx, order.id)
  await tx.query(
    `with head as (
       insert into purchase_orders (id, supplier, status, standing, expected_at, revision, content_hash)
       values ($1::text, $2::text, 'draft', 'draft', null, 0, '')
     ), lines as (
       insert into purchase_order_lines (purchase_order_id, sku, position, quantity)
       select $1, sku, position, quantity from jsonb_to_recordset($3::jsonb) as g(sku text, position int, quantity int)
     )
     insert into bought_orders (purchase_order, because, instead_of, root, decided_at, wanted_on)
     values ($1, $4, $5, $6, $7, $8)`,
    [
      id,
      order.supplier,
      JSON.stringify(order.lines.map((line, position) => ({ ...line, position }))),
      order.because,
      order.insteadOf,
      order.insteadOf === null ? id : order.root,
      instant(nowMs),
      order.wantedOn,
    ],
  )
  return id
}

async function freeId(tx: Queries, wanted: string): Promise<string> {
  for (let id = wanted; ; id = `${id}b`) {
    const taken = await tx.query('select 1 from purchase_orders where id = $1', [id])
    if (taken.length === 0) return id
  }
}

/** Drafts that count as placed from now on, marked for supply in the same transaction; returns the skus that they bring. Orders that are no drafts stay as they are. */
export async function placeOrders(db: Database, ids: readonly string[]): Promise<string[]> {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ sku: string }>(
      `with placed as (
         update purchase_orders
         set status = 'placed', standing = 'placed', revision = revision + 1, standing_revision = revision + 1
         where id = any($1::text[]) and status = 'draft' returning id
       )
       select distinct l.sku from purchase_order_lines l join placed p on p.id = l.purchase_order_id`,
      [ids],
    )
    const skus = rows.map(({ sku }) => sku)
    await markSkus(tx, skus)
    return skus
  })
}

/** Drafts of the engine's own whose letter has left. */
export async function draftsWithLetterSent(db: Queries): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select p.id from purchase_orders p
     join deliveries d on d.order_id = 'mail/purchase-order/' || p.id and d.letter_key = 'purchase-order/' || p.id
     where p.status = 'draft' and d.sent_at is not null`,
  )
  return rows.map(({ id }) => id)
}

/** Drafts whose letter is still on its way. */
export async function countLettersUnderWay(db: Queries): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from purchase_orders p
     join deliveries d on d.order_id = 'mail/purchase-order/' || p.id and d.letter_key = 'purchase-order/' || p.id
     where p.status = 'draft' and d.status in ('queued', 'claimed', 'sending', 'unknown')`,
  )
  return row?.count ?? 0
}

/** An order that the engine drew up, as agents see it. */
export interface BoughtOrder {
  id: string
  supplier: string
  status: string
  because: BuyingCause
  insteadOf: string | null
  wantedOn: CivilDate | null
  decidedAtMs: number
  /** How far its letter came; null: there was nobody to write to, so that an agent has to place it. */
  letter: string | null
  lines: { sku: string; quantity: number; received: number }[]
}

/** Orders that the engine drew up and that are not over, the newest first. */
export async function boughtOrders(db: Queries, limit = 200): Promise<BoughtOrder[]> {
  return db.query<BoughtOrder>(
    `select p.id, p.supplier, p.status, b.because, b.instead_of as "insteadOf", b.wanted_on as "wantedOn",
            b.decided_at as "decidedAtMs",
            (select d.status from deliveries d
             where d.order_id = 'mail/purchase-order/' || p.id and d.letter_key = 'purchase-order/' || p.id) as letter,
            (select jsonb_agg(jsonb_build_object('sku', l.sku, 'quantity', l.quantity, 'received', l.received) order by l.position)
             from purchase_order_lines l where l.purchase_order_id = p.id) as lines
     from bought_orders b join purchase_orders p on p.id = b.purchase_order
     where p.status not in ('received', 'cancelled')
     order by b.decided_at desc, p.id desc limit $1`,
    [limit],
  )
}
