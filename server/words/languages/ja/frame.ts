import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: '本文へ移動',
  skipToOrder: 'ご注文へ移動',
  skipToChoices: '選択肢へ移動',
  person: 'ご質問は{email}までお寄せください。担当者がお答えします。',
  personOrPhone: 'ご質問は{email}、またはお電話（{phone}）でお寄せください。担当者がお答えします。',
  notDone: '受け付けできませんでした：{label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'ページが見つかりません',
  notFound: 'ページが見つかりませんでした',
  broken:
    'リンクが途中で切れているかもしれません。長いリンクはメールソフトによって途切れることがあります。お送りしたメールからもう一度お試しください。',
  orWrite: 'または、ご注文番号を添えて{email}までご連絡ください。キャンセルもその方法で承ります。',
  expired: 'このリンクは有効期限が切れています',
  expiredSays: 'ご注文はそのままです。いちばん新しいメールのリンクからお開きください。',
  expiredWrite:
    'キャンセルやその他のご用件は、{email}までご連絡ください。担当者がお答えします。ご連絡は、送信された時点で受け付けたものとします。',
  cancelSubject: 'ご注文番号 {orderId} のキャンセル希望',
  notDone: '受け付けできませんでした',
  didNotWork: 'うまくいきませんでした',
  tooFast: '短い間に何度も開かれました。1分ほど待ってから、もう一度お試しください。何も変わっていません。',
  tooMuch: '送られた内容が多すぎて、このページでは受け付けできません。何も変わっていません。',
  failed: '当店側で問題が起きました。1分ほど待ってからもう一度お試しいただくか、ご連絡ください。',
  failedOrder:
    '当店側で問題が起きました。1分ほど待ってからもう一度お試しいただくか、ご連絡ください。ご注文はそのままです。',
}
