import type { Database } from '../../records/database.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import { decideOnClosed } from '../../records/orders/decide-on-closed.ts'
import { type ActEvent, type ActResult, actResult } from '../../workflows/messages.ts'
import type { ServerDeps } from '../deps.ts'
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
  if (stored.backorder) return actOnClosed(database, stored, event, now())
  if (!stored.opening) return { refused: 'closed' }
  await gateway.start(stored.opening)
  return gateway.act(orderId, event, actId)
}

/** What the rules still take of an order that is over. */
async function actOnClosed(
  database: Database,
  stored: StoredBackorder,
  event: ActEvent,
  nowMs: number,
): Promise<ActResult | Refusal> {
  const decision = await decideOnClosed(database, stored, event, nowMs)
  if (decision === null || typeof decision === 'string') return { refused: decision ?? 'closed' }
  return actResult(decision.backorder)
}
