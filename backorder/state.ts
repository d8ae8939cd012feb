import type { AgentTask } from './agent-task.ts'
import type { CivilDate } from './calendar.ts'
import type { Channel, OrderLetterName } from './letters/kinds.ts'
import type { Preferences } from './letters/preferences.ts'
import type { Line } from './line-state.ts'
import type { Money } from './money-state.ts'
import type { Offer } from './offers/offer.ts'
import type { Policy, ShippingChoice } from './policy.ts'
import type { Step } from './step.ts'
import type { Units } from './units.ts'

export type { CivilDate } from './calendar.ts'
export type { Channel } from './letters/kinds.ts'
export type { Line, QueuePlace } from './line-state.ts'
export { type Money, type PaymentMode, paymentModes } from './money-state.ts'

export const phases = [
  /** Goods are missing and nothing is asked of the customer. */
  'waiting',
  /** A delay or a substitute was put to the customer, who has not answered. */
  'awaiting-answer',
  /** The customer cancelled all that waits; the undo time runs. */
  'cancelling',
  /** Every unit that waited has its goods; the carrier does not have them all yet. */
  'shipping',
  /** Nothing waits any more; money or a parcel is still under way. */
  'settling',
  'closed',
] as const
export type Phase = (typeof phases)[number]

export const outcomeTypes = ['shipped', 'substituted', 'refunded', 'mixed'] as const
export type OutcomeType = (typeof outcomeTypes)[number]

/** How a customer can be reached; the addresses themselves live in the records. */
export interface Reach {
  email: boolean
  sms: boolean
  /** The customer's own zone, for quiet hours. */
  timeZone: string
  /** Further zones that their number may be in: a text waits for daytime in each. */
  smsZones?: string[]
}

export interface Discount {
  percent: number
  maxValueMinor: number
  expiresOn: CivilDate
  stepKey: string
  /** Set once the shop has made it. */
  code: string | null
  /** Whether a letter has carried it. */
  told: boolean
  /** An agent granted it: it gets a letter of its own. */
  announce: boolean
}

/** A cancellation that is not carried out yet. */
export interface Undo {
  lines: Units[]
  untilMs: number
  requestedAtMs: number
  /** The number of the offer to take it back; null: it is final, and only waits for its parcel to be stopped. */
  offer: number | null
  /** The offer that stood before; it stands again unless a newer one was made meanwhile. */
  offerBefore: Offer | null
}

export type CancelCause = 'customer' | 'silence' | 'ending' | 'discontinued' | 'quota-missed' | 'agent'

/** Why money comes back. */
export type RefundCause = CancelCause | 'goodwill' | 'price-difference' | 'unused-parcel'

/** What the next `refunded` letter will say, gathered until every step of it has its outcome. */
export interface RefundToTell {
  cause: RefundCause
  /** Since when the first of it is owed. */
  sinceMs: number
  lines: Units[]
  refundMinor: number
  notChargedMinor: number
}

/** A delay that was put to the customer. */
export interface DelayNotice {
  letterKey: string
  revisedDate: CivilDate | null
  atMs: number
  /** `lawBound` as it was before this notice: it returns when the notice turns out never to have arrived. */
  boundBefore: CivilDate | null
  /** The customer agreed to its date, or to a better one that was put to them since. */
  agreed: boolean
  /** A text went with it. */
  texted: boolean
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
  /** What the customer asked for; absent: nothing. */
  preferences?: Preferences
  lines: Line[]
  shipping: ShippingChoice
  /** What the customer was last told and agreed to, or is held to have agreed to. */
  promisedDate: CivilDate | null
  /** The date by which the order was due when it was placed: as promised, else as the law or the policy says. */
  dueDate: CivilDate
  /** The day on which the law ends the wait unless the goods leave or the customer consents to more; null: it does not. */
  lawBound: CivilDate | null
  endingDate: CivilDate
  /** The ending that the customer was told before an agent moved it; absent: nothing moved that they do not know of. */
  endingToTell?: CivilDate
  /** No consent moves the ending date beyond this day. */
  ceilingDate: CivilDate
  offer: Offer | null
  offerCount: number
  notices: DelayNotice[]
  /** How many delays the customer was told of; climbs the discount ladder. */
  delayCount: number
  /** The date in the newest letter; null: the letter said that nobody knows. */
  toldDate: CivilDate | null
  /** Supply said something new at `sinceMs`; it is weighed at `settleAtMs`. */
  news: {
    sinceMs: number
    settleAtMs: number
    reason?: string
    /** Good news that waits, so that several changes of a day make one letter. */
    held?: true
  } | null
  lastSupplyWordAtMs: number | null
  /** The newest events that were taken in and may be told again; see `memoryOf`. */
  takenEvents: string[]
  /** A delay letter is decided and waits, until `untilMs` at most, for its discount code. */
  delayPending: { untilMs: number; stepKey: string | null; near: boolean; reason?: string } | null
  undo: Undo | null
  refundToTell: RefundToTell | null
  hold: { sinceMs: number; noteId?: string } | null
  /** The customer may have meant to cancel and was asked; nothing leaves before the answer, or `untilMs`. */
  question?: { askedAtMs: number; untilMs: number }
  money: Money
  discounts: Discount[]
  /** Steps decided whose outcome is not in. */
  steps: Step[]
  stepCount: number
  /** Steps the outside refused, to be tried again. */
  retries: { step: Step; atMs: number }[]
  /** What a person was asked for and need not do any more once it happens by itself; absent: nothing. */
  askedAgent?: AgentTask[]
  /** The kinds of the letters that were written: `letter/3` is the third. */
  letters: OrderLetterName[]
  /** The newest letter of a deadline that reached nobody: a corrected address gets it. */
  unreached?: string
  /** Letters that were lost by a channel whose address is good, the newest last: they are not tried there again. */
  lostSoftly?: { letterKey: string; channel: Channel }[]
  lastLetterAtMs: number
  /** Letters already written for a date, so that none is written twice: `last-chance:2026-04-01`. */
  written: string[]
  shipmentCount: number
  /** An agent wants it over as soon as nothing is under way, reported or not. */
  closeAsked?: true
  closed: { atMs: number; outcome: OutcomeType } | null
}
