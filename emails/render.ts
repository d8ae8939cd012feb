import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Brand } from './brand.ts'
import type { Content } from './content.ts'
import type { ConfirmWaitingInput, LetterInput, RenderedLetter, RestockedInput } from './letter-input.ts'
import { contentFor } from './letters/by-name.ts'
import { confirmWaiting } from './letters/confirm-waiting.ts'
import { restocked } from './letters/restocked.ts'
import { greetingName } from './names.ts'
import { LetterSheet } from './parts/letter-sheet.tsx'
import { type Footer, footerFor } from './phrases/footer.ts'
import { sheetFor } from './sheet.ts'
import { smsFor } from './sms/sms.ts'
import { confirmWaitingSms, restockedText } from './sms/waiting-list-sms.ts'
import { textPart } from './text-part.ts'
import { wordsFor } from './words/catalogue.ts'
import type { Words } from './words/words.ts'

/** A letter about a backorder, in both parts and as an SMS. Pure: the same input gives the same bytes. */
export async function renderLetter(input: LetterInput): Promise<RenderedLetter> {
  const sheet = sheetFor(input)
  const content = contentFor(sheet)
  const footer = footerFor(input.brand, sheet.words, input.orderId, null, input.links.preferences ?? null)
  return lettered(content, footer, sheet.words, input, () => smsFor(sheet))
}

/** The waiting-list letter; an SMS only for a number, whose owner confirmed it for that. */
export async function renderRestocked(input: RestockedInput): Promise<RenderedLetter> {
  const words = wordsFor(input.customer.locale, input.brand.words)
  const footer = footerFor(input.brand, words, null, input.facts.unsubscribeLink)
  return lettered(restocked(input), footer, words, input, () => restockedText(input))
}

/** Asks a shopper whether they want to hear that a product is back. */
export async function renderConfirmWaiting(input: ConfirmWaitingInput): Promise<RenderedLetter> {
  const words = wordsFor(input.customer.locale, input.brand.words)
  const footer = footerFor(input.brand, words, null, input.facts.unsubscribeLink)
  return lettered(confirmWaiting(input), footer, words, input, () => confirmWaitingSms(input))
}

/** Each part is made when it is read: whoever sends an SMS needs no email. */
function lettered(
  content: Content,
  footer: Footer,
  words: Words,
  { brand, customer }: { brand: Brand; customer: { name: string } },
  sms: () => string | null,
): RenderedLetter {
  const greeting = greetingIn(words, customer.name)
  const { subject, preheader } = content
  return {
    subject,
    preheader,
    get html() {
      return markupOf(createElement(LetterSheet, { content, greeting, footer, brand, words }))
    },
    get text() {
      return textPart(content, greeting, footer, words)
    },
    get sms() {
      return sms()
    },
  }
}

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** Without a stream it is made in a quarter of the time; hints to load pictures early mean nothing to mail programs. */
function markupOf(element: ReactElement): string {
  return doctype + renderToStaticMarkup(element).replace(/<link rel="preload" as="image"[^>]*>/g, '')
}

function greetingIn({ shared }: Words, name: string): string {
  const person = greetingName(name)
  return person === null ? shared.greetingNobody : shared.greeting(person)
}
