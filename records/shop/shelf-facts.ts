import type { CivilDate } from '../../backorder/state.ts'
import type { LearnedSlip } from '../../supply/purchase-order.ts'
import type { Queries } from '../database.ts'
import type { Product } from './products.ts'

/** What decides whether a shopper may buy a product, and from when it would ship. */
export interface ShelfFacts {
  product: Product
  onHand: number
  /** Units that orders wait for and that are not set aside for them. */
  waiting: number
  /** Units still to come by purchase orders that stand. */
  incoming: { supplier: string; expectedAt: CivilDate | null; quantity: number; slip?: LearnedSlip | null }[]
}

const select = `
select p.product,
  coalesce((select s.on_hand from stock s where s.sku = p.sku), 0) as "onHand",
  coalesce((select sum(l.quantity_missing) from backorder_lines l where l.sku = p.sku
            and greatest(l.quantity_wanted, l.quantity_taken, l.quantity_departed) > l.quantity_retired), 0)::int as waiting,
  coalesce((
    select jsonb_agg(jsonb_build_object('supplier', o.supplier, 'expectedAt', l.expected_on, 'quantity', l.quantity - l.received,
                                        'slip', case when s.by_days is not null then jsonb_build_object('soonDays', s.soon_days, 'byDays', s.by_days) end))
    from purchase_order_lines l join purchase_orders o on o.id = l.purchase_order_id
    left join lateral (select k.soon_days, k.by_days from supply_slips k where k.supplier = o.supplier and k.sku in (l.sku, '')
                       order by k.sku desc limit 1) s on true
    where l.sku = p.sku and l.received < l.quantity and not l.closed and o.status in ('placed', 'confirmed')), '[]') as incoming
from products p`

/** The facts of those of `skus` that are products. */
export async function shelfFacts(db: Queries, skus: readonly string[]): Promise<ShelfFacts[]> {
  return db.query<ShelfFacts>(`${select} where p.sku = any($1::text[])`, [skus])
}

/** The facts of the products that may be waited for, by sku, after `after`. */
export async function waitedForAfter(db: Queries, after: string, limit: number): Promise<ShelfFacts[]> {
  return db.query<ShelfFacts>(
    `${select} where p.sku > $1 and (p.product->'backorderable' = 'true'::jsonb or p.product ? 'preorder')
     order by p.sku limit $2`,
    [after, limit],
  )
}
