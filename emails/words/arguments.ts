/** Some goods in a sentence: `6 × Walnut Desk Lamp`, and how many units that is. */
export interface Goods {
  text: string
  units: number
}

/** What a cancellation brings, with its amounts written out; an amount that does not apply is empty. */
export interface Back {
  /** `uncharged`: the order was never charged; `restUncharged`: what still waits was never charged. */
  back: 'refund' | 'refundAndUncharged' | 'restUncharged' | 'uncharged'
  refund: string
  uncharged: string
}

/** Units that stand somewhere (shipped, waiting, …), and whether that is the whole line. */
export interface Part {
  part: 'all' | 'some'
  units: number
}

/** What a message may be told, by the name of its placeholder; dates, times and amounts arrive written out. */
export interface Arguments {
  /** Gives `{goods}`, and `{units}` to make a verb agree. */
  goods: Goods
  /** Gives `{back, select, refund {…} refundAndUncharged {…} restUncharged {…} other {…}}`, `{refund}`, `{uncharged}`. */
  back: Back
  /** Gives `{part, select, all {…} other {…}}`, and `{units}`. */
  part: Part
  /** A product's name alone, or what stands for it (`shared.yourItem`, `shared.yourOrder`, `shared.items`). */
  name: string
  /** The name of a replacement. */
  other: string
  /** Days, as `Tuesday, March 24`; in subjects, buttons and SMS shorter. */
  date: string
  before: string
  until: string
  on: string
  by: string
  /** An instant, as `Thursday, 11:30 AM EDT`. */
  time: string
  /** Money, as `$299.94`. */
  amount: string
  taken: string
  due: string
  price: string
  saved: string
  /** People, firms, numbers and addresses, as they were given. */
  person: string
  agent: string
  shop: string
  carrier: string
  tracking: string
  email: string
  phone: string
  orderId: string
  code: string
  /** Somebody else's words: the reason for a delay, what differs in a replacement, how a message begins. */
  reason: string
  difference: string
  firstWords: string
  /** Whole numbers. */
  quantity: number
  now: number
  later: number
  count: number
  days: number
  percent: number
  place: number
  of: number
  /** What was written before, and what is added to it: the pattern of a list. */
  list: string
  next: string
  label: string
  keyword: string
  keywords: string
  /** Order numbers, and how to name one of them: `WAIT 1001`. */
  orders: string
  example: string
  /** An address, in a sentence that leads to it. */
  link: string
}

export type ArgumentName = keyof Arguments

/** Working days within which a refund is sent: 16 CFR 435.1(b), and shorter than the EU, UK and Canadian limits. */
export const refundDays = 7

/** Placeholders that one argument gives to a message; those in `free` need not be used. */
export function placeholdersOf(name: ArgumentName): { bound: string[]; free: string[] } {
  if (name === 'goods') return { bound: ['goods'], free: ['units'] }
  if (name === 'back') return { bound: ['back', 'refund', 'uncharged'], free: [] }
  if (name === 'part') return { bound: ['part', 'units'], free: [] }
  return { bound: [name], free: [] }
}
