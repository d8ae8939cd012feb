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
  subjectBy: '{name}: payment needed by {date}',
  subjectLapsing: '{name}: confirm payment by {date}',
  subjectLapsingSoon: '{name}: please confirm your payment',
  preheader: 'What to do, and by when. Nothing is lost meanwhile.',
  heading: 'Your payment did not go through',
  headingLapsing: 'Please confirm your payment',
  declined:
    'We tried to charge {amount} for {goods}, and your bank declined. This is often an expired card or a limit.',
  lapsing:
    "Your bank's approval of {amount} for {goods} is about to run out, as it does after some days. Nothing has been charged.",
  act: 'Please pay by {date}, with the same card or another.',
  actSoon: 'Please pay with the same card or another.',
  actLapsing: 'Please confirm by {date}, with the same card or another.',
  safe: 'Nothing is lost meanwhile: what is yours stays set aside.',
  sms: 'your payment for {name} did not go through. Nothing is lost meanwhile.',
  smsLapsing: 'please confirm your payment for {name}. Nothing is lost meanwhile.',
  smsBy: 'Please pay by {date}.',
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
