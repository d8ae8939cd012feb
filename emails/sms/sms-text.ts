import type { Brand } from '../brand.ts'
import { plainLine, shortened } from '../names.ts'
import { type SomeGoods, withName } from '../phrases/goods.ts'
import type { Sheet } from '../sheet.ts'
import type { Words } from '../words/words.ts'
import { toGsm } from './gsm.ts'
import { type Room, roomFor, share, texted } from './sms-alphabet.ts'

export type Keyword = 'WAIT' | 'UNDO' | 'REFUND' | 'SWAP' | 'STATUS'

/** One thing to say: a sentence made from the goods' name, and one more where there is room. */
export interface SmsMessage {
  goods: SomeGoods
  say: (goods: string) => string
  more?: string
  /** One that the keywords go before, where there is no room for both. */
  besides?: string
  /** A reply to the customer's own text needs no offer to stop. */
  isReply?: boolean
  /** Default: those that the letter's links allow. `UNDO` is the word WAIT, said of a cancellation. */
  keywords?: Keyword[]
}

/** Who texts, and in which words. */
export interface Texting {
  brand: Brand
  words: Words
}

/** What may follow the fact of a text, in order; absent parts are not said. */
export type Tail = (string | null | undefined)[]

/** Shop, one thing, one link, the keywords that work now, how to stop; the link is never left out. */
export function smsText(sheet: Sheet, message: SmsMessage): string {
  const link = linkOf(sheet)
  return textWith(sheet, message, link, sheet.brand.textsOneWay ? oneWay(sheet, message) : answerable(sheet, message))
}

/** The link of a letter's text. */
export const linkOf = ({ links }: Sheet): string => links.short ?? links.page

/** The fullest of some tails that fits beside the fact, the goods named where they can be; all of them hold the link. */
export function textWith(
  { brand, words }: Texting,
  { goods, say }: Pick<SmsMessage, 'goods' | 'say'>,
  link: string,
  tails: Tail[],
): string {
  const room = roomFor(words.sms)
  const named = textedGoods(goods, words)
  const fits = (text: string) => share(text, room) <= 1
  let unnamed: string | null = null
  for (const tail of [...tails, [link]]) {
    const text = withName(named, words, (name) => written({ brand, words }, say(name), tail), fits)
    if (text !== null && isNamed(text, named, words)) return text
    unnamed ??= text
  }
  return unnamed ?? asMuchAs(say(words.shared.yourOrder), room, (some) => written({ brand, words }, some, [link]))
}

/** The text that `make` makes from the most of somebody's words with which it fits, cut where a word ends. */
export function asMuchAs(words: string, room: Room, make: (some: string) => string): string {
  let max = Math.min(words.length, room.septets)
  let text = make(shortened(words, max))
  while (share(text, room) > 1 && max > 0) {
    max -= step
    text = make(shortened(words, max))
  }
  return text
}

/** So many characters fewer at a time. */
const step = 8

/** A text on one line: the shop's name, the fact, what follows. */
export function written({ brand, words }: Texting, fact: string, tail: Tail, alphabet = words.sms): string {
  const said = [words.shared.labelled(sender(brand, words)), fact, ...tail].filter(Boolean)
  return texted(said.join(' '), alphabet)
}

function answerable(sheet: Sheet, message: SmsMessage): Tail[] {
  const link = linkOf(sheet)
  const keywords = replies(sheet, message.keywords ?? keywordsNow(sheet))
  const stop = message.isReply === true ? null : sheet.words.texting.stop
  const { more, besides } = message
  return [
    [more, besides, link, keywords, stop],
    [more, link, keywords, stop],
    [more, link, stop],
    [link, keywords, stop],
    [link, stop],
  ]
}

/** From a name, which nobody can answer: answers and the end of texts are behind the link. */
function oneWay(sheet: Sheet, { more, besides, isReply }: SmsMessage): Tail[] {
  const link = linkOf(sheet)
  const answers = isReply === true ? link : sheet.words.texting.answerAt(link)
  return [[more, besides, answers], [more, answers], [more, link], [answers]]
}

/** The text names its goods, where they have a name: what can be done by a reply can be done by the link as well. */
function isNamed(text: string, { names }: SomeGoods, { shared: { yourItem } }: Words): boolean {
  return names.length !== 1 || names[0] === yourItem || !text.toLowerCase().includes(yourItem.toLowerCase())
}

/** Keywords that this letter's offer takes: WAIT, REFUND, SWAP, STATUS; SWAP only where it is clear for what. */
function keywordsNow(sheet: Sheet): Keyword[] {
  const { answers } = sheet.links
  const oneSwap =
    answers.swap !== undefined &&
    new Set(sheet.facts.offer?.substitutes.map(({ substitute }) => substitute.sku)).size === 1
  return [
    ...(answers.wait === undefined ? [] : (['WAIT'] as const)),
    ...(answers.cancel === undefined ? [] : (['REFUND'] as const)),
    ...(oneSwap ? (['SWAP'] as const) : []),
    'STATUS',
  ]
}

/** `Reply WAIT to keep waiting, REFUND to cancel, STATUS for news.` */
function replies({ words }: Sheet, keywords: Keyword[]): string {
  const { texting, keywordNames } = words
  const told = keywords.map((keyword) => texting.keywords[keyword](keywordNames[keyword === 'UNDO' ? 'WAIT' : keyword]))
  return texting.reply(told.reduce((list, next) => texting.joined(list, next)))
}

/** The shop's name as it is texted, or its host where nothing of the name is left. */
function sender({ shopName, websiteUrl }: Brand, { sms }: Words): string {
  const name = texted(shortened(plainLine(shopName), 30), sms).replace(/^[^\p{L}\p{N}]+$/u, '')
  return name || new URL(websiteUrl).hostname.slice(0, 40)
}

/** Names that survive GSM-7 where it may be needed; one that does not becomes `your item`. */
function textedGoods(goods: SomeGoods, { sms, shared }: Words): SomeGoods {
  if (sms === 'ucs-2') return goods
  return {
    ...goods,
    names: goods.names.map((name) => (/[\p{L}\p{N}]/u.test(toGsm(name)) ? texted(name, sms) : shared.yourItem)),
  }
}
