import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in English. */
export const law: LawWords = {
  cancel: ['cancel'],
  rightToCancel: ['right to cancel'],
  fullRefund: ['full and prompt refund', 'refund you in full', 'refund it in full', 'refunded in full'],
  prompt: ['prompt'],
  free: ['at no cost'],
  noAnswer: ['if you do not answer', 'no answer'],
  agree: ['agree to wait'],
  notCharged: ['not be charged'],
  paymentMethod: ['original payment method'],
  cannotSayDate: ['cannot give you a revised date'],
  beforeShipping: ['any time before it ships'],
}
