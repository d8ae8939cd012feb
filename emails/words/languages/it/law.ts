import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Italian. */
export const law: LawWords = {
  cancel: ['annull'],
  rightToCancel: ['diritto di annullare'],
  fullRefund: ['rimborso completo e tempestivo', 'rimborsiamo per intero', 'rimborsato per intero'],
  prompt: ['tempestivo'],
  free: ['senza alcun costo'],
  noAnswer: ['se non risponde', 'senza risposta'],
  agree: ['accetta di aspettare'],
  notCharged: ['non verrà addebitato nulla'],
  paymentMethod: ['metodo di pagamento che ha usato'],
  cannotSayDate: ['non possiamo darle una nuova data'],
  beforeShipping: ['in qualsiasi momento prima della spedizione'],
}
