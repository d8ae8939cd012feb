import type { SupplyNews } from '../../supply/news/telling.ts'
import type { Queries } from '../database.ts'

/** Little enough to be told again after a crash: whoever heard it takes it in once. */
const mostLines = 2000

/** Keeps news to be told, in this order. */
export async function keepNews(tx: Queries, sku: string, news: readonly SupplyNews[]): Promise<void> {
  for (const each of news) {
    for (let from = 0; from < each.lines.length; from += mostLines) {
      await tx.query('insert into supply_tellings (sku, news) values ($1, $2::jsonb)', [
        sku,
        JSON.stringify({ ...each, lines: each.lines.slice(from, from + mostLines) }),
      ])
    }
  }
}

/** The oldest news of a sku that was not told to everybody; null: none is left. */
export async function oldestNews(db: Queries, sku: string): Promise<{ id: number; news: SupplyNews } | null> {
  const [row] = await db.query<{ id: number; news: SupplyNews }>(
    'select id, news from supply_tellings where sku = $1 order by id limit 1',
    [sku],
  )
  return row ?? null
}

/** Everybody has heard. */
export async function forgetNews(db: Queries, id: number): Promise<void> {
  await db.query('delete from supply_tellings where id = $1', [id])
}

/** Whether a sku has news that was not told to everybody. */
export async function hasNews(db: Queries, sku: string): Promise<boolean> {
  const [row] = await db.query<{ has: boolean }>('select exists (select from supply_tellings where sku = $1) as has', [
    sku,
  ])
  return row?.has ?? false
}
