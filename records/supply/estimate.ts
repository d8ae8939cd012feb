import type { CivilDate, QueuePlace } from '../../backorder/state.ts'
import { expect } from '../../supply/dates/expect.ts'
import { type Coming, incomingOf } from '../../supply/dates/purchase-order.ts'
import { isUnreleased, notBeforeRelease } from '../../supply/dates/release.ts'
import type { Queries } from '../database.ts'
import type { ShopSupplyPolicy } from './policy.ts'
import { type Joining, placeIfJoined } from './queue.ts'
import { comingOf } from './sql.ts'

/** What supply believes of a line as it joins: its place, and the day of its last unit; null: nobody knows. */
export interface LineEstimate {
  queue: QueuePlace
  expectedAt: CivilDate | null
}

interface Sources {
  onHand: number
  safetyStock: number
  coming: Coming[]
  releaseOn: CivilDate | null
}

/** A line's place and date before it joins: near enough for its first notice; the sku's stream corrects it. */
export async function estimateIfJoined(
  db: Queries,
  line: Joining & { quantity: number },
  policy: ShopSupplyPolicy,
  today: CivilDate,
): Promise<LineEstimate> {
  const [{ unitsAhead, ...queue }, sources] = await Promise.all([
    placeIfJoined(db, line, policy.queueBy),
    sourcesOf(db, line.sku),
  ])
  const free = sources.onHand - sources.safetyStock
  const incoming = sources.coming.flatMap(incomingOf)
  const beginning = { gap: Math.max(0, -free), left: Math.max(0, free), leftOn: today }
  const [, own] = expect([unitsAhead, line.quantity], incoming, today, beginning)
  const date = own?.expectedAt ?? null
  const { releaseOn } = sources
  if (!isUnreleased(releaseOn, today)) return { queue, expectedAt: date }
  return { queue, expectedAt: notBeforeRelease(date, releaseOn, { left: beginning.left, incoming }, today) }
}

async function sourcesOf(db: Queries, sku: string): Promise<Sources> {
  const [row] = await db.query<Sources>(
    `select coalesce((select on_hand from stock where sku = $1), 0) as "onHand",
            coalesce((select (product->>'safetyStock')::int from products where sku = $1), 0) as "safetyStock",
            (select product->'preorder'->>'releaseDate' from products where sku = $1) as "releaseOn",
            ${comingOf('$1')} as coming`,
    [sku],
  )
  return row ?? { onHand: 0, safetyStock: 0, coming: [], releaseOn: null }
}
