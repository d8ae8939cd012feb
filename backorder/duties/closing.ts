import { askAgent } from '../agent.ts'
import { closingInstant, somethingWaits } from '../dates.ts'
import { addEntry } from '../draft.ts'
import { moneyAtRest, stillDueMinor } from '../money.ts'
import { outcomeOf } from '../phase.ts'
import type { Backorder } from '../state.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** Nothing waits, nothing is owed, nothing is under way: the backorder is over. */
export const close: Duty = {
  name: 'close',
  dueAtMs(backorder) {
    if (!isAtRest(backorder)) return never
    return parcelUnreported(backorder) && !backorder.closeAsked
      ? closingInstant(backorder, backorder.endingDate)
      : atOnce
  },
  perform(draft) {
    const { backorder } = draft
    if (parcelUnreported(backorder)) askAgent(draft, 'parcel-unreported')
    backorder.closed = { atMs: draft.nowMs, outcome: outcomeOf(backorder) }
    addEntry(draft, { type: 'closed', outcome: backorder.closed.outcome })
  },
}

const isAtRest = (backorder: Backorder): boolean =>
  !somethingWaits(backorder) &&
  !backorder.undo &&
  !backorder.refundToTell &&
  backorder.steps.length === 0 &&
  backorder.retries.length === 0 &&
  moneyAtRest(backorder)

/** The parcel that left at once was never reported shipped, and its money is still to be taken. */
const parcelUnreported = (backorder: Backorder): boolean =>
  stillDueMinor(backorder) > 0 && backorder.lines.some((line) => line.quantityFromStock > 0)
