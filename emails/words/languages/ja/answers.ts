import type { Messages } from '../../contract.ts'

const final = 'キャンセルが確定しましたら、'
const paidBack = '{refundDays}営業日以内に元のお支払い方法へ返金し'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}：{date}までお待ちいただきます',
  subjectWaitNoDate: '{name}：引き続きお待ちいただきます',
  subjectCancel: '{name}：キャンセルを承りました',
  subjectSwap: '商品の変更：{name}',
  subjectSplit: '{name}：準備できたものから発送します',
  subjectTogether: '{name}：一つの荷物で発送します',
  preheader: '承った内容と、これからの流れです。',
  preheaderUndo: 'このキャンセルは{time}まで取り消せます。',
  headingWait: '{date}までお待ちいただきます',
  headingWaitNoDate: '引き続きお待ちいただきます',
  headingCancel: 'キャンセルを承りました',
  headingSwap: '代わりに{other}をお送りします',
  headingSplit: '準備できたものから順にお送りします',
  headingTogether: 'すべて一つの荷物でお送りします',
  wait: 'ありがとうございます。{goods}は{date}までに発送します。',
  waitNoDate: 'ありがとうございます。{goods}を引き続きお待ちください。日程が決まり次第ご連絡します。',
  cancel: '{goods}のキャンセルを承りました。お手続きの間、この分は発送しません。',
  cancelUndo: 'お考えが変わりましたら、{time}まではこのキャンセルを取り消せます。それを過ぎると確定します。',
  cancelMoney:
    `${final}{back, select, ` +
    `refund {{refund}を${paidBack}ます} ` +
    `refundAndUncharged {{refund}を${paidBack}、残りの{uncharged}は請求しません} ` +
    'restUncharged {残りのご注文の分がカードに請求されることはありません} ' +
    'other {カードに請求されることはありません}}。',
  cancelMoneyPart: `${final}この分の代金を${paidBack}ます。`,
  cancelMoneyPartUncharged: `${final}この分がカードに請求されることはありません。`,
  cancelFinal: 'キャンセルは確定しました。代金については、別のメールでご案内します。',
  subjectTooLate: '{name}：すでに発送しています',
  preheaderTooLate: '返品は承ります。',
  headingTooLate: 'キャンセルの前に荷物を発送していました',
  tooLate:
    '{goods}のキャンセルをご依頼いただきましたが、荷物はすでに運送会社にあり、呼び戻すことができません。申し訳ありません。',
  tooLateReturn:
    '返品していただけます。配達の際に受け取りを断るか、このメールにご返信ください。返送の方法をご案内し、こちらに届き次第返金します。',
  smsTooLate: 'キャンセルの前に発送していました：{name}。返品できます。',
  subjectUnclear: '{name}：キャンセルをご希望ですか',
  preheaderUnclear: '{time}までは何も発送しません。',
  headingUnclear: 'ご注文のキャンセルをご希望ですか',
  unclearSms:
    'いただいたSMSは配信を止める言葉でしたので、今後SMSはお送りしません。{goods}のキャンセルもご希望でしたか。',
  unclearEmail: 'いただいたメッセージは、{goods}のキャンセルをご希望とも読めました。ご希望をお聞かせください。',
  unclearHeld: '{time}までは何も発送しません。それまでにご連絡がなければ、ご注文はそのまま続けます。',
  smsUnclear: '{name}をキャンセルしますか。{time}までは発送しません。',
  swap: '{name}の代わりに{goods}をお選びいただきました。準備を進め、発送の際にご連絡します。',
  swapCheaper: 'お支払いは合計で{saved}少なくなります。',
  split: '一つの荷物にまとめず、準備できたものから先に発送します。{goods}は、あとからお送りします。',
  splitPrice: '追加の荷物の料金は{price}です。',
  splitFree: '追加の荷物に料金はかかりません。',
  together: 'ご希望のとおり、{date}までに、すべてを一つの荷物で発送します。',
  togetherNoDate: 'ご希望のとおり、すべてそろい次第、一つの荷物で発送します。',
  smsWait: '承りました。{name}は{date}までに発送します。',
  smsWaitNoDate: '承りました。{name}を引き続きお待ちください。',
  smsCancel: '{name}のキャンセルを承りました。',
  smsUndo: 'キャンセルは{time}まで取り消せます。',
  smsSwap: '承りました。代わりに{name}をお送りします。',
  smsSplit: '承りました。{name}は準備できたものから発送します。',
  smsTogether: '承りました。{name}は{date}までに一つの荷物で発送します。',
  smsTogetherNoDate: '承りました。{name}はすべてそろい次第、一つの荷物で発送します。',
}

const equal =
  '代わりに同等の商品をお選びいただけます。お選びいただき次第、お取り置きします。お客様のご希望がない限り、変更はしません。'

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}：代わりの商品をお送りできます',
  subjectDiscontinued: '{name}：生産終了、代わりをお選びください',
  preheader: 'ご希望でしたら、{other}をお取り置きします。お決めになるのはお客様です。',
  heading: '代わりに{other}をお送りできます',
  headingSeveral: '代わりの商品をお送りできます',
  still: `{goods}はまだ入荷していません。${equal}`,
  never: `{name}は生産が終了し、今後の入荷はありません。${equal}`,
  keeps: 'ご連絡がなければ、ご注文はそのまま続けます。',
  actBy: '{date}までにお選びいただけない場合は、キャンセルし、全額を返金します。',
  actByUncharged: '{date}までにお選びいただけない場合、ご注文はキャンセルとなり、カードに請求されることはありません。',
  samePrice: '価格は変わりません。',
  cheaper: '価格は{price}で、お支払いは合計で{saved}少なくなります。',
  different: '異なる点：{difference}。',
  sms: '{name}の代わりに、{other}をお送りできます。',
  smsActBy: '{date}までに選択がなければ、キャンセル・返金します。',
}
