import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'ご注文の手続きを一時止めています',
  holdSays: '担当者が確認しており、追ってご連絡します。その間は何も発送しません。',
  shipping: 'ご注文の発送を準備しています',
  shippingSays: 'お待ちいただいていた商品がすべてそろいました：{goods}。',
  waitingForDate: '日程は未定です',
  expected: '{date}までに発送する見込みです',
  noDate: 'まだ日程がわかっていません。決まり次第ご連絡します。',
  stillToCome: '入荷待ちの商品：{goods}。',
  brokenPromise: 'これまで{before}とご案内していましたが、守れず申し訳ありません。',
  cancelled: 'ご注文はキャンセルとなりました',
  restCancelled: '残りのご注文はキャンセルとなりました',
  sentBack: '{amount}を元のお支払い方法へ返金しました。',
  neverCharged: '代金は請求しておらず、今後も請求しません。',
  returns: '商品に問題があるときは、{email}までご連絡ください。返品の方法をご案内します。',
  shipped: 'ご注文の商品を発送しました',
  withCarrier: 'すべて運送会社が預かっています。',
  substituteWithCarrier: '代わりにお選びいただいた商品を、運送会社が預かっています。',
  complete: 'ご注文の手続きは完了しました',
  completeSays: '一部は発送し、残りはキャンセルとなりました。',
  onItsWay: 'ご注文の商品をお届けしています',
  settling: 'お返しする分の手続きを進めています。終わり次第ご連絡します。',
}

export const choices: PageMessages['choices'] = {
  keep: '何も変わりません。お止めしていた分は、予定どおり発送します。',
  wait: 'ご注文を続け、{date}までに発送します。発送まではキャンセルできます。',
  waitNoDate: '日程が決まり次第ご連絡します。発送まではいつでもキャンセルできます。',
  cancel:
    '{back, select, ' +
    'refund {{refund}を{refundDays}営業日以内に元のお支払い方法へ返金します。} ' +
    'refundAndUncharged {{refund}を{refundDays}営業日以内に返金し、残りの{uncharged}は請求しません。} ' +
    'restUncharged {残りの代金は請求しません。} ' +
    'other {代金は請求しません。}}',
  undoFor: '{count}分以内なら取り消せます。',
  swap: '{name}の代わりに{other}を受け取る',
  cheaper: '1点につき{amount}お安くなります。',
  split: '準備できたものから先に発送し、残りは後からお届けします。',
  together: 'すべてそろうまで発送しません。料金はかかりません。',
}

export const forms: PageMessages['forms'] = {
  heading: 'どうなさいますか',
  legend: '選択肢',
  send: '選んだ内容を送る',
  confirm: '選んだ内容で確定する',
  undoHeading: 'お考えが変わりましたか',
  undoUntil: '{time}まではキャンセルを取り消せます。それを過ぎると確定します。',
  someHeading: '一部だけキャンセルする',
  toCome: '（残り{count}点）',
  cancelThese: 'この数をキャンセルする',
  payment:
    '数日のうちにもう一度お試しします。別のカードやほかのお支払い方法をご希望の場合は、{email}までご連絡ください。',
  paymentBy:
    '数日のうちにもう一度お試しします。別のカードやほかのお支払い方法をご希望の場合は、{date}までに{email}へご連絡ください。',
  lapsing: 'お手続きは不要です。発送のときにカードに請求します。カードが変わった場合は、{email}までご連絡ください。',
  parcelAgain: '下からもう一度お選びいただけます。',
  payOtherwise: 'ほかのお支払い方法をご希望の場合は、{email}までご連絡ください。',
  paymentSubject: 'ご注文番号 {orderId} のお支払い',
  preferences: 'お知らせの頻度と方法を選ぶ',
  outdated: 'お開きになったメールのあとに、新しいメールをお送りしています。現在の状況は次のとおりです。',
}

export const goods: PageMessages['goods'] = {
  heading: 'ご注文の商品',
  setAside: '{part, select, all {お客様の分として確保済み} other {{units}点はお客様の分として確保済み}}',
  cancelling: '{part, select, all {キャンセル手続き中} other {{units}点はキャンセル手続き中}}',
  youGet: '代わりに{other}をお届けします',
}

export const results: PageMessages['results'] = {
  undone: 'キャンセルを取り消しました。ご注文を続けます。',
  kept: 'ありがとうございます。ご注文を続けます。',
  keptUntil: 'ありがとうございます。ご注文を続け、{date}までに発送します。',
  cancelled: 'キャンセルを承りました。その分は発送しません。代金については追ってご連絡します。',
  cancelling: '{goods}のキャンセルを承りました。',
  swap: '代わりの商品を承りました。発送の際にご連絡します。',
  split: '承りました。準備できたものから順に発送します。',
  together: '承りました。すべて一つの荷物で発送します。',
}

export const refusals: PageMessages['refusals'] = {
  other: 'この内容はもうお選びいただけません。何も変わっていません。現在の状況は次のとおりです。',
  'stale-offer':
    'このページを開いている間に状況が変わったため、選択を受け付けできませんでした。現在の状況をご確認のうえ、もう一度お選びください。',
  closed: 'このご注文の手続きはすでに終わっているため、何も変わっていません。これまでの経過は次のとおりです。',
  'with-carrier':
    '荷物はすでに運送会社にあり、キャンセルできません。返品はできますので、ご連絡ください。方法をご案内します。',
  'nothing-to-cancel': 'このご注文にお待ちいただいている商品はもうないため、キャンセルできるものはありません。',
  'too-many-units': 'お待ちいただいている数を超えています。何も変わっていません。もう一度お選びください。',
  'cancel-pending': 'キャンセルの手続き中です。ほかの内容をご希望の場合は、先にキャンセルを取り消してください。',
  'nothing-chosen': '先に、どれか一つをお選びください。何も変わっていません。',
  'no-quantity': 'キャンセルする数を入力してください。何も変わっていません。',
  'old-form': 'このページは長い間開かれたままでした。何も変わっていません。もう一度お選びください。',
}
