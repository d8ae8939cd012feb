import type { OpenLine, OpenOrder } from '../../backorder/order.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { shopDay } from '../../records/shop/policy.ts'
import type { LineEstimate } from '../../records/supply/estimate.ts'
import { estimateIfJoined } from '../../records/supply/estimate.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { tierOf } from '../../supply/queue/tier.ts'
import type { ServerDeps } from '../deps.ts'

/** An order that knows its places and dates before its first notice goes out. */
export interface EstimatedOrder {
  opening: OpenOrder
  tier: number
  /** What supply believed of each line, where that need not be told again. */
  foretold: Record<string, CivilDate | null>
}

/** Asks supply where the lines of an order would stand; the shop's own dates are not overruled here: a later one is told as news. */
export async function withEstimate(
  { database, now }: Pick<ServerDeps, 'database' | 'now'>,
  order: OpenOrder,
  tierName: string | undefined,
): Promise<EstimatedOrder> {
  const policy = await loadSupplyPolicy(database)
  const tier = tierOf(tierName, policy.tiers)
  const today = await shopDay(database, now())
  const foretold: EstimatedOrder['foretold'] = {}
  const lines: OpenLine[] = []
  for (const line of order.lines) {
    const quantity = line.quantity - line.available
    if (quantity === 0) {
      lines.push(line)
      continue
    }
    const joining = {
      orderId: order.id,
      lineId: line.id,
      sku: line.sku,
      tier,
      placedAtMs: order.placedAtMs,
      promisedDate: order.promisedDate ?? null,
      valueMinor: quantity * line.unitPriceMinor,
      quantity,
    }
    const estimate = await estimateIfJoined(database, joining, policy, today)
    const stated = line.expectedAt ?? order.promisedDate
    if (!isLater(estimate, stated)) foretold[line.id] = estimate.expectedAt
    lines.push(withDate({ ...line, queue: estimate.queue }, estimate.expectedAt, stated))
  }
  return { opening: { ...order, lines }, tier, foretold }
}

const isLater = ({ expectedAt }: LineEstimate, stated: CivilDate | undefined): boolean =>
  expectedAt !== null && stated !== undefined && expectedAt > stated

const withDate = (line: OpenLine, expectedAt: CivilDate | null, stated: CivilDate | undefined): OpenLine =>
  stated !== undefined || expectedAt === null ? line : { ...line, expectedAt }
