import type { Decision } from '../backorder/decide.ts'
import type { Backorder } from '../backorder/state.ts'
import type { Database } from '../records/database.ts'
import { getBackorder } from '../records/orders/backorders.ts'
import { groupCommit } from '../records/orders/group-commit.ts'
import { type DecisionRecord, isRecordedOtherwise, type Recorded, recordDecisions } from '../records/orders/record.ts'

export interface RecordInput {
  /** Its steps are the workflow's to perform. */
  decision: Pick<Decision, 'backorder' | 'letters' | 'entries' | 'redirects'>
  /** The workflow's clock, epoch milliseconds. */
  nowMs: number
}

export interface RecordDeps {
  database: Database
  /** The queues of these skus may have moved. */
  wakeSupply: (skus: readonly string[]) => void
  /** Letters are waiting: a courier may go at once. */
  wakeCouriers: () => void
}

/** Null: it is recorded as decided. Else what had been recorded before under these revisions, which holds instead. */
export type RecordOutcome = { instead: Backorder } | null

/** The local activity `record`: each decision in one transaction, in their order; running it twice changes nothing. */
export function recordActivity(deps: RecordDeps) {
  const write = groupCommit((decisions: DecisionRecord[]) => recordDecisions(deps.database, decisions))
  return async function record(decisions: RecordInput[]): Promise<RecordOutcome> {
    for (const decision of decisions) {
      const instead = await recordOne(deps, write, decision)
      if (instead) return { instead }
    }
    return null
  }
}

/** A worker may die between a record and the end of its task; the task is then made again, at another instant and with what came meanwhile. */
async function recordOne(
  deps: RecordDeps,
  write: (decision: DecisionRecord) => Promise<Recorded>,
  { decision, nowMs }: RecordInput,
): Promise<Backorder | null> {
  const { backorder, letters, redirects = [] } = decision
  const { isNew, movedSkus } = await write({ ...decision, nowMs })
  if (!isNew && (await isRecordedOtherwise(deps.database, { backorder, nowMs }))) {
    return (await getBackorder(deps.database, backorder.id))?.backorder ?? null
  }
  if (letters.length + redirects.length > 0) deps.wakeCouriers()
  if (movedSkus.length > 0) deps.wakeSupply(movedSkus)
  return null
}
