import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}：{date}までに発送します',
  subjectPart: '{name}：{now}点はすぐに、{later}点は{date}までに発送',
  subjectSomeNow: '{name}：一部はすぐに、残りは{date}までに発送',
  subjectNoDate: '{name}：入荷待ち、日程は未定です',
  preheader: '{date}までに発送できなければ返金します。発送まではキャンセルできます。',
  preheaderUncharged: '{date}までに発送できなければ請求しません。発送まではキャンセルできます。',
  heading: 'ご注文は{date}までに発送します',
  headingPart: '{now}点はすぐに、{later}点は{date}までに発送します',
  headingSomeNow: '一部はすぐに、残りは{date}までに発送します',
  headingPartNoDate: '一部はすぐに発送します。残りの日程は未定です',
  headingNoDate: 'ご注文の発送日はまだ決まっていません',
  waits: '{goods}は入荷待ちです。ただいま在庫を切らしていますが、次の入荷を予定しています。{date}までに発送します。',
  waitsNoDate:
    '{goods}は入荷待ちです。ただいま在庫を切らしていて、次の入荷がいつになるかまだわかっていません。わかり次第ご連絡します。',
  thanks: 'ご注文ありがとうございます。',
  partShips: '{goods}はすぐに発送します。',
  sms: '{name}は入荷待ちで、{date}までに発送します。',
  smsPart: '{name}：{now}点はすぐに、{later}点は{date}までに発送します。',
  smsNoDate: '{name}は入荷待ちで、日程は未定です。',
}

export const update: Messages['update'] = {
  subject: '{name}：変更なし、{date}までに発送します',
  subjectMoved: '{name}：新しい日程、{date}までに発送',
  subjectNoDate: '{name}：日程はまだ決まっていません',
  subjectSubstituteGone: '{name}：代わりの商品をご用意できません',
  preheader: 'ご注文の現在の状況と、次のご連絡の予定です。',
  heading: '変更はありません。{date}までに発送します',
  headingMoved: '新しい日程：{date}までに発送します',
  headingNoDate: 'まだ入荷しておらず、日程も未定です',
  headingLostDate: '確かな日程をお伝えできなくなりました',
  headingSubstituteGone: '代わりの商品をご用意できなくなりました',
  subjectEnding: '{name}：最終日が{date}に変わりました',
  headingEnding: 'お待ちいただく最終日が{date}に変わりました',
  unchanged: '前回のご連絡から変更はありません。{goods}は{date}までに発送します。',
  moved: '{goods}は{date}までの発送に変わりました。これまでのご案内は{before}でした。',
  found: '日程が決まりました。{goods}は{date}までに発送します。',
  noDate: '{goods}はまだ入荷していません。いつ入荷するかは、まだわかっていません。',
  lostDate: '{before}までとご案内していた{goods}の発送を、お約束できなくなりました。新しい日程はまだ決まっていません。',
  substituteGone:
    'お選びいただいた代わりの商品をご用意できなくなり、最初にご注文いただいた商品をお待ちいただくことになります。申し訳ありません。',
  ready: '{goods}はすでに入荷し、お客様の分として確保しています。',
  nothingToDo: 'お手続きは必要ありません。',
  smsEnding: '{name}をお待ちいただく最終日が{date}に変わりました。',
  smsSubstituteGone: '代わりの商品をご用意できず、引き続き{name}を手配します。',
  sms: '新しい日程：{name}は{date}までに発送します。',
}

export const goodNews: Messages['goodNews'] = {
  subject: '予定より早く発送：{name}、{date}まで',
  preheader: 'これまでのご案内は{before}でした。お手続きは必要ありません。',
  preheaderFirstDate: '日程が決まりました。お手続きは必要ありません。',
  heading: '予定より早く、{date}までに発送します',
  headingFirstDate: '発送の日程が決まりました：{date}',
  earlier: '{goods}は、{before}ではなく{date}までに発送します。お手続きは必要ありません。',
  firstDate: '{goods}は{date}までに発送します。お手続きは必要ありません。',
  smsFirstDate: '日程が決まり、{name}は{date}までに発送します。',
  sms: '{name}は予定より早く、{date}までに発送します。お手続きは不要です。',
}
