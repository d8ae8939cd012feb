import type { LawPack } from './pack.ts'

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
  countsCarrierOnly: false,
}
