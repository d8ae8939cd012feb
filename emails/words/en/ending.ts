import { type Goods, has, is, verb } from './shared.ts'

/** Days before the ending date. */
export const lastChance = {
  subject: (goods: string, date: string) => `${goods}: we refund on ${date}`,
  subjectUncharged: (goods: string, date: string) => `${goods}: we cancel on ${date}`,
  preheaderWait: 'Unless it ships first, or you choose to wait longer.',
  preheader: 'Unless it ships first. You need do nothing.',
  heading: (date: string) => `On ${date} we refund what has not shipped`,
  headingUncharged: (date: string) => `On ${date} we cancel what has not shipped`,
  what: (goods: Goods, date: string) =>
    `${goods.text} ${has(goods)} not shipped yet. If you do nothing and that is still so on ${date}, we cancel that day and refund you in full.`,
  whatUncharged: (goods: Goods, date: string) =>
    `${goods.text} ${has(goods)} not shipped yet. If you do nothing and that is still so on ${date}, we cancel that day and your card will not be charged.`,
  expected: (date: string) => `We still expect to ship by ${date}.`,
  expectedAfter: (date: string) => `We expect to ship by ${date}, which is after that day.`,
  notExpected: 'We have no date that we could promise you.',
  wait: (until: string) => `If you would rather wait, tell us: we then hold your order until ${until}.`,
  sms: (goods: string, date: string) => `if ${goods} has not shipped by ${date}, we cancel and refund it.`,
  smsUncharged: (goods: string, date: string) => `if ${goods} has not shipped by ${date}, we cancel it, uncharged.`,
}

/** Cancelled, ended or given up: why, how much, to where, by when. */
export const refunded = {
  subject: (goods: string, amount: string) => `${goods}: ${amount} is coming back to you`,
  subjectUncharged: (goods: string) => `${goods}: cancelled, not charged`,
  preheader: 'To your original payment method. Here is why and by when.',
  preheaderUncharged: 'Your card will not be charged. Here is why.',
  heading: (amount: string) => `${amount} is coming back to you`,
  headingUncharged: 'Your order is cancelled, and nothing is charged',
  headingRestUncharged: 'The rest is cancelled, and not charged',
  customer: (goods: Goods) => `You asked us to cancel ${goods.text}, and we have.`,
  silence: (goods: Goods) =>
    `We did not hear from you after our letter about the delay, so we have cancelled ${goods.text}, as we said we would.`,
  ending: (goods: Goods, date: string) =>
    `${goods.text} could not ship by ${date}, the last day we gave you, so we have cancelled. We are sorry that we could not send what you ordered.`,
  discontinued: (goods: Goods) =>
    `${goods.text} ${is(goods)} no longer made, and none will come, so we have cancelled. We are sorry that we sold what we cannot send.`,
  agent: (goods: Goods) => `Our team has cancelled ${goods.text} for you.`,
  priceDifference:
    'What we send you instead costs less, and the difference is yours. The rest of your order stays as it is.',
  goodwill: 'Our team has given you some of your money back. The rest of your order stays as it is.',
  amount: (amount: string, by: string) =>
    `${amount} goes back to your original payment method, sent by ${by} at the latest; your bank may take a few days more to show it.`,
  amountSoon: (amount: string) =>
    `${amount} goes back to your original payment method within 7 working days; your bank may take a few days more to show it.`,
  notCharged: 'Your order is cancelled and your card will not be charged.',
  restNotCharged: 'That part of your order is cancelled and your card will not be charged for it.',
  alsoNotCharged: (amount: string) => `The other ${amount} is never charged.`,
  kept: (goods: Goods, amount: string) => `That leaves ${amount} paid, for ${goods.text}.`,
  keptMoney: (amount: string) => `That leaves ${amount} paid.`,
  waits: (goods: Goods) => `${goods.text} still ${verb(goods, 'wait')}.`,
  due: (amount: string) => `${amount} will be charged when the rest ships.`,
  nothingRemains: 'Nothing else is owed on this order, by you or by us.',
  thanks: 'Thank you for your patience.',
  sms: (goods: string, amount: string, by: string) =>
    `${goods} is cancelled. ${amount} goes back to your original payment method, sent by ${by}.`,
  smsSoon: (goods: string, amount: string) =>
    `${goods} is cancelled. ${amount} goes back to your original payment method.`,
  smsGoodwill: (amount: string) => `${amount} goes back to your original payment method.`,
  smsUncharged: (goods: string) => `${goods} is cancelled and your card will not be charged.`,
}
