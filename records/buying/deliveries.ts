import type { CivilDate } from '../../backorder/state.ts'
import type { Database, Queries } from '../database.ts'
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
    const rows = await tx.query<{ id: string }>(putStatement, [JSON.stringify(deliveries)])
    return new Set(rows.map((row) => row.id))
  })
}

const putStatement = `
insert into past_deliveries as d
  (id, purchase_order, supplier, sku, name, product_group, quantity, unit_price, ordered_on, promised_on, delivered_on)
select id, "purchaseOrder", supplier, sku, name, "group", quantity, "unitPrice", "orderedOn", "promisedOn", "deliveredOn"
from jsonb_to_recordset($1::jsonb) as g(id text, "purchaseOrder" text, supplier text, sku text, name text, "group" text,
  quantity int, "unitPrice" numeric, "orderedOn" date, "promisedOn" date, "deliveredOn" date)
on conflict (id) do update
  set purchase_order = excluded.purchase_order, supplier = excluded.supplier, sku = excluded.sku, name = excluded.name,
      product_group = excluded.product_group, quantity = excluded.quantity, unit_price = excluded.unit_price,
      ordered_on = excluded.ordered_on, promised_on = excluded.promised_on, delivered_on = excluded.delivered_on
  where (d.*) is distinct from (excluded.*)
returning id`

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
