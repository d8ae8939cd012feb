import type { Brand } from '../../emails/brand.ts'
import { type Formats, formatsFor } from '../../emails/format.ts'
import { plainLine } from '../../emails/names.ts'
import { type SmsAlphabet, texted } from '../../emails/sms/sms-alphabet.ts'
import { languageFor } from '../../emails/words/catalogue.ts'
import type { Contact } from '../../records/orders/contacts.ts'
import { sentencesFor, spokenIn } from '../../replies/words/say.ts'
import type { Sentences } from '../../replies/words/sentences.ts'

/** Whoever is answered: their language and habits. */
export interface Speaker {
  locale: string
  language: string
  sentences: Sentences
  formats: (currency: string) => Formats
}

/** How to speak to a customer, in their own zone; English to whom nobody knows. */
export function speakerFor(contact: Contact | null, timeZone: string, nowMs: number): Speaker {
  const locale = contact?.locale ?? 'en'
  const language = spokenIn(locale)
  const reader = { locale, timeZone }
  return {
    locale,
    language,
    sentences: sentencesFor(locale),
    formats: (currency) => formatsFor(reader, language, currency, nowMs),
  }
}

/** A text of ours: the shop's name first, on one line, in the letters in which the language is texted. */
export function textOf(parts: readonly (string | null)[], { shopName }: Brand, speaker: Speaker): string {
  const said = parts.filter((part) => part !== null && part !== '').join(' ')
  return texted(`${plainLine(shopName, 30)}: ${said}`, alphabetOf(speaker))
}

/** As letters are texted in this language; letters may not be written in it yet. */
function alphabetOf({ locale, language }: Speaker): SmsAlphabet {
  const written = languageFor(locale)
  if (written.locale.split('-')[0] === language) return written.sms
  return language === 'ja' || language === 'ar' ? 'ucs-2' : 'either'
}
