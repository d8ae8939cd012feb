import type { LawWords } from '../../law-claims.ts'

/** Words that make each claim of the law in Japanese. */
export const law: LawWords = {
  cancel: ['キャンセル'],
  rightToCancel: ['キャンセルする権利'],
  fullRefund: ['全額を返金', '全額の返金'],
  prompt: ['速やかに'],
  free: ['無料で'],
  noAnswer: ['ご返信がない場合', 'ご返信がなければ'],
  agree: ['お待ちいただくことに同意', '待つことに同意'],
  notCharged: ['請求されることはありません'],
  paymentMethod: ['元のお支払い方法'],
  cannotSayDate: ['新しい日程をお知らせすることができません'],
  beforeShipping: ['発送前であればいつでも'],
}
