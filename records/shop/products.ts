import type { CivilDate } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Queries } from '../database.ts'
import { markWaitedOf } from '../supply/marks.ts'

/** What the shop says of one thing it sells. */
export interface Product {
  sku: string
  name: string
  imageUrl?: string
  /** Where the shop sells it. */
  pageUrl?: string
  price?: { amountMinor: number; currency: string }
  /** Whether orders are taken for more than is on hand. */
  backorderable: boolean
  /** Units that may wait at once; absent: any number. */
  backorderLimit?: number
  /** At this many units on hand, or fewer, it is sold as a backorder. */
  inventoryThreshold: number
  /** Units that are bought beyond what is waited for. */
  safetyStock: number
  /** Skus that may be sent instead, the best first. */
  substitutes: string[]
  /** What shoppers are told of the wait, in the shop's own words. */
  terms?: string
  /** Not released yet: until that day it waits as a preorder, never as a backorder. */
  preorder?: { releaseDate: CivilDate }
  /** The supplier sends it; nothing of it ever lies on the shelf. */
  dropship: boolean
  replenishment?: Replenishment
  /** Days from a purchase order to its goods, where no purchase order says better. */
  leadTimeDays?: number
}

/** When more is bought, and where. */
export interface Replenishment {
  supplier: string
  /** Asked in this order when the supplier refuses or is late. */
  backupSuppliers: string[]
  reorderPoint?: number
  reorderQuantity?: number
  /** Bought when so many units wait; else everyone is refunded on the day. */
  quota?: { units: number; by: CivilDate }
}

/** What a write came to. `older`: a newer revision is known; `different`: this revision is known with other content. */
export type Written = 'new' | 'changed' | 'same' | 'older' | 'different'

/** Keeps products, each sku at most once; returns what became of each, in their order. */
export async function putProducts(db: Queries, products: readonly Product[]): Promise<Written[]> {
  const rows = await db.query<{ sku: string; isNew: boolean }>(
    `with kept as (
       insert into products as p (sku, product) select g->>'sku', g from jsonb_array_elements($1::jsonb) g
       on conflict (sku) do update set product = excluded.product where p.product <> excluded.product
       returning sku, xmax = 0 as "isNew"
     ), marked as (
       ${markWaitedOf('kept')}
     )
     select sku, "isNew" from kept`,
    [JSON.stringify(products)],
  )
  const written = new Map(rows.map((row) => [row.sku, row.isNew ? ('new' as const) : ('changed' as const)]))
  return products.map(({ sku }) => written.get(sku) ?? 'same')
}

/** One product; null: none of this sku. */
export async function getProduct(db: Queries, sku: string): Promise<Product | null> {
  const [row] = await db.query<{ product: Product }>('select product from products where sku = $1', [sku])
  return row?.product ?? null
}

/** The names under which those of `skus` that are products are sold. */
export async function productNames(db: Queries, skus: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ sku: string; name: string }>(
    `select sku, product->>'name' as name from products where sku = any($1::text[])`,
    [skus],
  )
  return new Map(rows.map(({ sku, name }) => [sku, name]))
}

/** Products by sku. Throws UnknownCursor. */
export async function listProducts(db: Queries, request: PageRequest = {}): Promise<Page<Product>> {
  const size = pageSize(request)
  const rows = await db.query<{ product: Product }>(
    'select product from products where sku > $1 order by sku limit $2',
    [decodeCursor(request.cursor)?.id ?? '', size + 1],
  )
  return page(
    rows.map(({ product }) => product),
    size,
    ({ sku }) => [0, sku],
  )
}

/** Those of `skus` that are no product, never lay on the shelf and are in no order. */
export async function unknownSkus(db: Queries, skus: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ sku: string }>(
    `select distinct sku from unnest($1::text[]) as g(sku)
     where not exists (select from products p where p.sku = g.sku)
       and not exists (select from stock s where s.sku = g.sku)
       and not exists (select from backorder_lines l where l.sku = g.sku)`,
    [skus],
  )
  return rows.map((row) => row.sku)
}
