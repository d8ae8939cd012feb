import type { CivilDate } from '../calendar.ts'
import type { Silence } from '../offers/offer.ts'
import type { LawName } from '../policy.ts'

/** What a law asks of a delay notice that is about to be written. */
export interface NoticeCase {
  /** The date of the order as first promised or as the law sets it. */
  dueDate: CivilDate
  /** `Backorder.lawBound` before this notice. */
  bound: CivilDate | null
  /** No notice that reached the customer came before. */
  isFirst: boolean
  /** The new date; null: none can be given. */
  revisedDate: CivilDate | null
  /** What the customer was told before, and the policy's ending date. */
  toldDate: CivilDate | null
  endingDate: CivilDate
}

/** The half of a law that `decide` consults; `judge` is written apart from it. */
export interface LawPack {
  name: LawName
  dueDate(placedOn: CivilDate, promisedDate: CivilDate | null, endingDate: CivilDate): CivilDate
  /** The day that ends the wait if no notice is ever given; null: the law sets none. */
  openingBound(dueDate: CivilDate): CivilDate | null
  /** What silence to the notice means, and the day that ends the wait from then on. */
  notice(notice: NoticeCase): { bound: CivilDate | null; silence: Silence | null }
  /** The day that ends the wait once the customer has agreed to a date, or to none. */
  consented(revisedDate: CivilDate | null): CivilDate | null
  /** The last day on which money owed since a day may be sent back. */
  refundBy(owedSince: CivilDate): CivilDate
  /** A promise is broken when the carrier does not have the goods: the smallest slip is told, and goods that lie ready do not count. */
  countsCarrierOnly: boolean
}
