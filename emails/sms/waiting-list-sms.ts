import type { Brand } from '../brand.ts'
import type { ConfirmWaitingInput, RestockedInput } from '../letter-input.ts'
import { plainLine } from '../names.ts'
import { goodsOf } from '../phrases/goods.ts'
import { wordsFor } from '../words/catalogue.ts'
import type { Words } from '../words/words.ts'
import { textWith } from './sms-text.ts'

/** Asks the owner of a number whether they want to hear. */
export function confirmWaitingSms({ facts, brand, customer }: ConfirmWaitingInput): string {
  const words = wordsFor(customer.locale, brand.words)
  const { sms, smsOtherwise } = words.confirmWaiting
  return text({ brand, words }, facts.product.name, sms, facts.confirmLink, smsOtherwise)
}

/** Tells who confirmed a number that the product is back. */
export function restockedText({ facts, brand, customer }: RestockedInput): string {
  const words = wordsFor(customer.locale, brand.words)
  const { sms, smsOnce } = words.restocked
  return text({ brand, words }, facts.product.name, sms, facts.link, smsOnce)
}

/** Shop, one fact, its link, what comes after, how to stop where a text can be answered. */
function text(
  by: { brand: Brand; words: Words },
  name: string,
  say: (product: string) => string,
  link: string,
  after: string,
): string {
  const { shared, texting } = by.words
  const goods = goodsOf([{ name: plainLine(name) || shared.yourItem, quantity: 1 }], by.words)
  const stop = by.brand.textsOneWay ? null : texting.stop
  return textWith(by, { goods, say }, link, [
    [link, after, stop],
    [link, stop],
  ])
}
