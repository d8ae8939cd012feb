import type { CivilDate } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
import { getSetting, putSetting } from '../settings.ts'
import { ensureSuppliers } from './suppliers.ts'

/** One line of a purchase order that is over: what was promised, and what came when. A null date was not written down. */
export interface PastDelivery {
  id: string
  purchaseOrder: string
  supplier: string
  sku: string
  name: string | null
  group: string | null
  quantity: number
  /** A decimal number in whatever currency the shop buys. */
  unitPrice: string | null
  orderedOn: CivilDate | null
  promisedOn: CivilDate | null
  deliveredOn: CivilDate | null
}

/** Keeps past deliveries, each id at most once; the same id again replaces what was known. Returns the ids that changed something. */
export async function putPastDeliveries(db: Database, deliveries: readonly PastDelivery[]): Promise<Set<string>> {
  return db.transaction(async (tx) => {
    await ensureSuppliers(
      tx,
      deliveries.map(({ supplier }) => supplier),
    )
    await tx.query(replaceStatement, [JSON.stringify(deliveries)])
    const rows = await tx.query<{ id: string }>(putStatement, [JSON.stringify(deliveries)])
    return new Set(rows.map((row) => row.id))
  })
}

/** What the shop says of a line of an order stands in place of what was seen of it. */
const replaceStatement = `
delete from past_deliveries d using jsonb_to_recordset($1::jsonb) as g(id text, "purchaseOrder" text, sku text)
where d.purchase_order = g."purchaseOrder" and d.sku = g.sku and d.id like 'receipt/%'
  and d.id not in (select all_of.id from jsonb_to_recordset($1::jsonb) as all_of(id text))`

const putStatement = `
insert into past_deliveries as d
  (id, purchase_order, supplier, sku, name, product_group, quantity, unit_price, ordered_on, promised_on, delivered_on)
select id, "purchaseOrder", supplier, sku, name, "group", quantity, "unitPrice", "orderedOn", "promisedOn", "deliveredOn"
from jsonb_to_recordset($1::jsonb) as g(id text, "purchaseOrder" text, supplier text, sku text, name text, "group" text,
  quantity int, "unitPrice" numeric, "orderedOn" date, "promisedOn" date, "deliveredOn" date)
on conflict (id) do update
  set purchase_order = excluded.purchase_order, supplier = excluded.supplier, sku = excluded.sku, name = excluded.name,
      product_group = excluded.product_group, quantity = excluded.quantity, unit_price = excluded.unit_price,
      ordered_on = excluded.ordered_on, promised_on = excluded.promised_on, delivered_on = excluded.delivered_on,
      kept_at = excluded.kept_at
  where (d.purchase_order, d.supplier, d.sku, d.name, d.product_group, d.quantity, d.unit_price, d.ordered_on, d.promised_on, d.delivered_on)
    is distinct from (excluded.purchase_order, excluded.supplier, excluded.sku, excluded.name, excluded.product_group,
      excluded.quantity, excluded.unit_price, excluded.ordered_on, excluded.promised_on, excluded.delivered_on)
returning id`

/** Keeps how a supplier kept its word with a purchase order's part of a sku, once that is complete; the promise is the first day that was named. */
export async function keepReceivedPart(
  tx: Queries,
  { purchaseOrder, sku, deliveredOn }: { purchaseOrder: string; sku: string; deliveredOn: CivilDate },
): Promise<void> {
  await tx.query(
    `insert into past_deliveries (id, purchase_order, supplier, sku, name, quantity, ordered_on, promised_on, delivered_on)
     select 'receipt/' || md5(p.id || ' ' || l.sku), p.id, p.supplier, l.sku,
            (select product->>'name' from products where sku = l.sku), l.received,
            (select decided_at::date from bought_orders b where b.purchase_order = p.id), promise.day, $3
     from purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id
     join lateral (
       select d.expected_on as day from supply_dates d
       where d.purchase_order_id = p.id and d.sku = l.sku and d.expected_on is not null and d.accepted is not false
       order by d.revision, d.sub limit 1) promise on true
     where l.purchase_order_id = $1 and l.sku = $2 and (l.received >= l.quantity - l.refused or l.closed)
       and not exists (select from past_deliveries d where d.purchase_order = p.id and d.sku = l.sku)
     on conflict do nothing`,
    [purchaseOrder, sku, deliveredOn],
  )
}

const learnedSetting = 'slips-learned'

/** A mark of the newest delivery that is known; null: none is. */
export async function newestDelivery(db: Queries): Promise<string | null> {
  const [row] = await db.query<{ newest: string | null }>(
    'select (extract(epoch from max(kept_at)) * 1000000)::bigint::text as newest from past_deliveries',
  )
  return row?.newest ?? null
}

/** Suppliers' slips have been learned of everything up to a mark. */
export const markLearned = (db: Queries, newest: string | null): Promise<void> => putSetting(db, learnedSetting, newest)

/** Whether deliveries are known of which no slip was learned. */
export async function hasUnlearned(db: Queries): Promise<boolean> {
  const newest = await newestDelivery(db)
  return newest !== null && newest !== (await getSetting(db, learnedSetting))
}

const columns = `id, purchase_order as "purchaseOrder", supplier, sku, name, product_group as "group", quantity,
  unit_price::text as "unitPrice", ordered_on as "orderedOn", promised_on as "promisedOn", delivered_on as "deliveredOn"`

/** Past deliveries after `after`, by id: all of them in pages, for a file or for learning. */
export async function pastDeliveriesAfter(db: Queries, after: string, limit: number): Promise<PastDelivery[]> {
  return db.query<PastDelivery>(`select ${columns} from past_deliveries where id > $1 order by id limit $2`, [
    after,
    limit,
  ])
}

/** What a supplier delivered, the oldest first: what its punctuality is learned from. */
export async function pastDeliveriesOf(db: Queries, supplier: string): Promise<PastDelivery[]> {
  return db.query<PastDelivery>(
    `select ${columns} from past_deliveries where supplier = $1 order by delivered_on nulls last, id`,
    [supplier],
  )
}
