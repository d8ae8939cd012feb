import type { CivilDate } from '../calendar.ts'
import type { Answer, Silence } from '../offers/offer.ts'
import type { ShippingChoice, Substitute } from '../policy.ts'
import type { PaymentMode, QueuePlace, RefundCause } from '../state.ts'
import type { ChargePurpose } from '../step.ts'
import type { Units } from '../units.ts'
import type { Channel, OrderLetterName } from './kinds.ts'

export { type LetterName, letterNames } from './kinds.ts'

/** Why goods are late when the supplier gave no reason of its own; put into words where the letter is rendered. */
export const knownReasons = ['supplier-silent', 'supplier-late', 'not-handed-over'] as const
export type KnownReason = (typeof knownReasons)[number]

/** One message to a customer, decided: what it says, not yet how. Rendered when it is sent. */
export interface Letter {
  /** `letter/3`: unique within its backorder. */
  key: string
  letter: OrderLetterName
  atMs: number
  channels: Channel[]
  /** SMS waits for the customer's own daytime. */
  smsNotBeforeMs: number
  /** The law or a deadline rests on it: no preference and no newer letter removes it. */
  mandatory: boolean
  /** In law this is a delay notice (it states a revised date, or that there is none). */
  isDelayNotice: boolean
  facts: LetterFacts
}

/** A letter as it was told, from the records: the state of an order keeps no letters. */
export type ToldLetter = Pick<Letter, 'key' | 'letter' | 'isDelayNotice' | 'facts'>

/** What a letter may say, complete when decided: rendering adds only the customer, the brand and the links. */
export interface LetterFacts {
  lines: LetterLine[]
  shipping: ShippingChoice
  /** The price of a second parcel if the customer asks for one, minor units; 0 where the shop pays. */
  extraShippingMinor: number
  promisedDate: CivilDate | null
  /** The best date known as the letter was decided; null: nobody can give one. */
  currentDate: CivilDate | null
  /** The date that the customer was told before this letter. */
  previousDate: CivilDate | null
  /** Delay letters: the new date proposed (null: none can be given). */
  revisedDate?: CivilDate | null
  /** Delay letters: the supplier's own words, or a `KnownReason` where it gave none. */
  reason?: string
  endingDate: CivilDate
  /** The ending that the customer was told before, where an agent has moved it. */
  previousEndingDate?: CivilDate
  /** An agent holds the order: goods that are set aside do not leave, and nobody knows when they will. */
  held?: true
  /** The day of the next letter if nothing changes. */
  nextLetterOn: CivilDate | null
  offer: LetterOffer | null
  money: LetterMoney
  discount?: { code: string; percent: number; maxValueMinor: number; expiresOn: CivilDate }
  /** answer-received; `tooLate`: a cancel that came after the carrier had the parcel. */
  answer?: {
    answer: Answer
    lines?: Units[]
    undoUntilMs?: number
    substitute?: Substitute
    tooLate?: boolean
    /** Perhaps meant as a cancel: it asks what was meant, and nothing leaves before `heldUntilMs` without an answer. */
    unclear?: { via: 'sms' | 'email'; heldUntilMs: number }
  }
  shipment?: { lines: Units[]; carrier?: string; tracking?: string; trackingUrl?: string }
  /** good-news: takes back a question that silence would have answered. */
  settles?: true
  /** refunded: why the money comes back. */
  cause?: RefundCause
  /** payment-problem: what went wrong; update: `substitute-gone`, the agreed substitute cannot be had after all. */
  problem?: 'declined' | 'authorization-lapsing' | 'substitute-gone'
  /** payment-problem: the charge that it is about, and the units that it pays (none: it pays a parcel). */
  charge?: Charge
  /** The day by which the customer must act (payment-problem, substitute-offer). */
  actBy?: CivilDate
  /** agent-message: where the words are kept. */
  noteId?: string
  /** agent-message: it answers a text, and goes by text too. */
  answersText?: true
  /** The key of the letter that this one says again. */
  repeats?: string
}

export interface Charge {
  amountMinor: number
  purpose: ChargePurpose
  lines: Units[]
}

export interface LetterOffer {
  number: number
  options: Answer[]
  revisedDate: CivilDate | null
  waitUntil: CivilDate
  silence: Silence | null
  substitutes: { lineId: string; substitute: Substitute }[]
}

export interface LetterLine {
  id: string
  name: string
  imageUrl?: string
  unitPriceMinor: number
  ordered: number
  /** Leaves at once, from stock. Only in the first notice. */
  shippingNow: number
  /** Not yet with the carrier and not cancelled, goods or no goods. */
  waiting: number
  /** Of the waiting, those whose goods are set aside. */
  ready: number
  shipped: number
  cancelled: number
  expectedAt: CivilDate | null
  /** The early end, where the date is a range. */
  soonestAt?: CivilDate
  /** The place in the queue for the goods that are missing. */
  queue?: QueuePlace
  discontinued: boolean
  substitute?: Substitute
}

export interface LetterMoney {
  currency: string
  mode: PaymentMode
  /** Taken so far and not given back. */
  takenMinor: number
  /** What comes back (or is never charged) if everything that waits is cancelled today. */
  cancelMinor: number
  /** Of `cancelMinor`, money that was really taken; the rest was only authorised or never charged. */
  cancelRefundMinor: number
  /** What will still be charged when everything that waits ships. */
  dueMinor: number
  /** refunded: given back by this act. */
  refundMinor?: number
  /** refunded: let go without ever being charged. */
  notChargedMinor?: number
  /** refunded: the last day for the money to be sent. */
  refundBy?: CivilDate
}
