import { bind } from './bind.ts'
import { contract, type WordsOf } from './contract.ts'
import type { KeywordName, Language } from './language.ts'
import { pseudo, pseudoLocale } from './pseudo.ts'

/** Every sentence that a customer reads, in one language; both parts of a letter and its SMS are written from here. */
export interface Words extends WordsOf<typeof contract> {
  /** BCP 47, for the `lang` attribute. */
  language: string
  direction: Language['direction']
  sms: Language['sms']
  keywordNames: Record<KeywordName, string>
  /** Names as a list: `a and b`. */
  and(items: string[]): string
}

/** A language's words, ready to be said. */
export function wordsOf(language: Language): Words {
  const { locale, direction, sms, keywords, messages } = language
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const change = locale === pseudoLocale ? { change: pseudo } : {}
  return Object.assign(bind(contract, messages, { locale, direction, ...change }), {
    language: locale,
    direction,
    sms,
    keywordNames: keywords,
    and: (items: string[]) => list.format(items),
  })
}
