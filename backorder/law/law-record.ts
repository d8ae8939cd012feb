import type { CivilDate } from '../calendar.ts'
import type { LawName } from '../policy.ts'

/** What happened to one thing that was ordered and had to wait, dated: all that a judge needs. */
export interface LawRecord {
  orderedOn: CivilDate
  /** When payment was authorised and the order's data complete: the clock starts here (16 CFR 435.1(c)); default `orderedOn`. */
  completedOn?: CivilDate
  /** The shipping date stated to the buyer; none: the law's own. */
  promisedOn?: CivilDate
  sellerIsCreditor?: boolean
  /** The buyer applied to the seller for credit with the order. */
  creditApplication?: boolean
  /** Not under the rule at all (16 CFR 435.3(a)): seeds, serial subscriptions, cash on delivery. */
  exempt?: boolean
  /** In the order in which they happened: on one day, the earlier in the list came first. */
  events: LawEvent[]
  /** The day of the judgement; what came later is not known yet. */
  asOf: CivilDate
}

/** What a delay notice can say that a law may ask for. */
export const noticeStatements = [
  'revised-date',
  'right-to-cancel',
  'free-way',
  'silence-means',
  'reason',
  'any-time-before-shipment',
] as const
export type NoticeStatement = (typeof noticeStatements)[number]

export type LawEvent = { on: CivilDate } & (
  | {
      type: 'delay-notice'
      /** null: the notice said that no date can be given. */
      revisedOn: CivilDate | null
      /** What it said; absent: its words are not judged. */
      stated?: NoticeStatement[]
      /** What it said silence would mean, and on which day; absent: not judged. */
      silence?: { means: 'consent' | 'cancel'; on: CivilDate }
      /** It never arrived: no notice. */
      bounced?: boolean
    }
  /** The newest notice never arrived. */
  | { type: 'bounced' }
  /** Express consent, to the newest notice or else to the date named; null: to a wait without a date. */
  | { type: 'consent'; until?: CivilDate | null }
  | { type: 'cancel' }
  /** The carrier has it. */
  | { type: 'shipped' }
  /** The seller gave it up. */
  | { type: 'abandoned' }
  /** Sent back; `full` defaults to true, `as` to money. */
  | { type: 'refunded'; full?: boolean; as?: 'money' | 'credit' }
)

/** A duty that was not kept. */
export interface Breach {
  /** `16 CFR 435.2(c)(5)`. */
  rule: string
  /** `refund-missing`. */
  what: string
  on: CivilDate
}

/** What was owed, and whether it was kept. */
export interface Verdict {
  law: LawName
  status: 'open' | 'shipped' | 'cancelled' | 'exempt'
  /** Set when cancelled. */
  cancelledOn?: CivilDate
  /** Set when cancelled; null: the law names no day. */
  refundDueOn?: CivilDate | null
  /** The term where it is not a day. */
  refundDue?: string
  ok: boolean
  breaches: Breach[]
  /** In one or two plain sentences. */
  because: string
}
