import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}：{date}までに届く予定です。',
  statusNoDate: '{goods}：日程はまだ未定です。決まり次第お知らせします。',
  statusReady: '{goods}：準備ができ、まもなく発送します。',
  statusHeld: '{goods}：キャンセルの有無をお知らせいただくまで発送を止めています。',
  statusCancelling: '{goods}をキャンセルしています。',
  statusOver: 'お待ちの商品はもうありません。',
  changed: '前回のSMSから状況が変わりました。もう一度お選びください。',
  which: 'ご注文が複数あります：{orders}。例：{example} のように言葉と番号をご返信ください。',
  passedOn: 'ありがとうございます。担当者が読んでお返事します。',
  stopped: '今後SMSは送りません。必要なお知らせはメールで届きます。再開するにはSTARTとご返信ください。',
  stoppedPhone:
    '今後SMSは送りません。ほかにご連絡の手段がないため、ご注文については{email}までお問い合わせください。再開するにはSTARTとご返信ください。',
  started: 'ご注文のSMSを再開しました。止めるにはSTOPとご返信ください。',
  help: 'ご注文についてのみお送りします。ご質問は{email}まで。STOPで停止。',
  withCarrier: '荷物はすでに運送会社にあるためキャンセルできません。返品は可能です。',
  cancelPending: 'キャンセルの手続き中です。取り消すには{keyword}とご返信ください。',
  notOffered: '今はその操作ができません。',
  chooseSwap: '代わりの商品はこちらでお選びください：',
  unknownNumber: 'この番号のご注文が見つかりません。{email}までご連絡ください。',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'メッセージを受け取りました',
  said: 'ご連絡ありがとうございます。{shop}の担当者が読んでお返事します。',
}
