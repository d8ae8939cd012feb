import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: here, and shipping soon',
  subjectBy: '{name}: here, and ships by {date}',
  preheader: 'Your last moment to change your mind.',
  heading: 'Your goods are here and ship by {date}',
  headingSoon: 'Your goods are here and ship next',
  ready: '{goods} {units, plural, one {is} other {are}} here, set aside for you and being packed.',
  leaves: 'The carrier has the parcel by {date}.',
  charge: 'We charge {amount} when it leaves.',
  chargeRest: 'We charge the remaining {amount} as your goods leave.',
  paid: 'You have paid {amount}; nothing more is charged.',
  last: `Until the carrier has it you can still cancel: ${back}.`,
  waits: '{goods} still {units, plural, one {waits} other {wait}}.',
  sms: '{name} is here and ships soon.',
  smsBy: '{name} is here and ships by {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'On its way: {name}',
  preheader: '{carrier} has your parcel.',
  preheaderNoCarrier: 'The carrier has your parcel.',
  preheaderRest: 'And when the rest follows.',
  heading: 'Your parcel is on its way',
  headingPart: 'Part of your order is on its way',
  parcel: 'In this parcel: {goods}.',
  carrier: 'It travels with {carrier}.',
  tracking: 'It travels with {carrier}, tracking number {tracking}.',
  trackingOnly: 'Tracking number {tracking}.',
  rest: '{goods} still {units, plural, one {waits} other {wait}}: we ship by {date}.',
  restNoDate: '{goods} still {units, plural, one {waits} other {wait}}, and we have no date yet.',
  charged: 'You have paid {amount} in all.',
  returns: 'Not right, or not wanted any more? Reply to this letter, and we tell you how to send it back.',
  sms: '{name} is on its way.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: your payment did not go through',
  subjectLapsing: "{name}: your bank's approval runs out",
  subjectParcel: 'Your second parcel was not paid: all comes in one',
  preheader: 'What happens next, and what you can do.',
  preheaderLapsing: 'You need do nothing, unless your card has changed.',
  preheaderParcel: 'Nothing was charged, and nothing else changes.',
  heading: 'Your payment did not go through',
  headingLapsing: "Your bank's approval is about to run out",
  headingParcel: 'Your second parcel was not paid',
  declined:
    'We tried to charge {amount} for {goods}, and your bank declined. This is often an expired card or a limit.',
  lapsing:
    "Your bank's approval of {amount} for {goods} is about to run out, as it does after some days. Nothing has been charged.",
  parcel:
    'We tried to charge {amount} for a second parcel, and your bank declined. Nothing was charged, so your order stays one parcel and leaves when all of it is here.',
  again: 'We try your card again over the next days. To use another card or pay another way, reply to this letter.',
  againBy:
    'We try your card again over the next days. To use another card or pay another way, reply to this letter by {date}.',
  lapsingNext:
    'You need do nothing: we charge your card when your goods ship. If your card has changed, reply to this letter.',
  parcelNext: 'To try again, choose it once more. To pay another way, reply to this letter.',
  safe: 'Nothing is lost meanwhile: what is yours stays set aside.',
  sms: 'your payment for {name} did not go through. Nothing is lost meanwhile.',
  smsLapsing: "your bank's approval for {name} runs out. You need do nothing, we charge when it ships.",
  smsParcel: 'your second parcel ({amount}) was not paid, so all of it comes in one.',
  smsAct: 'We try your card again in the next days.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'A message from {agent} at {shop}',
  preheader: '{firstWords}',
  heading: '{agent} writes to you',
  by: '{agent}, {shop}',
  standing: 'Your order today',
  expected: '{goods} {units, plural, one {ships} other {ship}} by {date}.',
  noDate: '{goods} {units, plural, one {waits} other {wait}}, with no date yet.',
  nothingWaits: 'Nothing is waiting any more.',
  sms: '{agent} writes: {firstWords}',
}
