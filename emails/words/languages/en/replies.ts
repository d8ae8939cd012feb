import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: expected by {date}.',
  statusNoDate: '{goods}: no date yet. We tell you as soon as there is one.',
  statusReady: '{goods}: ready, and leaving soon.',
  statusHeld: '{goods}: held back until you tell us whether to cancel.',
  statusCancelling: 'we are cancelling {goods}.',
  statusOver: 'nothing of your order waits any more.',
  changed: 'things changed since our last text, so please choose again.',
  which: 'you have several orders: {orders}. Reply with the word and the number, like {example}.',
  passedOn: 'thank you. A person reads this and answers you.',
  stopped: 'you get no more texts. What we must tell you comes by email. Reply START to get texts again.',
  stoppedPhone:
    'you get no more texts, and we have no other way to reach you. For your order, write to {email}. Reply START to get texts again.',
  started: 'you get texts about your order again. Reply STOP to end them.',
  help: 'we text only about your order. Questions? Write to {email}. Reply STOP to end texts.',
  withCarrier: 'the carrier has your parcel already, so it cannot be cancelled. You can send it back.',
  cancelPending: 'a cancellation is under way. Reply {keyword} to take it back.',
  notOffered: 'that is not possible just now.',
  chooseSwap: 'please choose what you want instead here:',
  unknownNumber: 'we know no open order of this number. Please write to {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'We have your message',
  said: 'Thank you for your message. A person at {shop} reads it and answers you.',
}
