import type { Brand } from './brand.ts'
import { fitted, goodsOf } from './goods.ts'
import { septets, toGsm } from './gsm.ts'
import type { ConfirmWaitingInput, RestockedInput } from './letter-input.ts'
import { plainLine, shortened } from './names.ts'
import { wordsFor } from './words/catalogue.ts'
import { confirmWaiting, restockedSms } from './words/en/waiting-list.ts'

/** Two segments of GSM-7. */
const maxSeptets = 306

/** Asks the owner of a number whether they want to hear. */
export const confirmWaitingSms = ({ facts, brand, customer }: ConfirmWaitingInput): string =>
  text(brand, customer.locale, facts.product.name, (product) => confirmWaiting.sms(product), [
    facts.confirmLink,
    confirmWaiting.smsOtherwise,
  ])

/** Tells who confirmed a number that the product is back. */
export const restockedText = ({ facts, brand, customer }: RestockedInput): string =>
  text(brand, customer.locale, facts.product.name, (product) => restockedSms.back(product), [
    facts.link,
    restockedSms.once,
  ])

/** Shop, one fact, its link, what comes after, how to stop; the product's name gives way. */
function text(brand: Brand, locale: string, name: string, fact: (product: string) => string, tail: string[]): string {
  const words = wordsFor(locale)
  const product = /[\p{L}\p{N}]/u.test(toGsm(name)) ? toGsm(plainLine(name)) : words.shared.yourItem
  const shop = toGsm(shortened(plainLine(brand.shopName), 30)) || new URL(brand.websiteUrl).hostname.slice(0, 40)
  const rest = [...tail, words.texting.stop].join(' ')
  return fitted(
    goodsOf([{ name: product, quantity: 1 }], words),
    words,
    maxSeptets,
    (short) => toGsm(`${shop}: ${fact(short)} ${rest}`),
    (written) => septets(written) ?? Number.POSITIVE_INFINITY,
  )
}
