import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Arabic, with and without vowel marks. */
export const law: LawWords = {
  cancel: ['إلغاء', 'نلغي', 'يُلغى', 'يلغى', 'أُلغي', 'ألغي'],
  rightToCancel: ['الحق في الإلغاء'],
  fullRefund: ['المبلغ كاملًا', 'المبلغ كاملاً', 'المبلغ كاملا'],
  prompt: ['دون تأخير'],
  free: ['دون أي تكلفة'],
  noAnswer: ['إن لم يصلنا ردك', 'عدم الرد', 'بلا رد'],
  agree: ['موافقة منك على الانتظار', 'موافقتك على الانتظار', 'قبول بالانتظار'],
  notCharged: ['لن يُخصم', 'لن يخصم'],
  paymentMethod: ['وسيلة الدفع الأصلية'],
  cannotSayDate: ['لا يمكننا تحديد موعد جديد'],
  beforeShipping: ['في أي وقت قبل الشحن'],
}
