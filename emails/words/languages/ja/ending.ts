import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}：{date}に返金します',
  subjectUncharged: '{name}：{date}にキャンセルします',
  preheaderWait: 'それまでに発送した場合と、さらにお待ちいただける場合を除きます。',
  preheader: 'それまでに発送した場合を除きます。お手続きは必要ありません。',
  heading: '未発送の商品は{date}に返金します',
  headingUncharged: '未発送の商品は{date}にキャンセルします',
  what: '{goods}はまだ発送していません。ご連絡がなく、{date}になっても発送できていない場合は、その日にキャンセルし、全額を返金します。',
  whatUncharged:
    '{goods}はまだ発送していません。ご連絡がなく、{date}になっても発送できていない場合は、その日にキャンセルとなり、カードに請求されることはありません。',
  expected: '引き続き、{date}までの発送を見込んでいます。',
  expectedAfter: '発送は{date}までの見込みで、その日を過ぎてしまいます。',
  notExpected: 'お約束できる日程はありません。',
  wait: 'お待ちいただける場合はお知らせください。{until}までご注文を継続します。',
  sms: '{name}を{date}までに発送できなければ、キャンセル・返金します。',
  smsUncharged: '{name}を{date}までに発送できなければ、請求なしでキャンセルします。',
}

const slowBank = '銀行やカード会社での反映には、さらに数日かかることがあります'

export const refunded: Messages['refunded'] = {
  subject: '{name}：{amount}を返金します',
  subjectUncharged: '{name}：キャンセル済み、請求はありません',
  preheader: '元のお支払い方法へ返金します。理由と時期をご案内します。',
  preheaderUncharged: 'カードに請求されることはありません。理由をご案内します。',
  heading: '{amount}を返金します',
  headingUncharged: 'ご注文はキャンセルとなり、請求はありません',
  headingRestUncharged: '残りはキャンセルとなり、請求はありません',
  customer: 'ご依頼のとおり、{goods}をキャンセルしました。',
  silence: '発送の遅れについてのお知らせにご返信がなかったため、ご案内のとおり{goods}をキャンセルしました。',
  ending:
    'お伝えしていた最終日の{date}までに{goods}を発送できず、キャンセルしました。ご注文にお応えできず、申し訳ありません。',
  discontinued:
    '{goods}は生産が終了し、今後の入荷もないため、キャンセルしました。お送りできない商品を販売してしまい、申し訳ありません。',
  quotaMissed: '{goods}は、期日までのご注文が生産に必要な数に届かなかったため、ご案内のとおりキャンセルしました。',
  agent: '担当者が{goods}をキャンセルしました。',
  priceDifference: '代わりにお送りする商品のほうが安いため、差額をお返しします。ご注文のその他の内容はそのままです。',
  goodwill: '担当者が代金の一部をお返しすることにしました。ご注文のその他の内容はそのままです。',
  unusedParcel:
    '二つ目の荷物の料金をいただいていましたが、必要がなくなったため、お返しします。ご注文のその他の内容はそのままです。',
  amount: `{amount}を、遅くとも{by}までに元のお支払い方法へ返金します。${slowBank}。`,
  amountSoon: `{amount}を、{refundDays}営業日以内に元のお支払い方法へ返金します。${slowBank}。`,
  notCharged: 'ご注文はキャンセルとなり、カードに請求されることはありません。',
  restNotCharged: 'この分のご注文はキャンセルとなり、カードに請求されることはありません。',
  alsoNotCharged: '残りの{amount}は請求しません。',
  kept: '{goods}の分として、{amount}をお支払いいただいたことになります。',
  keptMoney: '{amount}をお支払いいただいたことになります。',
  waits: '{goods}は、引き続きお待ちいただいています。',
  due: '{amount}は、残りの商品の発送時に請求します。',
  nothingRemains: 'このご注文について、お支払いも返金も、ほかには残っていません。',
  thanks: 'お待ちいただき、ありがとうございました。',
  sms: '{name}をキャンセルしました。{amount}を{by}までに元のお支払い方法へ返金します。',
  smsSoon: '{name}をキャンセルしました。{amount}を元のお支払い方法へ返金します。',
  smsGoodwill: '{amount}を元のお支払い方法へ返金します。',
  smsUncharged: '{name}をキャンセルしました。カードに請求されることはありません。',
}
