import { refusalOf } from '../backorder/refusal.ts'
import { getBackorder } from '../records/backorders.ts'
import type { ActEvent, ActResult } from '../workflows/messages.ts'
import type { ServerDeps } from './deps.ts'
import { isRefusal, type Refusal } from './gateway-port.ts'

/** Puts an act to an order; `unknown` where there is none, `closed` where it is over. A start that was lost is made up for. */
export async function actOn(
  { gateway, database, now }: Pick<ServerDeps, 'gateway' | 'database' | 'now'>,
  orderId: string,
  event: ActEvent,
  actId?: string,
): Promise<ActResult | Refusal> {
  const first = await gateway.act(orderId, event, actId)
  if (!isRefusal(first) || first.refused !== 'not-running') return first
  const stored = await getBackorder(database, orderId)
  if (!stored) return { refused: 'unknown' }
  if (stored.backorder) return { refused: refusalOf(stored.backorder, event, now()) ?? 'closed' }
  if (!stored.opening) return { refused: 'closed' }
  await gateway.start(stored.opening)
  return gateway.act(orderId, event, actId)
}
