import type { CivilDate } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import type { Written } from '../shop/products.ts'
import { markSkus } from '../supply/marks.ts'
import { loadSupplyPolicy } from '../supply/policy.ts'
import { keepOrderDates, settleStatuses } from '../supply/words-orders.ts'
import { ensureSuppliers } from './suppliers.ts'

export const purchaseOrderStatuses = ['draft', 'placed', 'confirmed', 'refused', 'received', 'cancelled'] as const
export type PurchaseOrderStatus = (typeof purchaseOrderStatuses)[number]

/** Goods that the shop buys. Only a placed or confirmed one brings goods that may be promised. */
export interface PurchaseOrder {
  id: string
  supplier: string
  status: PurchaseOrderStatus
  /** What the supplier says today; null: nobody knows. */
  expectedAt: CivilDate | null
  revision: number
  /** Each sku at most once. `received` may exceed `quantity`: suppliers send too much. */
  lines: { sku: string; quantity: number; received: number }[]
}

/** A purchase order as the shop states it; a line without `received` leaves what came in, and whether more will, as it is known. */
export interface StatedPurchaseOrder extends Omit<PurchaseOrder, 'lines'> {
  lines: { sku: string; quantity: number; received?: number }[]
  contentHash: string
}

/** What became of one purchase order, and the skus whose waiting it may move. */
export interface WrittenPurchaseOrder {
  written: Written
  skus: string[]
}

/** Keeps purchase orders, each id at most once, all in one transaction; an older revision changes nothing. In their order. */
export async function putPurchaseOrders(
  db: Database,
  orders: readonly StatedPurchaseOrder[],
): Promise<WrittenPurchaseOrder[]> {
  return db.transaction(async (tx) => {
    await ensureSuppliers(
      tx,
      orders.map(({ supplier }) => supplier),
    )
    const rows = await tx.query<{ id: string; isNew: boolean }>(headStatement, [JSON.stringify(orders)])
    const taken = new Map(rows.map((row) => [row.id, row.isNew]))
    const isTaken = ({ id }: StatedPurchaseOrder) => taken.has(id)
    const before = await replaceLines(tx, orders.filter(isTaken))
    const refused = await reasons(
      tx,
      orders.filter((order) => !isTaken(order)),
    )
    await sayDates(
      tx,
      orders.filter((order) => isTaken(order) || refused.get(order.id) === 'older'),
    )
    await keepOrderDates(tx, orders.filter(isTaken))
    await settleStatuses(tx, [...taken.keys()])
    const results = orders.map(({ id, lines }): WrittenPurchaseOrder => {
      const isNew = taken.get(id)
      if (isNew === undefined) return { written: refused.get(id) ?? 'same', skus: [] }
      const skus = new Set([...(before.get(id) ?? []), ...lines.map(({ sku }) => sku)])
      return { written: isNew ? 'new' : 'changed', skus: [...skus] }
    })
    await markSkus(
      tx,
      results.flatMap(({ skus }) => skus),
    )
    return results
  })
}

const headStatement = `
insert into purchase_orders as p (id, supplier, status, standing, standing_revision, expected_at, revision, stated_revision, content_hash)
select id, supplier, status, status, revision, "expectedAt", revision, revision, "contentHash"
from jsonb_to_recordset($1::jsonb)
  as g(id text, supplier text, status text, "expectedAt" date, revision bigint, "contentHash" text)
on conflict (id) do update
  set supplier = excluded.supplier, content_hash = excluded.content_hash, stated_revision = excluded.stated_revision,
      revision = greatest(p.revision, excluded.revision),
      standing = case when p.standing_revision < excluded.revision then excluded.standing else p.standing end,
      standing_revision = greatest(p.standing_revision, excluded.revision)
  where p.stated_revision < excluded.revision
returning id, xmax = 0 as "isNew"`

