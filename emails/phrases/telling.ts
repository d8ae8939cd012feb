import type { CivilDate, PaymentMode } from '../../backorder/state.ts'
import type { Words } from '../words/words.ts'

/** What stands of an order's money, as plain facts: a letter has them as it was decided, a page as they are. Minor units. */
export interface Account {
  mode: PaymentMode
  /** Taken so far and not given back. */
  takenMinor: number
  /** What will still be charged when everything that waits ships. */
  dueMinor: number
  /** What cancelling everything that waits gives back, and what it lets go uncharged. */
  refundMinor: number
  unchargedMinor: number
  /** A part of the order has left or is leaving: a cancel reaches only the rest. */
  onlyRestWaits: boolean
}

/** In whose words it is told, and how they write amounts and days. Letters and pages have their sentences from this. */
export interface Telling {
  words: Words
  account: Account
  money(minor: number): string
  date(date: CivilDate): string
}
