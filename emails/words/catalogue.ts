import type { Language } from './language.ts'
import { languages } from './languages.ts'
import { pseudoLanguage, pseudoLocale } from './pseudo.ts'
import { type NamedTexts, withTexts } from './texts.ts'
import { type Words, wordsOf } from './words.ts'

const english = languages.find(({ locale }) => locale === 'en')
if (english === undefined) throw new Error('there are no English words, which every other language falls back to')
const fallback: Language = english

/** A shop's own wording: by language, texts by the names of their messages. */
export type OwnWords = Readonly<Record<string, NamedTexts>>

const house: OwnWords = {}
const known = new WeakMap<OwnWords, Map<string, Words>>()

/** The words for a reader's locale (BCP 47): its own, its language's, or English where there is no better; a shop's own texts replace ours. */
export function wordsFor(locale: string, own: OwnWords = house): Words {
  const language = languageFor(locale)
  const byLanguage = known.get(own) ?? new Map<string, Words>()
  known.set(own, byLanguage)
  const words = byLanguage.get(language.locale) ?? wordsOf(inOwnWords(language, own[language.locale]))
  byLanguage.set(language.locale, words)
  return words
}

function inOwnWords(language: Language, texts: NamedTexts | undefined): Language {
  return texts === undefined ? language : { ...language, messages: withTexts(language.messages, texts) }
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
