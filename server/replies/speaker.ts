import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import { written } from '../../emails/sms/sms-text.ts'
import { wordsFor } from '../../emails/words/catalogue.ts'
import type { Words } from '../../emails/words/words.ts'
import type { Contact } from '../../records/orders/contacts.ts'

/** Whoever is answered: their language and habits. */
export interface Speaker {
  locale: string
  words: Words
  sentences: Words['replies']
  formats: (currency: string) => Formats
}

/** How to speak to a customer, in their own zone and the shop's words; English to whom nobody knows. */
export function speakerFor(contact: Contact | null, timeZone: string, brand: Brand, nowMs: number): Speaker {
  const locale = contact?.locale ?? 'en'
  const words = wordsFor(locale, brand.words)
  return {
    locale,
    words,
    sentences: words.replies,
    formats: (currency) => formatsFor({ locale, timeZone }, words.language, currency, nowMs),
  }
}

/** A text of ours: the shop's name first, on one line, in the letters in which the language is texted. */
export const textOf = (parts: readonly (string | null)[], brand: Brand, { words }: Speaker): string =>
  written({ brand, words }, '', [...parts])
