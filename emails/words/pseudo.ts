import type { Language } from './language.ts'
import { type Ast, withLiterals } from './message.ts'

/** Private use of `XA`, as in Android: English that shows what is not translated and what has no room. */
export const pseudoLocale = 'en-XA'

/** English by another name; `pseudo` is what makes it look foreign. */
export function pseudoLanguage(english: Language): Language {
  return { ...english, locale: pseudoLocale }
}

const accented: Record<string, string> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' }

/** The message in brackets, accented and a third longer: no sentence of a real language takes more room. */
export function pseudo(ast: Ast): Ast {
  const longer = withLiterals(ast, (text) => text.replace(/\p{L}+/gu, lengthened))
  return [{ type: 0, value: '[' }, ...longer, { type: 0, value: ']' }]
}

/** A third more letters, so that the words stay words and may break where words do. */
function lengthened(word: string): string {
  const foreign = [...word].map((letter) => accented[letter] ?? letter).join('')
  return foreign + '~'.repeat(Math.round(word.length * 0.35))
}
