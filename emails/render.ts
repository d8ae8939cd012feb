import type { ConfirmWaitingInput, LetterInput, PassedOnInput, RenderedLetter, RestockedInput } from './letter-input.ts'
import { lettered } from './lettered.ts'
import { contentFor } from './letters/by-name.ts'
import { confirmWaiting } from './letters/confirm-waiting.ts'
import { passedOn } from './letters/passed-on.ts'
import { restocked } from './letters/restocked.ts'
import { plainLine } from './names.ts'
import { footerFor } from './phrases/footer.ts'
import { sheetFor } from './sheet.ts'
import { smsFor } from './sms/sms.ts'
import { confirmWaitingSms, restockedText } from './sms/waiting-list-sms.ts'
import { wordsFor } from './words/catalogue.ts'

/** A letter about a backorder, in both parts and as an SMS. Pure: the same input gives the same bytes. */
export function renderLetter(input: LetterInput): RenderedLetter {
  const { brand, customer, links } = input
  const sheet = sheetFor(input)
  const { words } = sheet
  const footer = footerFor(brand, words, {
    about: words.shared.order(plainLine(input.orderId, 64)),
    preferences: links.preferences,
  })
  return lettered({
    content: contentFor(sheet),
    footer,
    words,
    brand,
    name: customer.name,
    sms: () => smsFor(sheet),
  })
}

/** The waiting-list letter; an SMS only for a number, whose owner confirmed it for that. */
export function renderRestocked(input: RestockedInput): RenderedLetter {
  const { brand, customer, facts } = input
  const words = wordsFor(customer.locale, brand.words)
  const footer = footerFor(brand, words, { unsubscribe: facts.unsubscribeLink })
  const sms = () => restockedText(input)
  return lettered({ content: restocked(input), footer, words, brand, name: customer.name, sms })
}

/** Asks a shopper whether they want to hear that a product is back. */
export function renderConfirmWaiting(input: ConfirmWaitingInput): RenderedLetter {
  const { brand, customer, facts } = input
  const words = wordsFor(customer.locale, brand.words)
  const footer = footerFor(brand, words, { unsubscribe: facts.unsubscribeLink })
  const sms = () => confirmWaitingSms(input)
  return lettered({ content: confirmWaiting(input), footer, words, brand, name: customer.name, sms })
}

/** Tells a customer who wrote that a person has it. */
export function renderMessagePassedOn({ orderId, customer, brand }: PassedOnInput): RenderedLetter {
  const words = wordsFor(customer.locale, brand.words)
  const footer = footerFor(brand, words, { about: words.shared.order(plainLine(orderId, 64)) })
  return lettered({ content: passedOn(words, brand.shopName), footer, words, brand, name: customer.name })
}
