import { fitted, type SomeGoods } from './goods.ts'
import { septets, toGsm } from './gsm.ts'
import { plainLine, shortened } from './names.ts'
import type { Sheet } from './sheet.ts'

const maxSeptets = 320

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
  const keywords = texting.reply((message.keywords ?? keywordsNow(sheet)).map((keyword) => texting.keywords[keyword]))
  const stop = message.isReply === true ? null : texting.stop
  const fullest = [message.more, link, keywords, stop]
  const candidates = [fullest, [link, keywords, stop], [link, stop], [link]]
  for (const tail of candidates) {
    const text = fitted(
      gsmGoods(message.goods, sheet),
      sheet.words,
      maxSeptets,
      (goods) => written(sheet, message.say(goods), tail),
      length,
    )
    if (length(text) <= maxSeptets && text.includes(link)) return text
  }
  return null
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

function written(sheet: Sheet, fact: string, tail: (string | null | undefined)[]): string {
  const rest = tail.filter((part) => part !== null && part !== undefined)
  return toGsm(`${sender(sheet)}: ${fact} ${rest.join(' ')}`)
}

/** The shop's name in GSM-7, or its host where the name has no letter there. */
function sender(sheet: Sheet): string {
  const name = toGsm(shortened(plainLine(sheet.brand.shopName), 30)).replace(/^[^\p{L}\p{N}]+$/u, '')
  return name || new URL(sheet.brand.websiteUrl).hostname.slice(0, 40)
}

/** Names that survive GSM-7; one that does not becomes `your item`. */
function gsmGoods(goods: SomeGoods, sheet: Sheet): SomeGoods {
  return {
    ...goods,
    names: goods.names.map((name) => (/[\p{L}\p{N}]/u.test(toGsm(name)) ? toGsm(name) : sheet.words.shared.yourItem)),
  }
}

function length(text: string): number {
  return septets(text) ?? Number.POSITIVE_INFINITY
}
