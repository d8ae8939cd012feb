import type { KnownReason } from '../../../backorder/letter.ts'

/** Some goods in a sentence: `6 × Walnut Desk Lamp`, and how many units that is. */
export interface Goods {
  text: string
  units: number
}

/** Working days within which a refund is sent: 16 CFR 435.1(b), and shorter than the EU, UK and Canadian limits. */
const refundDays = 7

const backToPayer = `to your original payment method within ${refundDays} working days`

/** Sentences that many letters share. Dates and amounts arrive written out. */
export const shared = {
  greeting: (name: string | null) => (name === null ? 'Hello,' : `Hello ${name},`),
  quantity: (name: string, quantity: number) => `${quantity} × ${name}`,
  and: (items: string[]) => items.join(' and '),
  items: (count: number) => `${count} items`,
  yourOrder: 'your order',
  yourItem: 'your item',
  reason: (reason: string) => `The reason: ${reason}.`,
  knownReasons: {
    'supplier-silent': 'our supplier has not delivered and names no day',
    'supplier-late': 'our supplier has not delivered in time',
    'not-handed-over': 'it is ready, but the carrier has not collected it yet',
  } satisfies Record<KnownReason, string>,

  paid: (taken: string) => `You have paid ${taken}.`,
  paidAndDue: (taken: string, due: string) => `You have paid ${taken} so far; we charge ${due} when the rest ships.`,
  depositPaid: (taken: string, due: string) =>
    `You have paid a deposit of ${taken}; ${due} is still due, when it ships.`,
  notCharged: 'You have not been charged.',
  notChargedYet: (due: string) => `You have not been charged; ${due} is charged when it ships.`,

  back: (refund: string) => `${refund} goes back ${backToPayer}`,
  backAndNever: (refund: string, rest: string) =>
    `${refund} goes back ${backToPayer}, and the other ${rest} is never charged`,
  neverCharged: 'your order is cancelled and your card will not be charged',
  restNeverCharged: 'the rest of your order is cancelled and your card will not be charged for it',
  mayCancel: (back: string) => `You can cancel until it ships: ${back}.`,
  mayCancelRest: (back: string) => `You can cancel what has not shipped: ${back}.`,
  mayCancelUncharged: 'You can cancel until it ships, and your card will not be charged.',
  mayCancelRestUncharged: 'You can cancel what has not shipped, and your card will not be charged for it.',

  ending: (date: string) => `What has not shipped by ${date} is cancelled and refunded in full that day.`,
  endingUncharged: (date: string) => `What has not shipped by ${date} is cancelled that day and never charged.`,
  nextLetter: (date: string) => `We write again by ${date}, news or not.`,

  thanksHeading: 'A thank-you for your patience',
  thanks: (percent: number, most: string, until: string) =>
    `${percent}% off your next order, up to ${most}, until ${until}. It is yours whatever you choose.`,
  code: (code: string) => `Code: ${code}`,

  order: (orderId: string) => `Order ${orderId}`,
  replies: (email: string) => `Questions? Reply to this letter, or write to ${email}: a person answers.`,
  repliesAndPhone: (email: string, phone: string) =>
    `Questions? Reply to this letter, write to ${email} or call ${phone}: a person answers.`,
  website: (shop: string) => `Visit ${shop}`,
}

/** A number before a standing; none where it is the whole line. */
const some = (quantity: number | null, standing: string) => (quantity === null ? standing : `${quantity} ${standing}`)

/** What stands beside a line of goods; `quantity` is null where all of the line stands there. */
export const standings = {
  joined: (parts: string[]) => parts.join(', '),
  leavesNow: (quantity: number | null) => some(quantity, 'leaving now'),
  leaving: (quantity: number | null) => some(quantity, 'being shipped'),
  shipped: (quantity: number | null) => some(quantity, 'shipped'),
  shippedInstead: (quantity: number | null, name: string) => some(quantity, `shipped, some or all as ${name}`),
  ready: (quantity: number | null) => some(quantity, 'ready to ship'),
  waitsUntil: (quantity: number | null, date: string) => some(quantity, `expected by ${date}`),
  waits: (quantity: number | null) => some(quantity, 'waiting, no date yet'),
  discontinued: (quantity: number | null) => some(quantity, 'no longer made'),
  cancelled: (quantity: number | null) => some(quantity, 'cancelled'),
  insteadOf: (name: string) => `instead of ${name}`,
}

/** Labels of buttons and links: verbs, with the date or the amount. */
export const labels = {
  waitUntil: (day: string) => `Wait until ${day}`,
  wait: 'Keep waiting',
  agree: (day: string) => `Agree to wait until ${day}`,
  cancelAndGet: (amount: string) => `Cancel and get ${amount} back`,
  cancel: 'Cancel the order, nothing is charged',
  cancelRest: 'Cancel the rest, nothing is charged',
  swap: (name: string) => `Send ${name} instead`,
  split: 'Send each part as soon as it is ready, at no extra cost',
  splitFor: (price: string) => `Send each part as soon as it is ready, for ${price} more`,
  together: 'Send everything in one parcel, when all of it is here',
  page: 'See your order',
  track: 'Track the parcel',
  pay: (amount: string) => `Pay ${amount}`,
  confirmPayment: 'Confirm your payment',
  undo: 'Keep my order after all',
  buy: (name: string) => `See ${name}`,
  unsubscribe: 'Stop letters about this product',
}

/** What every SMS may end with. */
export const texting = {
  keywords: {
    WAIT: 'WAIT to keep waiting',
    UNDO: 'WAIT to keep it',
    REFUND: 'REFUND to cancel',
    SWAP: 'SWAP to swap',
    STATUS: 'STATUS for news',
  },
  reply: (keywords: string[]) => `Reply ${keywords.join(', ')}.`,
  stop: 'Reply STOP to end texts.',
}

/** `is` for one thing, `are` for more. */
export const is = (goods: Goods) => (goods.units === 1 ? 'is' : 'are')
/** The verb with its `s` for one thing. */
export const verb = (goods: Goods, plural: string) => (goods.units === 1 ? `${plural}s` : plural)
/** `wait` or `waits` and the like for a bare number. */
export const ships = (quantity: number) => (quantity === 1 ? 'ships' : 'ship')
/** `has` for one thing, `have` for more. */
export const has = (goods: Goods) => (goods.units === 1 ? 'has' : 'have')
