import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: delayed to {date}',
  subjectNoDate: '{name}: delayed, no new date yet',
  subjectAgain: '{name}: delayed again, to {date}',
  subjectAgainNoDate: '{name}: delayed again, no new date',
  preheaderConsent: 'Wait, or cancel for a full refund: {amount}.',
  preheaderConsentUncharged: 'Wait, or cancel and never be charged.',
  preheaderCancel: 'Tell us by {on} if you still want it; else we refund you.',
  preheaderCancelUncharged: 'Tell us by {on} if you still want it; else we cancel, uncharged.',
  heading: 'Your order is delayed to {date}',
  headingNoDate: 'Your order is delayed, and we have no new date',
  headingAgain: 'Your order is delayed again, to {date}',
  headingAgainNoDate: 'Your order is delayed again, and we have no new date',
  apology: 'We are sorry: {goods} will not ship by {before}.',
  apologyAgain: 'We are sorry again: {goods} will not ship by {before}.',
  apologyNoBefore: 'We are sorry that {goods} will take longer than it should.',
  revised: 'The revised date is {date}.',
  noRevised: 'We cannot give you a revised date.',
  noReason: 'The reason: our supplier has not delivered.',
  noReasonNoDate: 'The reason: our supplier has not delivered and names no day.',
  right: `You have the right to cancel for a full and prompt refund, at no cost, by the link below or a reply: ${back}.`,
  silenceConsent: 'If you do not answer, we take it that you agree to wait until {until}.',
  silenceConsentBy: 'If you do not answer by {on}, we take it that you agree to wait until {until}.',
  silenceConsentNoDate: 'If you do not answer, we take it that you agree to wait.',
  silenceCancel:
    'Unless you agree to wait, or it has shipped by {on}, we cancel your order that day and refund you in full.',
  silenceCancelRest: 'Unless you agree to wait, we cancel what has not shipped by {on} that day and refund it in full.',
  silenceCancelUncharged:
    'Unless you agree to wait, or it has shipped by {on}, it is cancelled that day and your card will not be charged.',
  silenceCancelRestUncharged:
    'Unless you agree to wait, what has not shipped by {on} is cancelled that day and your card will not be charged for it.',
  anyTime: 'If you wait, you may still cancel any time before it ships.',
  anyTimeUntil:
    'If you wait, we hold your order until {date} at most, and you may still cancel any time before it ships.',
  waitMoves: 'If you wait, we hold your order until {date} at most.',
  sms: 'sorry, {name} is delayed to {date}.',
  smsNoDate: 'sorry, {name} is delayed, no new date yet.',
  smsSilenceConsent: 'No answer means you agree to wait.',
  smsSilenceCancel: 'No answer by {on} means we cancel and refund.',
  smsSilenceCancelUncharged: 'No answer by {on} means we cancel, uncharged.',
}
