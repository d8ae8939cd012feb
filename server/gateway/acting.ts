import { decide } from '../../backorder/decide.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import type { Database } from '../../records/database.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import { recordDecision } from '../../records/orders/record.ts'
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

/** More agents than ever write to one customer in the same moment. */
const mostTries = 5

/** The conversation is over, its record goes on: what the rules still take (a note, an agent's words) is decided and written down here. */
async function actOnClosed(
  database: Database,
  stored: StoredBackorder,
  event: ActEvent,
  nowMs: number,
): Promise<ActResult | Refusal> {
  const atMs = nowMs + stored.clockAheadMs
  let { backorder } = stored
  for (let tries = 0; tries < mostTries && backorder?.closed; tries += 1) {
    const refused = refusalOf(backorder, event, atMs)
    if (refused) return { refused }
    const decision = decide(backorder, event, atMs)
    const { id: orderId, revision } = decision.backorder
    const record = { orderId, revision, nextDeadlineAtMs: null, nowMs: atMs, ...decision }
    // Another act may have taken this revision: then this one is decided anew after it.
    if ((await recordDecision(database, record, nowMs)).isNew) {
      return actResult(decision.backorder)
    }
    backorder = (await getBackorder(database, orderId))?.backorder ?? null
  }
  return { refused: 'closed' }
}