/** Returns the skus that each order held before. */
async function replaceLines(tx: Queries, orders: readonly StatedPurchaseOrder[]): Promise<Map<string, string[]>> {
  const ids = orders.map(({ id }) => id)
  const before = await tx.query<{ id: string; skus: string[] }>(
    `select purchase_order_id as id, array_agg(sku) as skus from purchase_order_lines
     where purchase_order_id = any($1::text[]) group by purchase_order_id`,
    [ids],
  )
  // A date that jumps too far waits for an agent; any other is seen by shoppers at once.
  const { maxJumpDays } = await loadSupplyPolicy(tx)
  const lines = orders.flatMap(({ id, revision, lines, expectedAt }) =>
    lines.map((line, position) => ({ id, revision, position, expectedAt, ...line })),
  )
  await tx.query(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as g(id text, sku text)
     )
     delete from purchase_order_lines l
     where purchase_order_id = any($1::text[])
       and not exists (select from given g where g.id = l.purchase_order_id and g.sku = l.sku)`,
    [ids, JSON.stringify(lines)],
  )
  await tx.query(
    `insert into purchase_order_lines as l (purchase_order_id, sku, position, quantity, received, closed, expected_on, said_revision)
     select g.id, g.sku, g.position, g.quantity, coalesce(g.received, known.received, 0),
            g.received is null and coalesce(known.closed, false), g."expectedAt", g.revision
     from jsonb_to_recordset($1::jsonb)
       as g(id text, sku text, position int, quantity int, received int, "expectedAt" date, revision bigint)
     left join purchase_order_lines known on known.purchase_order_id = g.id and known.sku = g.sku
     on conflict (purchase_order_id, sku) do update
       set position = excluded.position, quantity = excluded.quantity, received = excluded.received,
           closed = excluded.closed,
           ended = case when l.said_revision < excluded.said_revision then null else l.ended end,
           refused = case when l.said_revision < excluded.said_revision then 0 else l.refused end,
           said_revision = greatest(l.said_revision, excluded.said_revision),
           expected_on = case when abs(excluded.expected_on - l.expected_on) > $2::int then l.expected_on else excluded.expected_on end`,
    [JSON.stringify(lines), maxJumpDays],
  )
  return new Map(before.map((row) => [row.id, row.skus]))
}

/** Why orders were not taken: asked again, for a racing twin is invisible to the statement that lost to it. */
async function reasons(tx: Queries, orders: readonly StatedPurchaseOrder[]): Promise<Map<string, Written>> {
  if (orders.length === 0) return new Map()
  const rows = await tx.query<{ id: string; revision: number; hash: string }>(
    'select id, stated_revision as revision, content_hash as hash from purchase_orders where id = any($1::text[])',
    [orders.map(({ id }) => id)],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    orders.map(({ id, revision, contentHash }) => {
      const there = known.get(id)
      if (there && there.revision > revision) return [id, 'older']
      return [id, there && there.hash !== contentHash ? 'different' : 'same']
    }),
  )
}

const select = `
select p.id, p.supplier, p.status, p.expected_at as "expectedAt", p.revision,
       jsonb_agg(jsonb_build_object('sku', l.sku, 'quantity', l.quantity, 'received', l.received) order by l.position) as lines
from purchase_orders p join purchase_order_lines l on l.purchase_order_id = p.id`

/** One purchase order; null: none of this id. */
export async function getPurchaseOrder(db: Queries, id: string): Promise<PurchaseOrder | null> {
  const [row] = await db.query<PurchaseOrder>(`${select} where p.id = $1 group by p.id`, [id])
  return row ?? null
}

/** The purchase orders after `after`, by id, for a file. */
export async function purchaseOrdersAfter(db: Queries, after: string, limit: number): Promise<PurchaseOrder[]> {
  return db.query<PurchaseOrder>(`${select} where p.id > $1 group by p.id order by p.id limit $2`, [after, limit])
}

/** What the shop says of the dates, beside what suppliers say; older ones too: whether a later one is a jump, and waits for an agent, depends on the one before it. */
async function sayDates(tx: Queries, orders: readonly StatedPurchaseOrder[]): Promise<void> {
  const rows = orders.flatMap(({ id, revision, expectedAt, lines }) =>
    lines.map(({ sku }) => ({ id, sku, revision, expectedAt })),
  )
  if (rows.length === 0) return
  await tx.query(
    `insert into supply_dates (purchase_order_id, sku, revision, expected_on, event_id, at)
     select id, sku, revision, "expectedAt", 'purchase-order/' || id, now()
     from jsonb_to_recordset($1::jsonb) as g(id text, sku text, revision bigint, "expectedAt" date)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  await markSkus(
    tx,
    rows.map(({ sku }) => sku),
  )
}
