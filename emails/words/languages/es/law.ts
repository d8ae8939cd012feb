import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Spanish. */
export const law: LawWords = {
  cancel: ['cancel'],
  rightToCancel: ['derecho a cancelar'],
  fullRefund: ['reembolso total', 'importe total'],
  prompt: ['rápido'],
  free: ['sin gasto alguno'],
  noAnswer: ['si no responde'],
  agree: ['acepta esperar', 'acepte esperar'],
  notCharged: ['no se hará ningún cargo en su tarjeta'],
  paymentMethod: ['medio de pago original'],
  cannotSayDate: ['no podemos darle una fecha nueva'],
  beforeShipping: ['en cualquier momento antes del envío'],
}
