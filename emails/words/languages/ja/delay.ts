import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}：発送期日が{date}に延びました',
  subjectNoDate: '{name}：発送が遅れます（新しい日程は未定）',
  subjectAgain: '{name}：発送期日が再び延び、{date}に',
  subjectAgainNoDate: '{name}：発送が再び遅れます（日程は未定）',
  preheaderConsent: 'お待ちいただくか、キャンセルして全額（{amount}）の返金を受けるかをお選びください。',
  preheaderConsentUncharged: 'お待ちいただくか、請求なしでキャンセルするかをお選びください。',
  preheaderCancel: 'お待ちいただける場合は{on}までにお知らせください。ご連絡がなければ返金します。',
  preheaderCancelUncharged:
    'お待ちいただける場合は{on}までにお知らせください。ご連絡がなければ請求なしでキャンセルします。',
  heading: 'ご注文の発送期日が{date}に延びました',
  headingNoDate: 'ご注文の発送が遅れます。日程は未定です',
  headingAgain: 'ご注文の発送期日が再び延び、{date}になりました',
  headingAgainNoDate: 'ご注文の発送が再び遅れます。日程は未定です',
  apology: '申し訳ありません。{goods}を{before}までに発送できなくなりました。',
  apologyAgain: '重ねて申し訳ありません。{goods}を{before}までに発送できなくなりました。',
  apologyNoBefore: '申し訳ありません。{goods}の発送に、予定より時間がかかっています。',
  revised: '新しい発送期日は{date}です。',
  noRevised: '新しい日程をお知らせすることができません。',
  noReason: '理由：仕入先からまだ納品されていません。',
  noReasonNoDate: '理由：仕入先からまだ納品されておらず、納期の回答もありません。',
  right: `お客様には、無料でキャンセルする権利があり、速やかに全額の返金を受けられます。下のリンク、またはこのメールへのご返信でキャンセルできます。その場合、${back}。`,
  silenceConsent: 'ご返信がない場合は、{until}までお待ちいただくことに同意されたものとみなします。',
  silenceConsentBy: '{on}までにご返信がない場合は、{until}までお待ちいただくことに同意されたものとみなします。',
  silenceConsentNoDate: 'ご返信がない場合は、お待ちいただくことに同意されたものとみなします。',
  silenceCancel:
    'お待ちいただくことに同意のご連絡がなく、{on}までに発送もできていない場合は、その日にご注文をキャンセルし、全額を返金します。',
  silenceCancelRest:
    'お待ちいただくことに同意のご連絡がない場合は、{on}までに発送していない商品をその日にキャンセルし、その全額を返金します。',
  silenceCancelUncharged:
    'お待ちいただくことに同意のご連絡がなく、{on}までに発送もできていない場合は、その日にご注文はキャンセルとなり、カードに請求されることはありません。',
  silenceCancelRestUncharged:
    'お待ちいただくことに同意のご連絡がない場合は、{on}までに発送していない商品はその日にキャンセルとなり、その分がカードに請求されることはありません。',
  anyTime: 'お待ちいただく場合も、発送前であればいつでもキャンセルできます。',
  anyTimeUntil: 'お待ちいただく場合、ご注文は最長で{date}まで継続し、発送前であればいつでもキャンセルできます。',
  waitMoves: 'お待ちいただく場合、ご注文は最長で{date}まで継続します。',
  sms: '申し訳ありません、{name}の発送は{date}に延びます。',
  smsNoDate: '申し訳ありません、{name}の発送が遅れます。日程は未定です。',
  smsSilenceConsent: 'ご返信がなければ、待つことに同意とみなします。',
  smsSilenceCancel: '{on}までにご返信がなければキャンセル・返金します。',
  smsSilenceCancelUncharged: '{on}までにご返信がなければ請求なしでキャンセルします。',
}
