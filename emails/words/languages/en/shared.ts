import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Hello {person},',
  greetingNobody: 'Hello,',
  quantity: '{quantity} × {name}',
  items: '{count} items',
  moreItems: "{count, plural, one {and # more item} other {and # more items}}, on your order's page",
  yourOrder: 'your order',
  yourItem: 'your item',
  labelled: '{label}:',
  reason: 'The reason: {reason}.',
  knownReasons: {
    'supplier-silent': 'our supplier has not delivered and names no day',
    'supplier-late': 'our supplier has not delivered in time',
    'not-handed-over': 'it is ready, but the carrier has not collected it yet',
  },

  paid: 'You have paid {taken}.',
  paidAndDue: 'You have paid {taken} so far; we charge {due} when the rest ships.',
  depositPaid: 'You have paid a deposit of {taken}; {due} is still due, when it ships.',
  notCharged: 'You have not been charged.',
  notChargedYet: 'You have not been charged; {due} is charged when it ships.',

  mayCancel: `You can cancel until it ships: ${back}.`,
  mayCancelRest: `You can cancel what has not shipped: ${back}.`,
  mayCancelUncharged: 'You can cancel until it ships, and your card will not be charged.',
  mayCancelRestUncharged: 'You can cancel what has not shipped, and your card will not be charged for it.',

  ending: 'What has not shipped by {date} is cancelled and refunded in full that day.',
  endingUncharged: 'What has not shipped by {date} is cancelled that day and never charged.',
  endingMoved: 'The last day of your wait is now {date}; before, we said {before}.',
  nextLetter: 'We write again by {date}, news or not.',
  queue:
    '{of, plural, =1 {You are the only one in line.} other {You are {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of} in line.}}',

  thanksHeading: 'A thank-you for your patience',
  thanks: '{percent}% off your next order, up to {amount}, until {until}. It is yours whatever you choose.',
  code: 'Code: {code}',

  order: 'Order {orderId}',
  replies: 'Questions? Reply to this letter, or write to {email}: a person answers.',
  repliesAndPhone: 'Questions? Reply to this letter, write to {email} or call {phone}: a person answers.',
  website: 'Visit {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow: '{part, select, all {leaving now} other {{units} leaving now}}',
  leaving: '{part, select, all {being shipped} other {{units} being shipped}}',
  shipped: '{part, select, all {shipped} other {{units} shipped}}',
  shippedInstead:
    '{part, select, all {shipped, some or all as {other}} other {{units} shipped, some or all as {other}}}',
  ready: '{part, select, all {ready to ship} other {{units} ready to ship}}',
  waitsUntil: '{part, select, all {expected by {date}} other {{units} expected by {date}}}',
  waits: '{part, select, all {waiting, no date yet} other {{units} waiting, no date yet}}',
  discontinued: '{part, select, all {no longer made} other {{units} no longer made}}',
  cancelled: '{part, select, all {cancelled} other {{units} cancelled}}',
  insteadOf: 'instead of {name}',
  queue: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of} in line',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Wait until {date}',
  wait: 'Keep waiting',
  cancelAndGet: 'Cancel and get {amount} back',
  cancel: 'Cancel the order, nothing is charged',
  cancelRest: 'Cancel the rest, nothing is charged',
  swap: 'Send {other} instead',
  split: 'Send each part as soon as it is ready, at no extra cost',
  splitFor: 'Send each part as soon as it is ready, for {price} more',
  together: 'Send everything in one parcel, when all of it is here',
  page: 'See your order',
  track: 'Track the parcel',
  howToPay: 'See how to pay',
  undo: 'Keep my order after all',
  keep: 'Keep my order',
  buy: 'See {name}',
  unsubscribe: 'Stop letters about this product',
  preferences: 'Choose how often we write to you',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} to keep waiting',
    UNDO: '{keyword} to keep it',
    REFUND: '{keyword} to cancel',
    SWAP: '{keyword} to swap',
    STATUS: '{keyword} for news',
  },
  joined: '{list}, {next}',
  reply: 'Reply {keywords}.',
  stop: 'Reply STOP to end texts.',
  answerAt: 'Answer or end texts here: {link}',
}
