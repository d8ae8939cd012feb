import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: '{person} 様',
  greetingNobody: 'お客様',
  quantity: '{name}（{quantity}点）',
  items: '商品{count}種類',
  moreItems: 'ほか{count}種類の商品は、ご注文のページでご覧いただけます',
  yourOrder: 'ご注文の品',
  yourItem: 'お求めの商品',
  labelled: '{label}:',
  reason: '理由：{reason}。',
  knownReasons: {
    'supplier-silent': '仕入先からまだ納品されておらず、納期の回答もありません',
    'supplier-late': '仕入先からの納品が遅れています',
    'not-handed-over': '発送の準備はできていますが、運送会社の集荷がまだです',
  },

  paid: '{taken}をお支払いいただいています。',
  paidAndDue: 'これまでに{taken}をお支払いいただいています。{due}は、残りの商品の発送時に請求します。',
  depositPaid: '内金として{taken}をお支払いいただいています。残りの{due}は、発送時に請求します。',
  notCharged: '代金は請求していません。',
  notChargedYet: '代金はまだ請求していません。{due}は、発送時に請求します。',

  mayCancel: `発送まではキャンセルできます。その場合、${back}。`,
  mayCancelRest: `まだ発送していない分はキャンセルできます。その場合、${back}。`,
  mayCancelUncharged: '発送まではキャンセルでき、カードに請求されることはありません。',
  mayCancelRestUncharged: 'まだ発送していない分はキャンセルでき、その分がカードに請求されることはありません。',

  ending: '{date}までに発送できない商品は、その日にキャンセルし、全額を返金します。',
  endingUncharged: '{date}までに発送できない商品は、その日にキャンセルし、代金は請求しません。',
  endingMoved: 'お待ちいただく最終日は、{before}から{date}に変わりました。',
  nextLetter: '進展の有無にかかわらず、{date}までにまたご連絡します。',
  queue: '{of, plural, =1 {お待ちの方はお客様だけです。} other {お客様の順番は、お待ちの{of}名中{place}番目です。}}',

  thanksHeading: 'お待ちいただいているお礼',
  thanks:
    '次回のご注文で{percent}%割引になります（上限{amount}、{until}まで）。今回どの方法をお選びになっても、お使いいただけます。',
  code: 'コード：{code}',

  order: 'ご注文番号 {orderId}',
  replies: 'ご質問は、このメールにご返信いただくか、{email}までお寄せください。担当者がお答えします。',
  repliesAndPhone:
    'ご質問は、このメールへのご返信、{email}、またはお電話（{phone}）でお寄せください。担当者がお答えします。',
  website: '{shop}のサイトを見る',
}

export const standings: Messages['standings'] = {
  joined: '{list}、{next}',
  leavesNow: '{part, select, all {すぐに発送} other {{units}点はすぐに発送}}',
  leaving: '{part, select, all {発送手続き中} other {{units}点は発送手続き中}}',
  shipped: '{part, select, all {発送済み} other {{units}点は発送済み}}',
  shippedInstead:
    '{part, select, all {発送済み（全部または一部は{other}）} other {{units}点は発送済み（全部または一部は{other}）}}',
  ready: '{part, select, all {発送準備済み} other {{units}点は発送準備済み}}',
  waitsUntil: '{part, select, all {{date}までに発送予定} other {{units}点は{date}までに発送予定}}',
  waits: '{part, select, all {日程は未定} other {{units}点の日程は未定}}',
  discontinued: '{part, select, all {生産終了} other {{units}点は生産終了}}',
  cancelled: '{part, select, all {キャンセル済み} other {{units}点はキャンセル済み}}',
  insteadOf: '{name}の代わり',
  queue: '順番は{of}名中{place}番目',
}

export const labels: Messages['labels'] = {
  waitUntil: '{date}まで待つ',
  wait: 'このまま待つ',
  cancelAndGet: 'キャンセルして{amount}の返金を受ける',
  cancel: '注文をキャンセルする（請求なし）',
  cancelRest: '残りをキャンセルする（請求なし）',
  swap: '{other}に変更する',
  split: '準備できたものから順に受け取る（追加料金なし）',
  splitFor: '準備できたものから順に受け取る（追加料金{price}）',
  together: 'すべてそろってから一つの荷物で受け取る',
  page: '注文を見る',
  track: '荷物を追跡する',
  howToPay: 'お支払い方法を見る',
  undo: 'キャンセルをやめて注文を続ける',
  keep: '注文を続ける',
  buy: '{name}を見る',
  unsubscribe: 'この商品についてのメールを止める',
  preferences: 'お知らせの頻度を選ぶ',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword}＝継続',
    UNDO: '{keyword}＝注文継続',
    REFUND: '{keyword}＝キャンセル',
    SWAP: '{keyword}＝変更',
    STATUS: '{keyword}＝確認',
  },
  joined: '{list}、{next}',
  reply: '返信：{keywords}。',
  stop: 'STOPで配信停止。',
  answerAt: '回答・配信停止はこちら：{link}',
}
