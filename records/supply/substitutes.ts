import type { CivilDate } from '../../backorder/state.ts'
import type { ReadySubstitute, SubstituteOffer } from '../../supply/news/substitutes.ts'
import type { Queries } from '../database.ts'
import { isOpen } from './sql.ts'

/** For so long an offer keeps its units from being offered to others. */
const offerDays = 14

interface ReadyRow {
  sku: string
  name: string
  imageUrl: string | null
  price: { amountMinor: number; currency: string } | null
  units: number
}

/** What may be sent instead of a sku, in the shop's order, and the units of it that lie ready; locked until the transaction ends: no two skus offer the same units. */
export async function readySubstitutes(
  tx: Queries,
  skus: readonly string[],
  today: CivilDate,
): Promise<ReadySubstitute[]> {
  if (skus.length === 0) return []
  for (const sku of [...skus].sort()) await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [sku])
  const rows = await tx.query<ReadyRow>(readyStatement, [skus, today])
  return rows.map(({ sku, name, imageUrl, price, units }) => ({
    substitute: {
      sku,
      name,
      ...(imageUrl !== null && { imageUrl }),
      ...(price && { unitPriceMinor: price.amountMinor, currency: price.currency }),
    },
    units,
  }))
}

/** Free is what is on hand beyond the safety stock, its own queue, and what others were offered or took of it since the shop last counted. */
const readyStatement = `
select g.sku, p.product->>'name' as name, p.product->>'imageUrl' as "imageUrl", p.product->'price' as price,
       (s.on_hand - coalesce((p.product->>'safetyStock')::int, 0)
        - coalesce((select sum(l.quantity_missing) from backorder_lines l where l.sku = g.sku and ${isOpen('l')}), 0)
        - coalesce((
            select sum(case when l.quantity_missing > 0 and o.offered_on > $2::date - ${offerDays} then least(o.quantity, l.quantity_missing)
                            when l.quantity_missing = 0 and o.seq > coalesce(s.stated_seq, 0) then swapped.units else 0 end)
            from substitute_offers o
            join backorder_lines l on l.order_id = o.order_id and l.line_id = o.line_id
            left join lateral (
              select coalesce(sum((line->>'quantitySwapped')::int), 0) as units
              from backorders b, jsonb_array_elements(b.state->'lines') line
              where b.order_id = o.order_id and line->>'id' = o.line_id and line->'substitute'->>'sku' = g.sku) swapped on true
            where o.substitute_sku = g.sku), 0))::int as units
from unnest($1::text[]) with ordinality g(sku, place)
join products p on p.sku = g.sku
join stock s on s.sku = g.sku
where coalesce(p.product->'preorder'->>'releaseDate', '') <= $2::text
order by g.place`

/** The lines of a sku to which something else was offered, by \`lineKey\`. */
export async function offeredLines(tx: Queries, sku: string): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(
    `select order_id || E'\n' || line_id as key from substitute_offers where sku = $1`,
    [sku],
  )
  return new Set(rows.map(({ key }) => key))
}

/** Keeps what is offered to whom. */
export async function keepOffers(
  tx: Queries,
  sku: string,
  offers: readonly SubstituteOffer[],
  today: CivilDate,
): Promise<void> {
  if (offers.length === 0) return
  const rows = offers.map(({ orderId, lineId, quantity, substitute }) => ({
    orderId,
    lineId,
    quantity,
    substitute: substitute.sku,
  }))
  await tx.query(
    `insert into substitute_offers (order_id, line_id, sku, substitute_sku, quantity, offered_on)
     select "orderId", "lineId", $1, substitute, quantity, $2
     from jsonb_to_recordset($3::jsonb) as g("orderId" text, "lineId" text, substitute text, quantity int)
     on conflict do nothing`,
    [sku, today, JSON.stringify(rows)],
  )
}
