import type { CivilDate } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { productNames } from '../shop/products.ts'
import { getPurchaseOrder, type PurchaseOrder } from './purchase-orders.ts'
import { getSupplier } from './suppliers.ts'

/** A purchase order as its supplier sees it. */
export interface AskedOrder {
  order: PurchaseOrder
  supplierName: string
  /** What is still to come, by the names that the shop sells under. */
  lines: { sku: string; name: string; quantity: number }[]
  /** The day on which the shop would have it, where it drew it up itself; null: none in particular. */
  wantedOn: CivilDate | null
  /** Another order took its place; null: none did. */
  replacedBy: string | null
}

/** A purchase order with what its supplier has to know of it; null: none of this id. */
export async function askedOrder(db: Queries, id: string): Promise<AskedOrder | null> {
  const order = await getPurchaseOrder(db, id)
  if (!order) return null
  const supplier = await getSupplier(db, order.supplier)
  const names = await productNames(
    db,
    order.lines.map(({ sku }) => sku),
  )
  const [bought] = await db.query<{ wantedOn: CivilDate | null }>(
    'select wanted_on as "wantedOn" from bought_orders where purchase_order = $1',
    [id],
  )
  const [replacement] = await db.query<{ id: string }>(
    'select purchase_order as id from bought_orders where instead_of = $1 and withdrawn_at is null limit 1',
    [id],
  )
  return {
    order,
    supplierName: supplier?.name ?? order.supplier,
    lines: order.lines.map(({ sku, quantity, received }) => ({
      sku,
      name: names.get(sku) ?? sku,
      quantity: Math.max(0, quantity - received),
    })),
    wantedOn: bought?.wantedOn ?? null,
    replacedBy: replacement?.id ?? null,
  }
}
