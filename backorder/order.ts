import type { CivilDate } from './calendar.ts'
import type { Preferences } from './letters/preferences.ts'
import type { Policy, Substitute } from './policy.ts'
import type { PaymentMode, QueuePlace, Reach } from './state.ts'

/** What `open` takes: an order as the edge has parsed and completed it. No names, no addresses. */
export interface OpenOrder {
  id: string
  placedAtMs: number
  currency: string
  lines: OpenLine[]
  payment: {
    mode: PaymentMode
    /** Taken already, minor units; default: the goods' total for `captured`, none otherwise. */
    capturedMinor?: number
    /** Authorised or to be charged in all, minor units; default: the goods' total. */
    authorizedMinor?: number
    captureBeforeMs?: number
  }
  promisedDate?: CivilDate
  reach: Reach
  /** What the customer asked for with an earlier order. */
  preferences?: Preferences
  policy: Policy
}

export interface OpenLine {
  id: string
  sku: string
  name: string
  imageUrl?: string
  unitPriceMinor: number
  quantity: number
  available: number
  /** What supply believes as the order opens; it makes the promise where the shop made none. */
  expectedAt?: CivilDate
  /** The place in the queue as the order opens. */
  queue?: QueuePlace
  substitutes?: Substitute[]
}
