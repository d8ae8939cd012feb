import { addDays } from '../calendar.ts'
import type { LawPack } from './pack.ts'
import { addWorkingDays } from './working-days.ts'

/** 16 CFR 435.2(a)(1)(ii): without a stated time, thirty days. */
const defaultDays = 30
/** 16 CFR 435.2(b)(1)(ii)–(iii): a first delay up to thirty days may rest on silence; a longer or open one ends then. */
const silenceDays = 30
/** 16 CFR 435.1(b)(1): a prompt refund is sent within seven working days. */
const refundWorkingDays = 7

/** US: Mail, Internet, or Telephone Order Merchandise Rule, 16 CFR 435. */
export const usFtc: LawPack = {
  name: 'us-ftc',
  dueDate: (placedOn, promisedDate) => promisedDate ?? addDays(placedOn, defaultDays),
  openingBound: (dueDate) => dueDate,
  notice({ dueDate, bound, isFirst, revisedDate }) {
    // Consent to a wait without a date needs no further notice.
    if (bound === null) return { bound: null, silence: null }
    // 435.2(b)(2): silence to a renewed notice ends the order on the date agreed before.
    // A date that is sooner (the notice before had none) binds as much as if it had been the first.
    if (!isFirst) {
      const sooner = revisedDate !== null && revisedDate < bound ? revisedDate : bound
      return { bound: sooner, silence: { means: 'cancel', on: sooner } }
    }
    const limit = addDays(dueDate, silenceDays)
    if (revisedDate !== null && revisedDate <= limit)
      return { bound: revisedDate, silence: { means: 'consent', on: dueDate } }
    return { bound: limit, silence: { means: 'cancel', on: limit } }
  },
  consented: (revisedDate) => revisedDate,
  refundBy: (owedSince) => addWorkingDays(owedSince, refundWorkingDays),
  // 435.1(e): shipped means in the carrier's possession.
  countsCarrierOnly: true,
}
