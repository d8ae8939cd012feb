import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { ptBr } from './pt-br.ts'
import type { Sentences } from './sentences.ts'

/** By BCP 47 language; `pt` is written as in Brazil. */
export const replyWords: Readonly<Record<string, Sentences>> = { en, de, fr, es, it, nl, pt: ptBr, ja, ar }

/** The sentences of a reader's language, English where there is none. */
export const sentencesFor = (locale: string): Sentences => replyWords[spokenIn(locale)] ?? en

/** The language of a locale as these words know it. */
export function spokenIn(locale: string): string {
  const [language = 'en'] = locale.toLowerCase().split(/[-_]/)
  return language in replyWords ? language : 'en'
}

/** A sentence with its values; what a value holds is never read as a placeholder. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
