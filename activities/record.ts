import type { Decision } from '../backorder/decide.ts'
import { nextDeadlineMs } from '../backorder/duties/index.ts'
import type { Database } from '../records/database.ts'
import { recordDecision } from '../records/record.ts'
import { type Allocation, shareStock } from '../records/stock.ts'

/** Units for orders that wait: puts them on the shelf, or takes those already shared out, and tells who got some. */
export type HandOut = (goods: { eventId: string; sku: string; quantity: number } | Allocation[]) => Promise<void>

export interface RecordInput {
  /** Its steps are the workflow's to perform. */
  decision: Pick<Decision, 'backorder' | 'letters' | 'entries'>
  /** The workflow's clock, epoch milliseconds. */
  nowMs: number
  /** The supply event that was taken in, so that the units it gave count as taken. */
  eventId?: string
}

export interface RecordDeps {
  database: Database
  handOut: HandOut
  /** Letters are waiting: a courier may go at once. */
  wakeCouriers: () => void
}

/** The local activity `record`: each decision in one transaction, in their order; running it twice changes nothing. */
export function recordActivity(deps: RecordDeps) {
  return async function record(decisions: RecordInput[]): Promise<void> {
    for (const decision of decisions) await recordOne(deps, decision)
  }
}

async function recordOne(deps: RecordDeps, { decision, nowMs, eventId }: RecordInput): Promise<void> {
  const { backorder, letters, entries } = decision
  const { id: orderId, revision } = backorder
  const { surplusSkus } = await recordDecision(deps.database, {
    orderId,
    revision,
    backorder,
    letters,
    entries,
    nextDeadlineAtMs: nextDeadlineMs(backorder),
    nowMs,
    ...(eventId === undefined ? {} : { eventId }),
  })
  if (letters.length > 0) deps.wakeCouriers()
  for (const sku of surplusSkus) {
    await deps.handOut(await shareStock(deps.database, sku, `${orderId}/surplus/${revision}`))
  }
}
