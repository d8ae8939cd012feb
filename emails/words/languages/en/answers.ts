import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: you wait until {date}',
  subjectWaitNoDate: '{name}: you keep waiting',
  subjectCancel: '{name}: your cancellation',
  subjectSwap: 'Your swap: {name}',
  subjectSplit: '{name}: sent as each part is ready',
  subjectTogether: '{name}: sent in one parcel',
  preheader: 'What we understood, and what happens next.',
  preheaderUndo: 'You can take it back until {time}.',
  headingWait: 'You wait until {date}',
  headingWaitNoDate: 'You keep waiting',
  headingCancel: 'We are cancelling for you',
  headingSwap: 'We send {other} instead',
  headingSplit: 'You get each part as soon as it is ready',
  headingTogether: 'You get everything in one parcel',
  wait: 'Thank you. We ship {goods} by {date}.',
  waitNoDate: 'Thank you. You keep waiting for {goods}, and we tell you as soon as there is a date.',
  cancel: 'You asked us to cancel {goods}. None of it ships meanwhile.',
  cancelUndo: 'Changed your mind? You can take it back until {time}; then the cancellation is final.',
  cancelMoney: `Once it is final, ${back}.`,
  cancelMoneyPart:
    'Once it is final, what you paid for it goes back to your original payment method within {refundDays} working days.',
  cancelMoneyPartUncharged: 'Once it is final, your card will not be charged for it.',
  cancelFinal: 'This is final, and a letter about the money follows.',
  subjectTooLate: '{name}: already with the carrier',
  preheaderTooLate: 'You can still send it back.',
  headingTooLate: 'Your parcel left before you cancelled',
  tooLate:
    'You asked us to cancel {goods}, but the carrier has the parcel already and we cannot call it back. We are sorry.',
  tooLateReturn:
    'You can send it back: refuse the parcel at the door, or reply to this letter and we tell you how, and refund you once it is here.',
  smsTooLate: '{name} left before you cancelled. You can return it.',
  subjectUnclear: '{name}: did you mean to cancel?',
  preheaderUnclear: 'Nothing leaves before {time}.',
  headingUnclear: 'Did you mean to cancel your order?',
  unclearSms:
    'Your text was a word that ends our texts, so you get no more of them. Perhaps you also meant that we should cancel {goods}?',
  unclearEmail: 'Your message may have meant that we should cancel {goods}. Only you can say.',
  unclearHeld: 'Nothing leaves before {time}. If we do not hear from you by then, your order stays as it is.',
  smsUnclear: 'shall we cancel {name}? Nothing leaves before {time}.',
  swap: 'You chose {goods} instead of {name}. We get it ready and write when it leaves.',
  swapCheaper: 'You pay {saved} less in all.',
  split:
    'You chose not to wait for one parcel: what is ready leaves first, and {goods} {units, plural, one {follows} other {follow}}.',
  splitPrice: 'The extra parcel costs {price}.',
  splitFree: 'The extra parcel costs you nothing.',
  together: 'You chose one parcel: everything leaves together, by {date}.',
  togetherNoDate: 'You chose one parcel: everything leaves together, when the last of it is here.',
  smsWait: 'noted, {name} ships by {date}.',
  smsWaitNoDate: 'noted, you keep waiting for {name}.',
  smsCancel: 'we are cancelling {name}.',
  smsUndo: 'Changed your mind? Undo until {time}.',
  smsSwap: 'noted, we send {name} instead.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: we can send another instead',
  subjectDiscontinued: '{name}: no longer made, choose another',
  preheader: 'If you like, we set {other} aside for you. You decide.',
  heading: 'We can send {other} instead',
  headingSeveral: 'We can send something else instead',
  still:
    '{goods} still {units, plural, one {waits} other {wait}}. We offer you something equal instead, and set it aside as soon as you choose it. We swap only if you say so.',
  never:
    '{name} is no longer made, and none will come. We offer you something equal instead, and set it aside as soon as you choose it. We swap only if you say so.',
  keeps: 'If you do nothing, we keep your order as it is.',
  actBy: 'If you do not choose by {date}, we cancel and refund you in full.',
  actByUncharged: 'If you do not choose by {date}, your order is cancelled and your card will not be charged.',
  samePrice: 'It costs you the same.',
  cheaper: 'It costs {price}, so you pay {saved} less in all.',
  different: 'What differs: {difference}.',
  sms: 'instead of {name} we can send {other}.',
  smsActBy: 'Choose by {date}, else we cancel and refund.',
}
