import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in French. */
export const law: LawWords = {
  cancel: ['annul'],
  rightToCancel: ["droit d'annuler"],
  fullRefund: ['remboursement intégral', 'remboursons intégralement', 'intégralement remboursé'],
  prompt: ['rapide'],
  free: ['sans frais'],
  noAnswer: ['si vous ne répondez pas', 'sans réponse'],
  agree: ["acceptez d'attendre"],
  notCharged: ['carte ne sera pas débitée'],
  paymentMethod: ["moyen de paiement d'origine"],
  cannotSayDate: ['pouvons pas vous donner de nouvelle date'],
  beforeShipping: ["à tout moment avant l'expédition"],
}
