import type { Brand } from '../brand.ts'
import type { ConfirmWaitingInput, RestockedInput } from '../letter-input.ts'
import { plainLine, shortened } from '../names.ts'
import { fitted, goodsOf } from '../phrases/goods.ts'
import { wordsFor } from '../words/catalogue.ts'
import { toGsm } from './gsm.ts'
import { maxRoom, room, texted } from './sms-alphabet.ts'

/** Asks the owner of a number whether they want to hear. */
export function confirmWaitingSms({ facts, brand, customer }: ConfirmWaitingInput): string {
  const { confirmWaiting: say } = wordsFor(customer.locale, brand.words)
  return text(brand, customer.locale, facts.product.name, say.sms, [facts.confirmLink, say.smsOtherwise])
}

/** Tells who confirmed a number that the product is back. */
export function restockedText({ facts, brand, customer }: RestockedInput): string {
  const { restocked: say } = wordsFor(customer.locale, brand.words)
  return text(brand, customer.locale, facts.product.name, say.sms, [facts.link, say.smsOnce])
}

/** Shop, one fact, its link, what comes after, how to stop; the product's name gives way. */
function text(brand: Brand, locale: string, name: string, fact: (product: string) => string, tail: string[]): string {
  const words = wordsFor(locale, brand.words)
  const { sms, shared, texting } = words
  const isTexted = sms === 'ucs-2' || /[\p{L}\p{N}]/u.test(toGsm(name))
  const product = (isTexted && texted(plainLine(name), sms)) || shared.yourItem
  const shop = texted(shortened(plainLine(brand.shopName), 30), sms) || new URL(brand.websiteUrl).hostname.slice(0, 40)
  const rest = [...tail, texting.stop].join(' ')
  return fitted(
    goodsOf([{ name: product, quantity: 1 }], words),
    words,
    maxRoom,
    (short) => texted(`${shared.labelled(shop)} ${fact(short)} ${rest}`, sms),
    room,
  )
}
