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

/** The local activity `record`: one decision, one transaction; running it twice changes nothing. */
export function recordActivity({ database, handOut, wakeCouriers }: RecordDeps) {
  return async function record({ decision, nowMs, eventId }: RecordInput): Promise<void> {
    const { backorder, letters, entries } = decision
    const { id: orderId, revision } = backorder
    const nextDeadlineAtMs = nextDeadlineMs(backorder)
    const { surplusSkus } = await recordDecision(database, {
      orderId,
      revision,
      backorder,
      letters,
      entries,
      nextDeadlineAtMs,
      nowMs,
      ...(eventId === undefined ? {} : { eventId }),
    })
    if (letters.length > 0) wakeCouriers()
    for (const sku of surplusSkus) {
      await handOut(await shareStock(database, sku, `${orderId}/surplus/${revision}`))
    }
  }
}
