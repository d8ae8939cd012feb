import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in German. */
export const law: LawWords = {
  cancel: ['storn'],
  rightToCancel: ['recht, kostenlos zu stornieren'],
  fullRefund: ['volle und umgehende erstattung', 'erstatten ihnen den vollen betrag', 'voll erstattet'],
  prompt: ['umgehend'],
  free: ['kostenlos'],
  noAnswer: ['wenn sie nicht', 'ohne antwort'],
  agree: ['einverstanden', 'zustimmen'],
  notCharged: ['nicht abgebucht', 'nichts abgebucht'],
  paymentMethod: ['ursprüngliche zahlungsart'],
  cannotSayDate: ['keinen neuen termin nennen'],
  beforeShipping: ['bis zum versand trotzdem jederzeit'],
}
