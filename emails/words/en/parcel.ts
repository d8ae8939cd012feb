import { type Goods, is, verb } from './shared.ts'

/** Goods set aside. */
export const shippingSoon = {
  subject: (goods: string) => `${goods}: here, and shipping soon`,
  subjectBy: (goods: string, date: string) => `${goods}: here, and ships by ${date}`,
  preheader: 'Your last moment to change your mind.',
  heading: (date: string) => `Your goods are here and ship by ${date}`,
  headingSoon: 'Your goods are here and ship next',
  ready: (goods: Goods) => `${goods.text} ${is(goods)} here, set aside for you and being packed.`,
  leaves: (date: string) => `The carrier has the parcel by ${date}.`,
  charge: (amount: string) => `We charge ${amount} when it leaves.`,
  chargeRest: (amount: string) => `We charge the remaining ${amount} as your goods leave.`,
  paid: (amount: string) => `You have paid ${amount}; nothing more is charged.`,
  last: (back: string) => `Until the carrier has it you can still cancel: ${back}.`,
  waits: (goods: Goods) => `${goods.text} still ${verb(goods, 'wait')}.`,
  sms: (goods: string) => `${goods} is here and ships soon.`,
  smsBy: (goods: string, date: string) => `${goods} is here and ships by ${date}.`,
}

/** The carrier has it. */
export const shipped = {
  subject: (goods: string) => `On its way: ${goods}`,
  preheader: (carrier: string) => `${carrier} has your parcel.`,
  preheaderNoCarrier: 'The carrier has your parcel.',
  preheaderRest: 'And when the rest follows.',
  heading: 'Your parcel is on its way',
  headingPart: 'Part of your order is on its way',
  parcel: (goods: Goods) => `In this parcel: ${goods.text}.`,
  carrier: (carrier: string) => `It travels with ${carrier}.`,
  tracking: (carrier: string, tracking: string) => `It travels with ${carrier}, tracking number ${tracking}.`,
  trackingOnly: (tracking: string) => `Tracking number ${tracking}.`,
  rest: (goods: Goods, date: string) => `${goods.text} still ${verb(goods, 'wait')}: we ship by ${date}.`,
  restNoDate: (goods: Goods) => `${goods.text} still ${verb(goods, 'wait')}, and we have no date yet.`,
  charged: (amount: string) => `You have paid ${amount} in all.`,
  returns: 'Not right, or not wanted any more? Reply to this letter, and we tell you how to send it back.',
  sms: (goods: string) => `${goods} is on its way.`,
}

/** A charge was declined, or an authorisation lapses. */
export const paymentProblem = {
  subject: (goods: string) => `${goods}: your payment did not go through`,
  subjectBy: (goods: string, date: string) => `${goods}: payment needed by ${date}`,
  subjectLapsing: (goods: string, date: string) => `${goods}: confirm payment by ${date}`,
  subjectLapsingSoon: (goods: string) => `${goods}: please confirm your payment`,
  preheader: 'What to do, and by when. Nothing is lost meanwhile.',
  heading: 'Your payment did not go through',
  headingLapsing: 'Please confirm your payment',
  declined: (amount: string, goods: Goods) =>
    `We tried to charge ${amount} for ${goods.text}, and your bank declined. This is often an expired card or a limit.`,
  lapsing: (amount: string, goods: Goods) =>
    `Your bank's approval of ${amount} for ${goods.text} is about to run out, as it does after some days. Nothing has been charged.`,
  act: (date: string) => `Please pay by ${date}, with the same card or another.`,
  actSoon: 'Please pay with the same card or another.',
  actLapsing: (date: string) => `Please confirm by ${date}, with the same card or another.`,
  safe: 'Nothing is lost meanwhile: what is yours stays set aside.',
  sms: (goods: string) => `your payment for ${goods} did not go through. Nothing is lost meanwhile.`,
  smsLapsing: (goods: string) => `please confirm your payment for ${goods}. Nothing is lost meanwhile.`,
  smsBy: (date: string) => `Please pay by ${date}.`,
}

/** A person writes. */
export const agentMessage = {
  subject: (agent: string, shop: string) => `A message from ${agent} at ${shop}`,
  preheader: (firstWords: string) => firstWords,
  heading: (agent: string) => `${agent} writes to you`,
  by: (agent: string, shop: string) => `${agent}, ${shop}`,
  standing: 'Your order today',
  expected: (goods: Goods, date: string) => `${goods.text} ${verb(goods, 'ship')} by ${date}.`,
  noDate: (goods: Goods) => `${goods.text} ${verb(goods, 'wait')}, with no date yet.`,
  nothingWaits: 'Nothing is waiting any more.',
  sms: (agent: string) => `${agent} has written to you about your order.`,
}

/** The waiting list: it is back. */
export const restocked = {
  subject: (product: string) => `${product} is back`,
  preheader: 'You asked us to tell you.',
  heading: (product: string) => `${product} is back`,
  back: (product: string) => `You asked us to tell you when ${product} is back. It is, and it ships at once.`,
  left: (units: number) => `We have ${units} today; more can be ordered after that.`,
  once: 'This is the only letter you get about it.',
}
