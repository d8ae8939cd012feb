/** What a cancellation brings, as a clause that may follow `その場合、`. */
export const back =
  '{back, select, ' +
  'refund {{refund}を{refundDays}営業日以内に元のお支払い方法へ返金します} ' +
  'refundAndUncharged {{refund}を{refundDays}営業日以内に元のお支払い方法へ返金し、残りの{uncharged}は請求しません} ' +
  'restUncharged {残りのご注文はキャンセルとなり、その分がカードに請求されることはありません} ' +
  'other {ご注文はキャンセルとなり、カードに請求されることはありません}}'
