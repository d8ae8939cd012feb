import type { Intent } from './intent.ts'

/** Japanese, written without spaces: what each wish looks like inside a sentence. */
const wishes: readonly [Intent, RegExp][] = [
  ['wait', /待ちます|待ちたい|待つ|待機|このまま待/gu],
  ['refund', /(?:注文|オーダー)(?:の|を)?(?:キャンセル|取り消し|取消)|返金|払い戻し|払戻/gu],
  ['swap', /交換|代替品|スワップ/gu],
  ['status', /状況|ステータス|いつ届|どうなって/gu],
  ['cancel', /キャンセル|取り消し|取消/gu],
]
const polite =
  /お願い|ください|下さい|いたし|致し|します|ました|です|ます|したい|希望|注文|商品|ご|して|を|の|は|が|に|で|私|はい|すみません|こんにちは|ありがとう|ございます|よろしく|wait|refund|swap|status|\d/gu
/** Turned round, asked, or depending on something. */
const doubtful =
  /ない|ません|なし|不要|やめ|ずに|ですか|ますか|でしょうか|もし|場合|または|それとも|どちら|まで|まだ|済み|された|されました|しました|けど|でも/u

/** What a Japanese text wants; folded, without spaces. */
export function unspacedIntent(text: string, question: boolean): Intent {
  const found = wishes.filter(([, look]) => text.search(look) >= 0).map(([intent]) => intent)
  // An order that is cancelled matches both.
  const wanted = found.includes('refund') ? found.filter((intent) => intent !== 'cancel') : found
  const [only, ...others] = wanted
  if (only === undefined || others.length > 0) return 'unknown'
  if (only === 'status') return 'status'
  if (question || doubtful.test(text)) return 'unknown'
  const look = wishes.find(([intent]) => intent === only)?.[1]
  const rest = (look ? text.replace(look, '') : text).replace(polite, '')
  return rest.length <= 3 ? only : 'unknown'
}

/** What is left of it beside a wish to cancel and politeness. */
export const restBesideCancel = (text: string): string =>
  wishes
    .filter(([intent]) => intent === 'refund' || intent === 'cancel')
    .reduce((rest, [, look]) => rest.replace(look, ''), text)
    .replace(polite, '')
