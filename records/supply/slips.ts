import type { LearnedSlip } from '../../supply/dates/purchase-order.ts'
import type { Database, Queries } from '../database.ts'
import { markSkus } from './marks.ts'
import { isUnderWay } from './sql.ts'

/** A supplier's usual slip for a sku; `sku` empty: for goods that it never delivered. */
export interface KeptSlip extends LearnedSlip {
  supplier: string
  sku: string
}

/** Replaces everything that was learned of suppliers, in one transaction; returns the skus under way whose dates it may move. */
export async function keepSlips(db: Database, slips: readonly KeptSlip[]): Promise<string[]> {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ supplier: string }>(replaceStatement, [JSON.stringify(slips)])
    const skus = await skusUnderWayFrom(tx, [...new Set(rows.map(({ supplier }) => supplier))])
    await markSkus(tx, skus)
    return skus
  })
}

const replaceStatement = `
with given as (
  select * from jsonb_to_recordset($1::jsonb) as g(supplier text, sku text, "soonDays" int, "byDays" int)
), gone as (
  delete from supply_slips s where not exists (select from given g where g.supplier = s.supplier and g.sku = s.sku)
  returning s.supplier
), kept as (
  insert into supply_slips as s (supplier, sku, soon_days, by_days) select supplier, sku, "soonDays", "byDays" from given
  on conflict (supplier, sku) do update set soon_days = excluded.soon_days, by_days = excluded.by_days
  where (s.soon_days, s.by_days) <> (excluded.soon_days, excluded.by_days)
  returning s.supplier
)
select supplier from gone union select supplier from kept`

async function skusUnderWayFrom(tx: Queries, suppliers: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ sku: string }>(
    `select distinct l.sku from purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id
     where p.supplier = any($1::text[]) and ${isUnderWay('l', 'p')}`,
    [suppliers],
  )
  return rows.map(({ sku }) => sku)
}
