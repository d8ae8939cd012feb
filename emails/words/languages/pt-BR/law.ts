import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Brazilian Portuguese. */
export const law: LawWords = {
  cancel: ['cancel'],
  rightToCancel: ['direito de cancelar'],
  fullRefund: ['reembolso integral', 'devolvemos o valor integral'],
  prompt: ['sem demora'],
  free: ['sem nenhum custo'],
  noAnswer: ['se você não responder', 'sem resposta'],
  agree: ['concorda em esperar', 'concorde em esperar'],
  notCharged: ['nada será cobrado', 'não será cobrado'],
  paymentMethod: ['forma de pagamento usada na compra'],
  cannotSayDate: ['não temos como informar uma nova data'],
  beforeShipping: ['a qualquer momento antes do envio'],
}
