import type { Offer } from './offer.ts'
import type { Policy, ShippingChoice, Substitute } from './policy.ts'
import type { Step } from './step.ts'

/** A civil date in the merchant's zone, `2026-04-20`. */
export type CivilDate = string
export type Channel = 'email' | 'sms'
export type PaymentMode = 'captured' | 'authorized' | 'deposit' | 'on-shipment'

export type Phase =
  /** Goods are missing and nothing is asked of the customer. */
  | 'waiting'
  /** A delay or a substitute was put to the customer, who has not answered. */
  | 'awaiting-answer'
  /** The customer cancelled all that waits; the undo time runs. */
  | 'cancelling'
  /** Every unit that waited has its goods; the carrier does not have them all yet. */
  | 'shipping'
  /** Nothing waits any more; money or a parcel is still under way. */
  | 'settling'
  | 'closed'

export type OutcomeType = 'shipped' | 'substituted' | 'refunded' | 'mixed'

/** One sku of an order. Units are counted where they stand; the counts never overlap (see `line.ts`). */
export interface Line {
  id: string
  sku: string
  name: string
  imageUrl?: string
  unitPriceMinor: number
  quantityOrdered: number
  /** In stock at purchase. */
  quantityAvailable: number
  /** Still missing: neither allocated nor cancelled. */
  quantityBackordered: number
  /** Goods set aside, not yet with the carrier. */
  quantityAllocated: number
  /** Of the allocated, those whose release was asked of the shop. */
  quantityReleased: number
  quantityShipped: number
  quantityCancelled: number
  /** When supply believes the missing units can ship; null: nobody knows. */
  expectedAt: CivilDate | null
  /** Goods that will never come. */
  discontinued: boolean
  /** What the customer agreed to have instead, for every unit not yet shipped. */
  substitute?: Substitute
}

/** Money of one order, integer minor units. See `money.ts` for how shares are made. */
export interface Money {
  mode: PaymentMode
  currency: string
  /** What all ordered goods cost at order time: the whole that shares are made of. */
  goodsMinor: number
  /** Taken before shipment: the capture, or the deposit. */
  prepaidMinor: number
  /** Still to be taken at shipment, when everything ships. */
  dueMinor: number
  /** Value of the goods that will never be sent (cancelled, or made cheaper by a substitute). */
  forgoneMinor: number
  /** Value of the goods that the carrier has. */
  shippedMinor: number
  goodwillMinor: number
  extraShippingMinor: number
  capturedMinor: number
  refundedMinor: number
  voidedMinor: number
  captureBeforeMs: number | null
  /** Since when a charge that was declined waits for the customer; null: none does. */
  declinedAtMs: number | null
}

/** How a customer can be reached; the addresses themselves live in the records. */
export interface Reach {
  email: boolean
  sms: boolean
  /** The customer's own zone, for quiet hours. */
  timeZone: string
}

export interface Discount {
  percent: number
  maxValueMinor: number
  expiresOn: CivilDate
  /** Set once the shop has made it. */
  code: string | null
  /** Whether a letter has carried it. */
  told: boolean
  stepKey: string
}

/** A cancellation that can still be taken back. */
export interface Undo {
  lines: { id: string; quantity: number }[]
  untilMs: number
  whole: boolean
}

export type CancelCause = 'customer' | 'silence' | 'ending' | 'discontinued' | 'agent'

/** A delay that was put to the customer. */
export interface DelayNotice {
  revisedDate: CivilDate | null
  atMs: number
  /** The customer was never reached: in law, no notice. */
  bounced: boolean
}

/** Everything one backorder is. Plain data: it survives JSON, replay and continue-as-new. Instants are epoch milliseconds. */
export interface Backorder {
  id: string
  /** Counts decisions; keys every record of them. */
  revision: number
  placedAtMs: number
  placedOn: CivilDate
  policy: Policy
  reach: Reach
  lines: Line[]
  shipping: ShippingChoice
  /** What the customer was last told and agreed to, or is held to have agreed to. */
  promisedDate: CivilDate | null
  /** The date by which the order is due in law and in the customer's eyes, before any consent. */
  dueDate: CivilDate
  endingDate: CivilDate
  offer: Offer | null
  offerCount: number
  notices: DelayNotice[]
  /** The date in the newest letter; null: the letter said that nobody knows. */
  toldDate: CivilDate | null
  /** Supply said something new at `sinceMs`; it is weighed at `settleAtMs`. */
  news: { sinceMs: number; settleAtMs: number; reason?: string } | null
  lastSupplyWordAtMs: number | null
  undo: Undo | null
  cancelCause: CancelCause | null
  hold: { sinceMs: number; noteId?: string } | null
  money: Money
  discounts: Discount[]
  /** Steps decided whose outcome is not in. */
  steps: Step[]
  stepCount: number
  /** Steps the outside refused, to be tried again. */
  retries: { step: Step; atMs: number }[]
  letterCount: number
  lastLetterAtMs: number
  /** Letters already written for a date, so that none is written twice: `last-chance:2026-04-01`. */
  written: string[]
  shipmentCount: number
  closed: { atMs: number; outcome: OutcomeType } | null
}
