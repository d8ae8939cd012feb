import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: ships by {date}',
  subjectPart: '{name}: {now} {now, plural, one {ships} other {ship}} now, {later} by {date}',
  subjectSomeNow: '{name}: part ships now, the rest by {date}',
  subjectNoDate: '{name}: on backorder, no date yet',
  preheader: 'Shipped by {date}, or your money back. You can cancel until it ships.',
  preheaderUncharged: 'Shipped by {date}, or never charged. You can cancel until it ships.',
  heading: 'Your order ships by {date}',
  headingPart: '{now} {now, plural, one {ships} other {ship}} now, {later} by {date}',
  headingSomeNow: 'Part ships now, the rest by {date}',
  headingPartNoDate: 'Part of your order ships now; the rest has no date yet',
  headingNoDate: 'Your order is waiting, with no date yet',
  waits:
    '{goods} {units, plural, one {is} other {are}} on backorder: sold out today, with more on the way. We ship by {date}.',
  waitsNoDate:
    '{goods} {units, plural, one {is} other {are}} on backorder: sold out, and we do not know yet when more will come. You hear from us as soon as we know.',
  thanks: 'Thank you for your order.',
  partShips: '{goods} {units, plural, one {leaves} other {leave}} now.',
  sms: '{name} on backorder, ships by {date}.',
  smsPart: '{name}: {now} {now, plural, one {ships} other {ship}} now, {later} by {date}.',
  smsNoDate: '{name} on backorder, no date yet.',
}

export const update: Messages['update'] = {
  subject: '{name}: unchanged, by {date}',
  subjectMoved: '{name}: now by {date}',
  subjectNoDate: '{name}: still waiting, no date yet',
  subjectSubstituteGone: '{name}: your replacement cannot be had',
  preheader: 'Where your order stands today, and when we write next.',
  heading: 'Unchanged: your order ships by {date}',
  headingMoved: 'Your order now ships by {date}',
  headingNoDate: 'Still waiting, and still no date',
  headingLostDate: 'We have no sure date for you today',
  headingSubstituteGone: 'Your replacement cannot be had',
  subjectEnding: '{name}: last day now {date}',
  headingEnding: 'The last day of your wait is now {date}',
  unchanged: 'No change since we last wrote: {goods} {units, plural, one {ships} other {ship}} by {date}.',
  moved: '{goods} now {units, plural, one {ships} other {ship}} by {date}; before, we said {before}.',
  found: 'We have a date now: {goods} {units, plural, one {ships} other {ship}} by {date}.',
  noDate:
    '{goods} {units, plural, one {is} other {are}} still on the way to us, and we do not know yet when {units, plural, one {it arrives} other {they arrive}}.',
  lostDate:
    'We can no longer say that {goods} {units, plural, one {ships} other {ship}} by {before}, and we have no other date yet.',
  substituteGone:
    'The replacement you chose cannot be had after all, so your order waits for what you first ordered. We are sorry.',
  ready: '{goods} {units, plural, one {is} other {are}} here already and set aside for you.',
  nothingToDo: 'You need do nothing.',
  smsEnding: 'the last day of your wait for {name} is now {date}.',
  smsSubstituteGone: 'your replacement cannot be had after all, so we keep {name} on order for you.',
  sms: '{name} now ships by {date}.',
  smsUnchanged: 'no change: {name}, still by {date}.',
  smsNoDate: 'still no date for {name}.',
  smsLostDate: 'we can no longer promise {name} by {before}, and have no other date yet.',
  smsNext: 'We write again by {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: 'Sooner than promised: {name}, by {date}',
  preheader: 'We had said {before}. You need do nothing.',
  preheaderFirstDate: 'There is a date now. You need do nothing.',
  heading: 'Sooner than promised: by {date}',
  headingFirstDate: 'We have a date: {date}',
  earlier: '{goods} {units, plural, one {ships} other {ship}} by {date}, not {before}. You need do nothing.',
  firstDate: '{goods} {units, plural, one {ships} other {ship}} by {date}. You need do nothing.',
  smsFirstDate: 'we have a date, {name} ships by {date}.',
  sms: 'good news, {name} ships sooner, by {date}. Nothing to do.',
}
