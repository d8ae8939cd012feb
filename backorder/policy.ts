/** A merchant's rules for waiting, as data; snapshotted when a backorder opens. Amounts are minor units of the order's currency, where they name none of their own. */
export interface Policy {
  /** The law pack that binds every promise; a policy may promise more, never less. */
  law: LawName
  /** The merchant's IANA zone: every civil date is a day there. */
  timeZone: string
  shipping: ShippingChoice
  /** What a parcel beyond the first costs, and who pays it when the customer asks for it. */
  extraShipping: { paidBy: (typeof parcelPayers)[number]; amountMinor: number }
  updateEveryDays: number
  /** A slip up to this many days is told in the next update, not in a letter of its own. */
  toleranceDays: number
  /** News waits this long, so that several signals make one letter. */
  settleMinutes: number
  /** Better dates that come within so many hours of a letter about nothing else wait, and make one letter; default: 0. */
  digestHours?: number
  /** One customer gets at most so many letters a week, of all their orders, that nothing rests on; what is beyond is folded into the next; default: no limit. */
  optionalPerWeek?: number
  /** A cancellation can be taken back for this long before money moves. */
  undoMinutes: number
  /** Days from the order to its ending date. */
  endingDays: number
  /** Longer waits for dearer orders: the longest of the tiers that the order's value reaches counts. A tier with a currency is for orders in it alone. */
  endingTiers: { currency?: string; fromMinor: number; days: number }[]
  /** No consent moves the ending date beyond this many days from the order. */
  ceilingDays: number
  lastChanceDays: number
  /** With no goods this many days before the promise, the customer hears of it before it passes. */
  nearPromiseDays: number
  discount: DiscountPolicy
  /** What may be offered instead, by the sku that waits, in order of preference. */
  substitutes: Record<string, Substitute[]>
  /** How long an offered substitute waits for an answer when the wanted goods will never come. */
  substituteAnswerDays: number
  sms: { enabled: boolean; from: string; until: string }
  /** What to do a day before an authorisation lapses: take the money now, or let it go and charge at shipment. */
  authorizationLapse: (typeof lapseChoices)[number]
  /** A step that was refused is tried again after this many hours. */
  stepRetryHours: number
  /** A letter waits at most this long for its discount code. */
  codeWaitMinutes: number
  /** Who may have meant to cancel is asked, and nothing leaves for so many hours; default: `defaultQuestionHours`. */
  questionHours?: number
}

/** Long enough for an email that comes on a Friday evening. */
export const defaultQuestionHours = 72

export const lawNames = ['us-ftc', 'none'] as const
export type LawName = (typeof lawNames)[number]

export const shippingChoices = ['as-available', 'together'] as const
export type ShippingChoice = (typeof shippingChoices)[number]

export const parcelPayers = ['shop', 'customer'] as const
export const lapseChoices = ['charge-at-shipment', 'capture'] as const

export interface DiscountPolicy {
  /** Percent off the next order, by how many delays there have been; the last rung repeats. */
  ladderPercent: number[]
  /** All codes of one order together are never worth more than this, minor units; null: than the top of the ladder, of what waits. */
  budgetMinor: number | null
  validDays: number
}

/** A thing that may be sent instead, never dearer for the customer. */
export interface Substitute {
  sku: string
  name: string
  unitPriceMinor: number
  imageUrl?: string
  /** What differs, in words for the customer. */
  difference?: string
}

export const defaultPolicy: Policy = {
  law: 'us-ftc',
  timeZone: 'UTC',
  shipping: 'as-available',
  extraShipping: { paidBy: 'shop', amountMinor: 0 },
  updateEveryDays: 7,
  toleranceDays: 1,
  settleMinutes: 30,
  digestHours: 24,
  optionalPerWeek: 3,
  undoMinutes: 30,
  endingDays: 30,
  endingTiers: [
    { currency: 'USD', fromMinor: 100_000, days: 45 },
    { currency: 'USD', fromMinor: 500_000, days: 60 },
  ],
  ceilingDays: 180,
  lastChanceDays: 3,
  nearPromiseDays: 2,
  discount: { ladderPercent: [10, 15, 20], budgetMinor: null, validDays: 90 },
  substitutes: {},
  substituteAnswerDays: 7,
  sms: { enabled: true, from: '09:00', until: '20:00' },
  authorizationLapse: 'charge-at-shipment',
  stepRetryHours: 24,
  codeWaitMinutes: 10,
}
