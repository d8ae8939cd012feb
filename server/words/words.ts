import { bind } from '../../emails/words/bind.ts'
import { languageFor, type OwnWords, wordsFor } from '../../emails/words/catalogue.ts'
import type { WordsOf } from '../../emails/words/contract.ts'
import { pseudo, pseudoLocale } from '../../emails/words/pseudo.ts'
import type { Words } from '../../emails/words/words.ts'
import { pageContract } from './contract.ts'
import type { PageLanguage } from './language.ts'
import { pageLanguages } from './languages.ts'

/** Every sentence of the pages, in one language. */
export interface PageWords extends WordsOf<typeof pageContract> {
  /** BCP 47, for the `lang` attribute. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The same language's letters, whose words the pages share. */
  letters: Words
}

const bound = new Map<string, WordsOf<typeof pageContract>>()

/** The pages' words for a reader's locale (BCP 47), in the language in which the reader gets letters; a shop's own texts replace ours. */
export function pageWordsFor(locale: string, own?: OwnWords): PageWords {
  const { locale: tag, direction } = languageFor(locale)
  const language = pageLanguages.find((each) => each.locale === (tag === pseudoLocale ? 'en' : tag))
  if (language === undefined) return pageWordsFor('en', own)
  const words = bound.get(tag) ?? boundIn(language, tag, direction)
  bound.set(tag, words)
  // The messages of a bound group are made when they are read: they are inherited, not copied.
  return Object.assign(Object.create(words), { language: tag, direction, letters: wordsFor(tag, own) }) as PageWords
}

function boundIn(language: PageLanguage, locale: string, direction: 'ltr' | 'rtl'): WordsOf<typeof pageContract> {
  const change = locale === pseudoLocale ? { change: pseudo } : {}
  return bind(pageContract, language.messages, { locale, direction, ...change })
}

/** For whoever is written to in English only, such as suppliers. */
export const englishWords: PageWords = pageWordsFor('en')
