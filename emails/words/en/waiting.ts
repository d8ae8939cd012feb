import { type Goods, is, ships, verb } from './shared.ts'

/** The letter at once: what ships now, what waits, until when. */
export const firstNotice = {
  subject: (goods: string, date: string) => `${goods}: ships by ${date}`,
  subjectPart: (goods: string, now: number, later: number, date: string) =>
    `${goods}: ${now} ${ships(now)} now, ${later} by ${date}`,
  subjectSomeNow: (goods: string, date: string) => `${goods}: part ships now, the rest by ${date}`,
  subjectNoDate: (goods: string) => `${goods}: on backorder, no date yet`,
  preheader: (ending: string) => `Shipped by ${ending}, or your money back. You can cancel until it ships.`,
  preheaderUncharged: (ending: string) => `Shipped by ${ending}, or never charged. You can cancel until it ships.`,
  heading: (date: string) => `Your order ships by ${date}`,
  headingPart: (now: number, later: number, date: string) => `${now} ${ships(now)} now, ${later} by ${date}`,
  headingSomeNow: (date: string) => `Part ships now, the rest by ${date}`,
  headingPartNoDate: 'Part of your order ships now; the rest has no date yet',
  headingNoDate: 'Your order is waiting, with no date yet',
  waits: (goods: Goods, date: string) =>
    `${goods.text} ${is(goods)} on backorder: sold out today, with more on the way. We ship by ${date}.`,
  waitsNoDate: (goods: Goods) =>
    `${goods.text} ${is(goods)} on backorder: sold out, and we do not know yet when more will come. You hear from us as soon as we know.`,
  thanks: 'Thank you for your order.',
  partShips: (now: Goods) => `${now.text} ${verb(now, 'leave')} now.`,
  sms: (goods: string, date: string) => `${goods} on backorder, ships by ${date}.`,
  smsPart: (goods: string, now: number, later: number, date: string) =>
    `${goods}: ${now} ${ships(now)} now, ${later} by ${date}.`,
  smsNoDate: (goods: string) => `${goods} on backorder, no date yet.`,
}

/** The regular letter, with or without news. */
export const update = {
  subject: (goods: string, date: string) => `${goods}: unchanged, by ${date}`,
  subjectMoved: (goods: string, date: string) => `${goods}: now by ${date}`,
  subjectNoDate: (goods: string) => `${goods}: still waiting, no date yet`,
  subjectSubstituteGone: (goods: string) => `${goods}: your replacement cannot be had`,
  preheader: 'Where your order stands today, and when we write next.',
  heading: (date: string) => `Unchanged: your order ships by ${date}`,
  headingMoved: (date: string) => `Your order now ships by ${date}`,
  headingNoDate: 'Still waiting, and still no date',
  headingLostDate: 'We have no sure date for you today',
  headingSubstituteGone: 'Your replacement cannot be had',
  unchanged: (goods: Goods, date: string) =>
    `No change since we last wrote: ${goods.text} ${verb(goods, 'ship')} by ${date}.`,
  moved: (goods: Goods, date: string, before: string) =>
    `${goods.text} now ${verb(goods, 'ship')} by ${date}; before, we said ${before}.`,
  found: (goods: Goods, date: string) => `We have a date now: ${goods.text} ${verb(goods, 'ship')} by ${date}.`,
  noDate: (goods: Goods) =>
    `${goods.text} ${is(goods)} still on the way to us, and we do not know yet when ${goods.units === 1 ? 'it arrives' : 'they arrive'}.`,
  lostDate: (goods: Goods, before: string) =>
    `We can no longer say that ${goods.text} ${verb(goods, 'ship')} by ${before}, and we have no other date yet.`,
  substituteGone:
    'The replacement you chose cannot be had after all, so your order waits for what you first ordered. We are sorry.',
  ready: (ready: Goods) => `${ready.text} ${is(ready)} here already and set aside for you.`,
  nothingToDo: 'You need do nothing.',
  smsSubstituteGone: (goods: string) =>
    `your replacement cannot be had after all, so we keep ${goods} on order for you.`,
  sms: (goods: string, date: string) => `${goods} now ships by ${date}.`,
}

/** Earlier than promised. */
export const goodNews = {
  subject: (goods: string, date: string) => `Sooner than promised: ${goods}, by ${date}`,
  preheader: (before: string) => `We had said ${before}. You need do nothing.`,
  preheaderFirstDate: 'There is a date now. You need do nothing.',
  heading: (date: string) => `Sooner than promised: by ${date}`,
  headingFirstDate: (date: string) => `We have a date: ${date}`,
  earlier: (goods: Goods, date: string, before: string) =>
    `${goods.text} ${verb(goods, 'ship')} by ${date}, not ${before}. You need do nothing.`,
  firstDate: (goods: Goods, date: string) => `${goods.text} ${verb(goods, 'ship')} by ${date}. You need do nothing.`,
  smsFirstDate: (goods: string, date: string) => `we have a date, ${goods} ships by ${date}.`,
  sms: (goods: string, date: string) => `good news, ${goods} ships sooner, by ${date}. Nothing to do.`,
}
