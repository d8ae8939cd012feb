import type { LawPack } from './pack.ts'
import { addWorkingDays } from './working-days.ts'

/** The shortest term of any law that a pack is meant for. */
const refundWorkingDays = 7

/** No law: the policy's own promises. Silence keeps a date within the ending date, and nothing beyond it. */
export const none: LawPack = {
  name: 'none',
  dueDate: (_placedOn, promisedDate, endingDate) => promisedDate ?? endingDate,
  openingBound: () => null,
  notice({ revisedDate, toldDate, dueDate, endingDate }) {
    const keepsEnding = revisedDate !== null && revisedDate <= endingDate
    return {
      bound: null,
      silence: keepsEnding ? { means: 'consent', on: toldDate ?? dueDate } : { means: 'cancel', on: endingDate },
    }
  },
  consented: () => null,
  refundBy: (owedSince) => addWorkingDays(owedSince, refundWorkingDays),
  countsCarrierOnly: false,
}
