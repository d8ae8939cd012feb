import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Your order is on hold',
  holdSays: 'One of us is looking into it and will write to you. Nothing ships meanwhile.',
  shipping: 'Your order is getting ready to ship',
  shippingSays: 'We have everything you were waiting for: {goods}.',
  waitingForDate: 'Waiting for a date',
  expected: 'We expect to ship by {date}',
  noDate: 'Nobody can give us a date yet. You hear from us as soon as there is one.',
  stillToCome: 'Still to come: {goods}.',
  brokenPromise: 'We had said {before}, and we are sorry that we could not keep it.',
  cancelled: 'Your order is cancelled',
  restCancelled: 'The rest of your order is cancelled',
  sentBack: 'We sent {amount} back to your original payment method.',
  neverCharged: 'You were not charged for it, and you will not be.',
  returns: 'Not right? Write to {email} to send it back.',
  shipped: 'Your order has shipped',
  withCarrier: 'All of it is with the carrier.',
  substituteWithCarrier: 'What you chose instead is with the carrier.',
  complete: 'Your order is complete',
  completeSays: 'Part of it has shipped, and the rest is cancelled.',
  onItsWay: 'Your order is on its way',
  settling: 'We are sending what is owed to you, and write when it is done.',
}

export const choices: PageMessages['choices'] = {
  keep: 'Nothing changes, and what we held back ships as planned.',
  wait: 'You keep your order, and we ship by {date}. You can still cancel before it ships.',
  waitNoDate: 'We tell you as soon as there is a date. You can still cancel at any time before it ships.',
  cancel:
    '{back, select, ' +
    'refund {{refund} goes back to your original payment method within {refundDays} working days.} ' +
    'refundAndUncharged {{refund} goes back to you within {refundDays} working days, and the other {uncharged} is never charged.} ' +
    'restUncharged {You will not be charged for the rest.} ' +
    'other {You will not be charged for it.}}',
  undoFor: 'You can take it back for {count, plural, one {# minute} other {# minutes}}.',
  swap: 'Have {other} instead of {name}',
  cheaper: 'It costs you {amount} less each.',
  split: 'What is ready leaves first, the rest follows.',
  together: 'Nothing leaves until all of it is here. It costs you nothing.',
}

export const forms: PageMessages['forms'] = {
  heading: 'What would you like?',
  legend: 'Your choices',
  send: 'Send my choice',
  confirm: 'Confirm my choice',
  undoHeading: 'Changed your mind?',
  undoUntil: 'You can take the cancellation back until {time}; then it is final.',
  someHeading: 'Cancel only some of it',
  toCome: '({count} to come)',
  cancelThese: 'Cancel these',
  payment: 'We try your card again over the next days. To use another card or pay another way, write to {email}.',
  paymentBy:
    'We try your card again over the next days. To use another card or pay another way, write to {email} by {date}.',
  lapsing: 'You need do nothing: we charge your card when your goods ship. If your card has changed, write to {email}.',
  parcelAgain: 'You can choose it again below.',
  payOtherwise: 'To pay another way, write to {email}.',
  paymentSubject: 'Payment for order {orderId}',
  preferences: 'Choose how often and by what we write to you',
  outdated: 'A newer letter has replaced the one you came from. This is how things stand now.',
}

export const goods: PageMessages['goods'] = {
  heading: 'Your things',
  setAside: '{part, select, all {set aside for you} other {{units} set aside for you}}',
  cancelling: '{part, select, all {being cancelled} other {{units} being cancelled}}',
  youGet: 'you get {other} instead',
}

export const results: PageMessages['results'] = {
  undone: 'Done: we keep your order. The cancellation is taken back.',
  kept: 'Thank you. We keep your order.',
  keptUntil: 'Thank you. We keep your order and ship by {date}.',
  cancelled: 'Noted: what you cancelled will not be sent. We write about your money.',
  cancelling: 'Noted: we are cancelling {goods}.',
  swap: 'Noted: you get what you chose instead. We write when it leaves.',
  split: 'Noted: each part leaves as soon as it is ready.',
  together: 'Noted: everything leaves in one parcel.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'This choice is no longer possible. Nothing changed; here is how things stand now.',
  'stale-offer':
    'Things changed while this page was open, so we did not take your choice. Here is how they stand now; please choose again.',
  closed: 'This order is already over, so nothing changed. Here is what happened.',
  'with-carrier':
    'The carrier already has your parcel, so it can no longer be cancelled. You can send it back; write to us and we tell you how.',
  'nothing-to-cancel': 'Nothing of this order waits any more, so there is nothing left to cancel.',
  'too-many-units': 'That is more than still waits. Nothing changed; please choose again.',
  'cancel-pending': 'A cancellation is under way. Take it back first if you want something else.',
  'nothing-chosen': 'Please choose one of the answers first. Nothing changed.',
  'no-quantity': 'Please say how many to cancel. Nothing changed.',
  'old-form': 'This page had been open for a long time. Nothing changed; please choose once more.',
}
