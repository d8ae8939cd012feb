import { type Goods, verb } from './shared.ts'

/** What was understood, what happens now, how to undo it. */
export const answerReceived = {
  subjectWait: (goods: string, date: string) => `${goods}: you wait until ${date}`,
  subjectWaitNoDate: (goods: string) => `${goods}: you keep waiting`,
  subjectCancel: (goods: string) => `${goods}: your cancellation`,
  subjectSwap: (goods: string) => `Your swap: ${goods}`,
  subjectSplit: (goods: string) => `${goods}: sent as each part is ready`,
  subjectTogether: (goods: string) => `${goods}: sent in one parcel`,
  preheader: 'What we understood, and what happens next.',
  preheaderUndo: (time: string) => `You can take it back until ${time}.`,
  headingWait: (date: string) => `You wait until ${date}`,
  headingWaitNoDate: 'You keep waiting',
  headingCancel: 'We are cancelling for you',
  headingSwap: (name: string) => `We send ${name} instead`,
  headingSplit: 'You get each part as soon as it is ready',
  headingTogether: 'You get everything in one parcel',
  wait: (goods: Goods, date: string) => `Thank you. We ship ${goods.text} by ${date}.`,
  waitNoDate: (goods: Goods) =>
    `Thank you. You keep waiting for ${goods.text}, and we tell you as soon as there is a date.`,
  cancel: (goods: Goods) => `You asked us to cancel ${goods.text}. None of it ships meanwhile.`,
  cancelUndo: (time: string) =>
    `Changed your mind? You can take it back until ${time}; then the cancellation is final.`,
  cancelMoney: (back: string) => `Once it is final, ${back}.`,
  cancelMoneyPart:
    'Once it is final, what you paid for it goes back to your original payment method within 7 working days.',
  cancelMoneyPartUncharged: 'Once it is final, your card will not be charged for it.',
  cancelFinal: 'This is final, and a letter about the money follows.',
  subjectTooLate: (goods: string) => `${goods}: already with the carrier`,
  preheaderTooLate: 'You can still send it back.',
  headingTooLate: 'Your parcel left before you cancelled',
  tooLate: (goods: Goods) =>
    `You asked us to cancel ${goods.text}, but the carrier has the parcel already and we cannot call it back. We are sorry.`,
  tooLateReturn:
    'You can send it back: refuse the parcel at the door, or reply to this letter and we tell you how, and refund you once it is here.',
  smsTooLate: (goods: string) => `${goods} left before you cancelled. You can return it.`,
  swap: (substitute: Goods, name: string) =>
    `You chose ${substitute.text} instead of ${name}. We get it ready and write when it leaves.`,
  swapCheaper: (difference: string) => `You pay ${difference} less in all.`,
  split: (goods: Goods) =>
    `You chose not to wait for one parcel: what is ready leaves first, and ${goods.text} ${verb(goods, 'follow')}.`,
  splitPrice: (price: string) => `The extra parcel costs ${price}.`,
  splitFree: 'The extra parcel costs you nothing.',
  together: (date: string) => `You chose one parcel: everything leaves together, by ${date}.`,
  togetherNoDate: 'You chose one parcel: everything leaves together, when the last of it is here.',
  smsWait: (goods: string, date: string) => `noted, ${goods} ships by ${date}.`,
  smsWaitNoDate: (goods: string) => `noted, you keep waiting for ${goods}.`,
  smsCancel: (goods: string) => `we are cancelling ${goods}.`,
  smsUndo: (time: string) => `Changed your mind? Undo until ${time}.`,
  smsSwap: (goods: string) => `noted, we send ${goods} instead.`,
}

/** An equal thing is there. */
export const substituteOffer = {
  subject: (goods: string) => `${goods}: we can send another instead`,
  subjectDiscontinued: (goods: string) => `${goods}: no longer made, choose another`,
  preheader: (name: string) => `${name} is here and can leave now. You decide.`,
  heading: (name: string) => `We can send ${name} instead`,
  headingSeveral: 'We can send something else instead',
  still: (goods: Goods) =>
    `${goods.text} still ${verb(goods, 'wait')}. Something equal is here and can leave now. We swap only if you say so.`,
  never: (name: string) =>
    `${name} is no longer made, and none will come. Something equal is here and can leave now. We swap only if you say so.`,
  keeps: 'If you do nothing, we keep your order as it is.',
  actBy: (date: string) => `If you do not choose by ${date}, we cancel and refund you in full.`,
  actByUncharged: (date: string) =>
    `If you do not choose by ${date}, your order is cancelled and your card will not be charged.`,
  samePrice: 'It costs you the same.',
  cheaper: (price: string, difference: string) => `It costs ${price}, so you pay ${difference} less in all.`,
  different: (difference: string) => `What differs: ${difference}.`,
  joined: (sentences: string[]) => sentences.join(' '),
  sms: (goods: string, name: string) => `instead of ${goods} we can send ${name} now.`,
  smsActBy: (date: string) => `Choose by ${date}, else we cancel and refund.`,
}
