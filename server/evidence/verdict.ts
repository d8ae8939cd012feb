import { civilDateAt } from '../../backorder/calendar.ts'
import type { Entry } from '../../backorder/entry.ts'
import { judgeHistory, type OrderVerdict } from '../../backorder/law/record.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { StoredLetter } from '../../records/letters/letters.ts'

/** What the law says of everything recorded about an order, as known now by its own clock. */
export function verdictOn(
  backorder: Backorder,
  entries: Entry[],
  letters: StoredLetter[],
  nowMs: number,
): OrderVerdict {
  return judgeHistory({ backorder, letters, entries }, civilDateAt(nowMs, backorder.policy.timeZone))
}
