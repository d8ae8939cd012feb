import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Brand } from './brand.ts'
import type { Content } from './content.ts'
import { type Footer, footerFor } from './footer.ts'
import type { LetterInput, RenderedLetter, RestockedInput } from './letter-input.ts'
import { contentFor } from './letters/by-name.ts'
import { restocked } from './letters/restocked.ts'
import { greetingName } from './names.ts'
import { LetterSheet } from './parts/letter-sheet.tsx'
import { sheetFor } from './sheet.ts'
import { smsFor } from './sms.ts'
import { textPart } from './text-part.ts'
import { wordsFor } from './words/catalogue.ts'
import type { Words } from './words/en.ts'

/** A letter about a backorder, in both parts and as an SMS. Pure: the same input gives the same bytes. */
export async function renderLetter(input: LetterInput): Promise<RenderedLetter> {
  const sheet = sheetFor(input)
  const content = contentFor(sheet)
  const footer = footerFor(input.brand, sheet.words, input.orderId, null)
  return { ...bothParts(content, footer, sheet.words, input.brand, input.customer.name), sms: smsFor(sheet) }
}

/** The waiting-list letter; never an SMS, which would want a consent of its own. */
export async function renderRestocked(input: RestockedInput): Promise<RenderedLetter> {
  const words = wordsFor(input.customer.locale)
  const footer = footerFor(input.brand, words, null, input.facts.unsubscribeLink)
  return { ...bothParts(restocked(input), footer, words, input.brand, input.customer.name), sms: null }
}

function bothParts(content: Content, footer: Footer, words: Words, brand: Brand, name: string) {
  const greeting = words.shared.greeting(greetingName(name))
  const { subject, preheader } = content
  const html = markupOf(createElement(LetterSheet, { content, greeting, footer, brand, words }))
  return { subject, preheader, html, text: textPart(content, greeting, footer) }
}

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** Without a stream it is made in a quarter of the time; hints to load pictures early mean nothing to mail programs. */
function markupOf(element: ReactElement): string {
  return doctype + renderToStaticMarkup(element).replace(/<link rel="preload" as="image"[^>]*>/g, '')
}
