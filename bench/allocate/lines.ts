import { dayMs } from '../../backorder/calendar.ts'
import type { Database } from '../../records/database.ts'

/** The sku for which so many lines wait. */
export const skuOf = (lines: number): string => `SKU-${lines}`

/** So many lines of two units, placed one a minute. */
export async function fill(database: Database, lines: number): Promise<void> {
  await database.query(
    `insert into products (sku, product) values ($1, jsonb_build_object('sku', $1::text, 'name', 'Lamp', 'safetyStock', 0))`,
    [skuOf(lines)],
  )
  await database.query(
    `insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered, quantity_wanted, value_minor)
     select $1 || '-' || n, '1', $1, $3::timestamptz + make_interval(mins => n), 2, 2, 2, 9998 from generate_series(1, $2::int) n`,
    [skuOf(lines), lines, new Date(Date.now() - 300 * dayMs).toISOString()],
  )
}
