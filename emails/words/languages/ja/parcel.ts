import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}：入荷し、まもなく発送します',
  subjectBy: '{name}：入荷し、{date}までに発送します',
  preheader: 'お考えが変わった場合は、今が最後の機会です。',
  heading: '商品が入荷し、{date}までに発送します',
  headingSoon: '商品が入荷し、まもなく発送します',
  ready: '{goods}が入荷し、お客様の分として梱包を進めています。',
  leaves: '{date}までに、荷物を運送会社に引き渡します。',
  charge: '発送時に{amount}を請求します。',
  chargeRest: '残りの{amount}は、発送時に請求します。',
  paid: '{amount}をお支払いいただいています。これ以上の請求はありません。',
  last: `運送会社に引き渡すまでは、まだキャンセルできます。その場合、${back}。`,
  waits: '{goods}は、引き続きお待ちいただいています。',
  sms: '{name}が入荷し、まもなく発送します。',
  smsBy: '{name}が入荷し、{date}までに発送します。',
}

export const shipped: Messages['shipped'] = {
  subject: '発送しました：{name}',
  preheader: '荷物は{carrier}が預かっています。',
  preheaderNoCarrier: '荷物は運送会社が預かっています。',
  preheaderRest: '残りの予定もご案内します。',
  heading: '荷物を発送しました',
  headingPart: 'ご注文の一部を発送しました',
  parcel: 'この荷物の中身は{goods}です。',
  carrier: '{carrier}がお届けします。',
  tracking: '{carrier}がお届けします。追跡番号は{tracking}です。',
  trackingOnly: '追跡番号は{tracking}です。',
  rest: '{goods}は引き続きお待ちいただき、{date}までに発送します。',
  restNoDate: '{goods}は引き続きお待ちいただいています。日程はまだ決まっていません。',
  charged: 'お支払いは合計{amount}です。',
  returns: '商品に問題があるときや、ご不要になったときは、このメールにご返信ください。返品の方法をご案内します。',
  sms: '{name}を発送しました。',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}：お支払いができませんでした',
  subjectLapsing: '{name}：カード会社の承認が切れます',
  subjectParcel: '追加の荷物のお支払いができず、一つの荷物でお届けします',
  preheader: '今後の流れと、お客様にしていただけることのご案内です。',
  preheaderLapsing: 'カードに変更がなければ、お手続きは不要です。',
  preheaderParcel: '請求はしておらず、ほかに変更はありません。',
  heading: 'お支払いができませんでした',
  headingLapsing: 'カード会社の承認がまもなく切れます',
  headingParcel: '追加の荷物のお支払いができませんでした',
  declined:
    '{goods}の代金{amount}を請求しようとしましたが、カード会社に承認されませんでした。多くは、カードの有効期限や利用限度額によるものです。',
  lapsing:
    '{goods}の代金{amount}についてのカード会社の承認が、まもなく切れます。承認は数日で切れるもので、まだ何も請求していません。',
  parcel:
    '追加の荷物の料金{amount}を請求しようとしましたが、カード会社に承認されませんでした。請求はしていません。ご注文は一つの荷物のまま、すべてそろい次第発送します。',
  again:
    '数日のうちにもう一度お試しします。別のカードやほかのお支払い方法をご希望の場合は、このメールにご返信ください。',
  againBy:
    '数日のうちにもう一度お試しします。別のカードやほかのお支払い方法をご希望の場合は、{date}までにこのメールにご返信ください。',
  lapsingNext:
    'お手続きは不要です。発送のときにカードに請求します。カードが変わった場合は、このメールにご返信ください。',
  parcelNext:
    'もう一度試すには、改めてお選びください。ほかのお支払い方法をご希望の場合は、このメールにご返信ください。',
  safe: 'その間も、お客様の商品は確保しています。',
  sms: '{name}のお支払いができませんでした。商品は確保しています。',
  smsLapsing: '{name}についてのカード会社の承認が切れます。発送時に請求しますので、お手続きは不要です。',
  smsParcel: '追加の荷物（{amount}）のお支払いができなかったため、一つの荷物でお届けします。',
  smsAct: '数日のうちにもう一度お試しします。',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: '{shop}の{agent}からメッセージ',
  preheader: '{firstWords}',
  heading: '{agent}からのメッセージ',
  by: '{agent}（{shop}）',
  standing: '現在のご注文',
  expected: '{goods}は{date}までに発送します。',
  noDate: '{goods}はお待ちいただいており、日程は未定です。',
  nothingWaits: 'お待ちいただいている商品はもうありません。',
  sms: '{agent}より：{firstWords}',
}
