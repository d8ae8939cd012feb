import type { CivilDate, QueuePlace } from '../../backorder/state.ts'
import { expect } from '../../supply/expect.ts'
import { incomingOf } from '../../supply/purchase-order.ts'
import type { Queries } from '../database.ts'
import type { ShopSupplyPolicy } from './policy.ts'
import { type Joining, placeIfJoined } from './queue.ts'

/** What supply believes of a line as it joins: its place, and the day of its last unit; null: nobody knows. */
export interface LineOutlook {
  queue: QueuePlace
  expectedAt: CivilDate | null
}

interface Sources {
  onHand: number
  safetyStock: number
  incoming: { on: CivilDate; quantity: number; soonDays: number | null; byDays: number | null }[]
  wholeOn: CivilDate | null
}

/** More than anybody waits for. */
const unlimited = 1_000_000_000

/** A line's outlook before it joins: near enough for its first notice; the sku's stream corrects it. */
export async function outlookIfJoined(
  db: Queries,
  line: Joining & { quantity: number },
  policy: ShopSupplyPolicy,
  today: CivilDate,
): Promise<LineOutlook> {
  const [{ unitsAhead, ...queue }, sources] = await Promise.all([
    placeIfJoined(db, line, policy.queueBy),
    sourcesOf(db, line.sku),
  ])
  const free = sources.onHand - sources.safetyStock
  const incoming = sources.incoming.map(({ on, quantity, soonDays, byDays }) =>
    incomingOf(quantity, on, byDays === null ? undefined : { soonDays: soonDays ?? 0, byDays }),
  )
  if (sources.wholeOn !== null) incoming.push(incomingOf(unlimited, sources.wholeOn, undefined))
  const beginning = { gap: Math.max(0, -free), left: Math.max(0, free), leftOn: today }
  const [, own] = expect([unitsAhead, line.quantity], incoming, today, beginning)
  return { queue, expectedAt: own?.expectedAt ?? null }
}

/** The last date that was said of a sku as a whole holds unless it waits for an agent or was refused by one. */
async function sourcesOf(db: Queries, sku: string): Promise<Sources> {
  const [row] = await db.query<Sources>(
    `select coalesce((select on_hand from stock where sku = $1), 0) as "onHand",
            coalesce((select (product->>'safetyStock')::int from products where sku = $1), 0) as "safetyStock",
            (select d.expected_on from supply_dates d
             where d.sku = $1 and d.purchase_order_id = '' and d.accepted is not false and (d.held_from is null or d.accepted)
             order by d.revision desc, d.sub desc limit 1) as "wholeOn",
            coalesce((
              select jsonb_agg(jsonb_build_object('on', l.expected_on, 'quantity', l.quantity - l.received,
                                                  'soonDays', s.soon_days, 'byDays', s.by_days))
              from purchase_order_lines l join purchase_orders p on p.id = l.purchase_order_id
              left join lateral (select k.soon_days, k.by_days from supply_slips k where k.supplier = p.supplier and k.sku in (l.sku, '')
                                 order by k.sku desc limit 1) s on true
              where l.sku = $1 and l.received < l.quantity and not l.closed and p.status in ('placed', 'confirmed')
                and l.expected_on is not null
                and not exists (select from supply_skus k where k.sku = $1 and k.discontinued)), '[]') as incoming`,
    [sku],
  )
  return row ?? { onHand: 0, safetyStock: 0, incoming: [], wholeOn: null }
}
