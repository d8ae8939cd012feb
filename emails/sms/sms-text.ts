import { plainLine, shortened } from '../names.ts'
import { fitted, type SomeGoods } from '../phrases/goods.ts'
import type { Sheet } from '../sheet.ts'
import { toGsm } from './gsm.ts'
import { maxRoom, room, texted } from './sms-alphabet.ts'

export type Keyword = 'WAIT' | 'UNDO' | 'REFUND' | 'SWAP' | 'STATUS'

/** One thing to say: a sentence made from the goods' name, and one more where there is room. */
export interface SmsMessage {
  goods: SomeGoods
  say: (goods: string) => string
  more?: string
  /** A reply to the customer's own text needs no offer to stop. */
  isReply?: boolean
  /** Default: those that the letter's links allow. `UNDO` is the word WAIT, said of a cancellation. */
  keywords?: Keyword[]
}

/** Shop, one thing, one link, the keywords that work now, how to stop; null when the link alone leaves no room. */
export function smsText(sheet: Sheet, message: SmsMessage): string | null {
  const { texting } = sheet.words
  const link = sheet.links.short ?? sheet.links.page
  const keywords = replies(sheet, message.keywords ?? keywordsNow(sheet))
  const stop = message.isReply === true ? null : texting.stop
  const fullest = [message.more, link, keywords, stop]
  const candidates = [fullest, [message.more, link, stop], [link, keywords, stop], [link, stop], [link]]
  const goods = textedGoods(message.goods, sheet)
  let unnamed: string | null = null
  for (const tail of candidates) {
    const text = fitted(goods, sheet.words, maxRoom, (name) => written(sheet, message.say(name), tail), room)
    if (room(text) > maxRoom || !text.includes(link)) continue
    if (isNamed(text, goods, sheet)) return text
    unnamed ??= text
  }
  return unnamed
}

/** The text names its goods, where they have a name: what can be done by a reply can be done by the link as well. */
function isNamed(text: string, { names }: SomeGoods, { words }: Sheet): boolean {
  const { yourItem } = words.shared
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

function written(sheet: Sheet, fact: string, tail: (string | null | undefined)[]): string {
  const rest = tail.filter((part) => part !== null && part !== undefined)
  return texted(`${sheet.words.shared.labelled(sender(sheet))} ${fact} ${rest.join(' ')}`, sheet.words.sms)
}

/** The shop's name as it is texted, or its host where nothing of the name is left. */
function sender(sheet: Sheet): string {
  const name = texted(shortened(plainLine(sheet.brand.shopName), 30), sheet.words.sms).replace(/^[^\p{L}\p{N}]+$/u, '')
  return name || new URL(sheet.brand.websiteUrl).hostname.slice(0, 40)
}

/** Names that survive GSM-7 where it may be needed; one that does not becomes `your item`. */
function textedGoods(goods: SomeGoods, sheet: Sheet): SomeGoods {
  const { sms, shared } = sheet.words
  if (sms === 'ucs-2') return goods
  return {
    ...goods,
    names: goods.names.map((name) => (/[\p{L}\p{N}]/u.test(toGsm(name)) ? texted(name, sms) : shared.yourItem)),
  }
}
