import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Dutch. */
export const law: LawWords = {
  cancel: ['annuler', 'geannuleerd'],
  rightToCancel: ['recht om kosteloos te annuleren'],
  fullRefund: ['volledige en snelle terugbetaling', 'volledige bedrag terug', 'bedrag volledig terug'],
  prompt: ['snelle terugbetaling'],
  free: ['kosteloos'],
  noAnswer: ['als u niet antwoordt', 'geen antwoord'],
  agree: ['instemt te wachten'],
  notCharged: ['niets van uw kaart afgeschreven'],
  paymentMethod: ['oorspronkelijke betaalmethode'],
  cannotSayDate: ['geen nieuwe datum geven'],
  beforeShipping: ['vóór verzending nog op elk moment'],
}
