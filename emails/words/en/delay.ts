import type { Goods } from './shared.ts'

/** The law's delay notices: 16 CFR 435.2(b). Old date, new date or none, the reason, the right to cancel, what silence means. */
export const delay = {
  subject: (goods: string, date: string) => `${goods}: delayed to ${date}`,
  subjectNoDate: (goods: string) => `${goods}: delayed, no new date yet`,
  subjectAgain: (goods: string, date: string) => `${goods}: delayed again, to ${date}`,
  subjectAgainNoDate: (goods: string) => `${goods}: delayed again, no new date`,
  preheaderConsent: (back: string) => `Wait, or cancel for a full refund: ${back}.`,
  preheaderConsentUncharged: 'Wait, or cancel and never be charged.',
  preheaderCancel: (on: string) => `Tell us by ${on} if you still want it; else we refund you.`,
  preheaderCancelUncharged: (on: string) => `Tell us by ${on} if you still want it; else we cancel, uncharged.`,
  heading: (date: string) => `Your order is delayed to ${date}`,
  headingNoDate: 'Your order is delayed, and we have no new date',
  headingAgain: (date: string) => `Your order is delayed again, to ${date}`,
  headingAgainNoDate: 'Your order is delayed again, and we have no new date',
  apology: (goods: Goods, before: string) => `We are sorry: ${goods.text} will not ship by ${before}.`,
  apologyAgain: (goods: Goods, before: string) => `We are sorry again: ${goods.text} will not ship by ${before}.`,
  apologyNoBefore: (goods: Goods) => `We are sorry that ${goods.text} will take longer than it should.`,
  revised: (date: string) => `The revised date is ${date}.`,
  noRevised: 'We cannot give you a revised date.',
  noReason: 'The reason: our supplier has not delivered.',
  noReasonNoDate: 'The reason: our supplier has not delivered and names no day.',
  right: (back: string) =>
    `You have the right to cancel for a full and prompt refund, at no cost, by the link below or a reply: ${back}.`,
  rightUncharged: (back: string) =>
    `You have the right to cancel for a full and prompt refund, at no cost, by the link below or a reply: ${back}.`,
  silenceConsent: (until: string) => `If you do not answer, we take it that you agree to wait until ${until}.`,
  silenceConsentBy: (on: string, until: string) =>
    `If you do not answer by ${on}, we take it that you agree to wait until ${until}.`,
  silenceConsentNoDate: 'If you do not answer, we take it that you agree to wait.',
  silenceCancel: (on: string) =>
    `Unless you agree to wait, or it has shipped by ${on}, we cancel your order that day and refund you in full.`,
  silenceCancelRest: (on: string) =>
    `Unless you agree to wait, we cancel what has not shipped by ${on} that day and refund it in full.`,
  silenceCancelUncharged: (on: string) =>
    `Unless you agree to wait, or it has shipped by ${on}, it is cancelled that day and your card will not be charged.`,
  silenceCancelRestUncharged: (on: string) =>
    `Unless you agree to wait, what has not shipped by ${on} is cancelled that day and your card will not be charged for it.`,
  anyTime: 'If you wait, you may still cancel any time before it ships.',
  anyTimeUntil: (date: string) =>
    `If you wait, we hold your order until ${date} at most, and you may still cancel any time before it ships.`,
  waitMoves: (date: string) => `If you wait, we hold your order until ${date} at most.`,
  sms: (goods: string, date: string) => `sorry, ${goods} is delayed to ${date}.`,
  smsNoDate: (goods: string) => `sorry, ${goods} is delayed, no new date yet.`,
  smsSilenceConsent: 'No answer means you agree to wait.',
  smsSilenceCancel: (on: string) => `No answer by ${on} means we cancel and refund.`,
  smsSilenceCancelUncharged: (on: string) => `No answer by ${on} means we cancel, uncharged.`,
}
