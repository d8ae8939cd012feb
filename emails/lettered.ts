import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Brand } from './brand.ts'
import type { Content } from './content.ts'
import type { RenderedLetter } from './letter-input.ts'
import { greetingName } from './names.ts'
import { LetterSheet } from './parts/letter-sheet.tsx'
import type { Footer } from './phrases/footer.ts'
import { textPart } from './text-part.ts'
import type { Words } from './words/words.ts'

/** What is written on the shop's paper, and to whom. */
export interface OnPaper {
  content: Content
  footer: Footer
  words: Words
  brand: Brand
  /** Who is greeted; empty: nobody by name. */
  name: string
  /** The same as an SMS; null: it is not texted. */
  sms?: () => string | null
}

/** Whatever the shop writes, in both parts and as an SMS. Each part is made when it is read: whoever sends an SMS needs no email. */
export function lettered({ content, footer, words, brand, name, sms = () => null }: OnPaper): RenderedLetter {
  const greeting = greetingIn(words, name)
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
