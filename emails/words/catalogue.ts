import type { Language } from './language.ts'
import { languages } from './languages.ts'
import { pseudoLanguage, pseudoLocale } from './pseudo.ts'
import { type Words, wordsOf } from './words.ts'

const english = languages.find(({ locale }) => locale === 'en')
if (english === undefined) throw new Error('there are no English words, which every other language falls back to')
const fallback: Language = english

const known = new Map<string, Words>()

/** The words for a reader's locale (BCP 47): its own, its language's, or English where there is no better. */
export function wordsFor(locale: string): Words {
  const language = languageFor(locale)
  const words = known.get(language.locale) ?? wordsOf(language)
  known.set(language.locale, words)
  return words
}

/** The language that a locale is written to in: `de-AT` in `de`, `pt` and `pt-PT` in `pt-BR`, `tlh` in `en`. */
export function languageFor(locale: string): Language {
  const tag = locale.replace(/_/gu, '-').toLowerCase()
  if (tag === pseudoLocale.toLowerCase()) return pseudoLanguage(fallback)
  const [spoken] = tag.split('-')
  return (
    languages.find((language) => language.locale.toLowerCase() === tag) ??
    languages.find((language) => language.locale === spoken) ??
    languages.find((language) => language.locale.split('-')[0] === spoken) ??
    fallback
  )
}
