import type { Queries } from '../database.ts'
import type { Written } from '../shop/products.ts'
import { markWaitedOf } from './marks.ts'
import { isOpen, unitsOutOf } from './sql.ts'

/** Units on the shelf that are promised to nobody, as the shop counts them. */
export interface StatedStock {
  sku: string
  onHand: number
  /** Counts up with every statement; null: the newest statement holds, whatever came before. */
  revision: number | null
}

/** Sets what is on hand, each sku at most once; returns what became of each, in their order. An older revision changes nothing. */
export async function stateStock(db: Queries, statements: readonly StatedStock[]): Promise<Written[]> {
  const rows = await db.query<{ sku: string; isNew: boolean }>(stateStatement, [JSON.stringify(statements)])
  const taken = new Map(rows.map((row) => [row.sku, row.isNew]))
  const refused = await reasons(
    db,
    statements.filter(({ sku }) => !taken.has(sku)),
  )
  return statements.map(({ sku }) => {
    const isNew = taken.get(sku)
    if (isNew === undefined) return refused.get(sku) ?? 'same'
    return isNew ? 'new' : 'changed'
  })
}

/** A statement without a revision is taken whatever was stated before; one with a revision only if it is newer. */
const stateStatement = `
with stated as (
insert into stock as s (sku, on_hand, stated, revision, stated_seq, stated_promised)
select g.sku, "onHand", "onHand", revision, nextval('supply_order'),
       coalesce((select sum(${unitsOutOf('l')}) from backorder_lines l where l.sku = g.sku and ${isOpen('l')}), 0)
from jsonb_to_recordset($1::jsonb) as g(sku text, "onHand" int, revision bigint)
on conflict (sku) do update
  set on_hand = excluded.on_hand, stated = excluded.stated, stated_seq = excluded.stated_seq, stated_promised = excluded.stated_promised,
      revision = coalesce(excluded.revision, s.revision)
  where excluded.revision is null and s.on_hand <> excluded.on_hand
     or excluded.revision is not null and (s.revision is null or s.revision < excluded.revision)
returning sku, xmax = 0 as "isNew"
), marked as (
  ${markWaitedOf('stated')}
)
select sku, "isNew" from stated`

/** Why statements were not taken: asked again, for a racing twin is invisible to the statement that lost to it. */
async function reasons(db: Queries, statements: readonly StatedStock[]): Promise<Map<string, Written>> {
  if (statements.length === 0) return new Map()
  const rows = await db.query<{ sku: string; revision: number | null; stated: number | null }>(
    'select sku, revision, stated from stock where sku = any($1::text[])',
    [statements.map(({ sku }) => sku)],
  )
  const known = new Map(rows.map((row) => [row.sku, row]))
  return new Map(
    statements.map(({ sku, onHand, revision }) => {
      const there = known.get(sku)
      if (!there || revision === null || there.revision === null) return [sku, 'same']
      if (revision < there.revision) return [sku, 'older']
      return [sku, there.stated === onHand ? 'same' : 'different']
    }),
  )
}

/** What is on hand now, after what was allocated since it was stated; null: nobody ever stated or received any. */
export async function getStock(db: Queries, sku: string): Promise<StatedStock | null> {
  const [row] = await db.query<StatedStock>('select sku, on_hand as "onHand", revision from stock where sku = $1', [
    sku,
  ])
  return row ?? null
}

/** The stock of every sku after `after`, by sku, for a file. */
export async function stockAfter(db: Queries, after: string, limit: number): Promise<StatedStock[]> {
  return db.query<StatedStock>(
    'select sku, on_hand as "onHand", revision from stock where sku > $1 order by sku limit $2',
    [after, limit],
  )
}
