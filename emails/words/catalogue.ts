import { en, type Words } from './en.ts'

const catalogues: Record<string, Words> = { en }

/** The words for a reader's locale, English where there is no better. */
export function wordsFor(locale: string): Words {
  return catalogues[locale.toLowerCase().split(/[-_]/u)[0] ?? 'en'] ?? en
}
