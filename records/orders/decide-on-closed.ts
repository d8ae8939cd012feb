import { type Decision, decide } from '../../backorder/decide.ts'
import { type BackorderEvent, isAct } from '../../backorder/event.ts'
import { type Refusal, refusalOf } from '../../backorder/refusal.ts'
import type { Queries } from '../database.ts'
import { getBackorder, type StoredBackorder } from './backorders.ts'
import { recordDecision } from './record.ts'

/** More than ever happens to one closed order in the same moment. */
const mostTries = 5

/**
 * The conversation is over, its record goes on: what the rules still take is decided and written down here, and nobody else decides
 * beside it. A code says why an act is refused; null: the order is not over.
 */
export async function decideOnClosed(
  db: Queries,
  stored: StoredBackorder,
  event: BackorderEvent,
  nowMs: number,
): Promise<Decision | Refusal | null> {
  const atMs = nowMs + stored.clockAheadMs
  let { backorder } = stored
  for (let tries = 0; tries < mostTries && backorder?.closed; tries += 1) {
    const refusal = isAct(event) ? refusalOf(backorder, event, atMs) : null
    if (refusal) return refusal
    const decision = decide(backorder, event, atMs)
    // Another event may have taken this revision: then this one is decided anew after it.
    if ((await recordDecision(db, { ...decision, nowMs: atMs }, nowMs)).isNew) return decision
    backorder = (await getBackorder(db, stored.orderId))?.backorder ?? null
  }
  return backorder?.closed ? 'closed' : null
}
