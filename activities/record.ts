import type { Decision } from '../backorder/decide.ts'
import { nextDeadlineMs } from '../backorder/duties/index.ts'
import type { Backorder } from '../backorder/state.ts'
import { getBackorder } from '../records/backorders.ts'
import type { Database } from '../records/database.ts'
import { isRecordedOtherwise, recordDecision } from '../records/record.ts'
import { type Allocation, shareStock } from '../records/stock.ts'

/** Units for orders that wait: puts them on the shelf, or takes those already shared out, and tells who got some. */
export type HandOut = (goods: { eventId: string; sku: string; quantity: number } | Allocation[]) => Promise<void>

export interface RecordInput {
  /** Its steps are the workflow's to perform. */
  decision: Pick<Decision, 'backorder' | 'letters' | 'entries' | 'redirects'>
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

/** Null: it is recorded as decided. Else what had been recorded before under these revisions, which holds instead. */
export type RecordOutcome = { instead: Backorder } | null

/** The local activity `record`: each decision in one transaction, in their order; running it twice changes nothing. */
export function recordActivity(deps: RecordDeps) {
  return async function record(decisions: RecordInput[]): Promise<RecordOutcome> {
    for (const decision of decisions) {
      const instead = await recordOne(deps, decision)
      if (instead) return { instead }
    }
    return null
  }
}

/** A worker may die between a record and the end of its task; the task is then made again, at another instant and with what came meanwhile. */
async function recordOne(deps: RecordDeps, { decision, nowMs, eventId }: RecordInput): Promise<Backorder | null> {
  const { backorder, letters, entries, redirects = [] } = decision
  const { id: orderId, revision } = backorder
  const { isNew, surplusSkus } = await recordDecision(deps.database, {
    orderId,
    revision,
    backorder,
    letters,
    entries,
    redirects,
    nextDeadlineAtMs: nextDeadlineMs(backorder),
    nowMs,
    ...(eventId === undefined ? {} : { eventId }),
  })
  if (!isNew && (await isRecordedOtherwise(deps.database, { orderId, revision, nowMs }))) {
    return (await getBackorder(deps.database, orderId))?.backorder ?? null
  }
  if (letters.length + redirects.length > 0) deps.wakeCouriers()
  for (const sku of surplusSkus) {
    await deps.handOut(await shareStock(deps.database, sku, `${orderId}/surplus/${revision}`))
  }
  return null
}
