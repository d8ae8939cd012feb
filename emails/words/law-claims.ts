/** What a sentence of the law must say, whatever its words. */
export type LawClaim =
  | 'cancel'
  | 'rightToCancel'
  | 'fullRefund'
  | 'prompt'
  | 'free'
  | 'noAnswer'
  | 'agree'
  | 'notCharged'
  | 'paymentMethod'
  | 'cannotSayDate'
  | 'beforeShipping'

/** For each claim, the words or stems of one language, any of which makes it; compared without regard to case. */
export type LawWords = Record<LawClaim, readonly string[]>

/** The sentences that the law wants, and what each must claim: 16 CFR 435.1(b), 435.1(d)(2)(ii), 435.2(b) and (c), and the guide. */
export const lawSentences: Record<string, readonly LawClaim[]> = {
  'delay.noRevised': ['cannotSayDate'],
  'delay.right': ['rightToCancel', 'fullRefund', 'prompt', 'free', 'paymentMethod', 'notCharged'],
  'delay.silenceConsent': ['noAnswer', 'agree'],
  'delay.silenceConsentBy': ['noAnswer', 'agree'],
  'delay.silenceConsentNoDate': ['noAnswer', 'agree'],
  'delay.silenceCancel': ['agree', 'cancel', 'fullRefund'],
  'delay.silenceCancelRest': ['agree', 'cancel', 'fullRefund'],
  'delay.silenceCancelUncharged': ['agree', 'cancel', 'notCharged'],
  'delay.silenceCancelRestUncharged': ['agree', 'cancel', 'notCharged'],
  'delay.anyTime': ['cancel', 'beforeShipping'],
  'delay.anyTimeUntil': ['cancel', 'beforeShipping'],
  'delay.smsSilenceConsent': ['noAnswer', 'agree'],
  'delay.smsSilenceCancel': ['noAnswer', 'cancel'],
  'delay.smsSilenceCancelUncharged': ['noAnswer', 'cancel'],
  'lastChance.what': ['cancel', 'fullRefund'],
  'lastChance.whatUncharged': ['cancel', 'notCharged'],
  'shared.mayCancel': ['cancel', 'paymentMethod'],
  'shared.mayCancelRest': ['cancel', 'paymentMethod'],
  'shared.mayCancelUncharged': ['cancel', 'notCharged'],
  'shared.mayCancelRestUncharged': ['cancel', 'notCharged'],
  'shared.ending': ['cancel', 'fullRefund'],
  'shared.endingUncharged': ['cancel'],
  'substituteOffer.actBy': ['cancel', 'fullRefund'],
  'substituteOffer.actByUncharged': ['cancel', 'notCharged'],
  'refunded.amount': ['paymentMethod'],
  'refunded.amountSoon': ['paymentMethod'],
  'refunded.notCharged': ['cancel', 'notCharged'],
  'refunded.restNotCharged': ['cancel', 'notCharged'],
}

/** The claims that a message ought to make and does not; none for a message that the law does not ask for. */
export function missingClaims(name: string, text: string, law: LawWords): LawClaim[] {
  const said = text.toLowerCase()
  return (lawSentences[name] ?? []).filter((claim) => !law[claim].some((words) => said.includes(words.toLowerCase())))
}
