import type { Coming } from '../../supply/dates/purchase-order.ts'
import type { Queries } from '../database.ts'
import { comingOf, isOpen } from '../supply/sql.ts'
import type { Product } from './products.ts'

/** What decides whether a shopper may buy a product, and from when it would ship. */
export interface ShelfFacts {
  product: Product
  onHand: number
  /** Units that orders wait for and that are not set aside for them. */
  waiting: number
  /** Nothing more of it will ever come. */
  discontinued: boolean
  /** Units still to come. */
  coming: Coming[]
}

const select = `
select goods.product,
  coalesce((select s.on_hand from stock s where s.sku = goods.sku), 0) as "onHand",
  coalesce((select sum(l.quantity_missing) from backorder_lines l where l.sku = goods.sku and ${isOpen('l')}), 0)::int as waiting,
  exists (select from supply_skus k where k.sku = goods.sku and k.discontinued) as discontinued,
  ${comingOf('goods.sku')} as coming
from products goods`

/** The facts of those of `skus` that are products. */
export async function shelfFacts(db: Queries, skus: readonly string[]): Promise<ShelfFacts[]> {
  return db.query<ShelfFacts>(`${select} where goods.sku = any($1::text[])`, [skus])
}

/** The facts of the products that may be waited for, by sku, after `after`. */
export async function waitedForAfter(db: Queries, after: string, limit: number): Promise<ShelfFacts[]> {
  return db.query<ShelfFacts>(
    `${select} where goods.sku > $1 and (goods.product->'backorderable' = 'true'::jsonb or goods.product ? 'preorder')
     order by goods.sku limit $2`,
    [after, limit],
  )
}
