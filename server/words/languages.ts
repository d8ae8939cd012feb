import { readdirSync } from 'node:fs'
import type { PageLanguage } from './language.ts'

const folder = new URL('./languages/', import.meta.url)

/** Every language of the pages, in the order of their tags: each file in `languages/` exports one as `language`. */
export const pageLanguages: readonly PageLanguage[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => /^[a-z]{2,3}(?:-[A-Z]{2})?\.ts$/u.test(file))
    .sort()
    .map(async (file) => languageOf(file, await import(new URL(file, folder).href))),
)

function languageOf(file: string, { language }: { language?: PageLanguage }): PageLanguage {
  if (language === undefined || `${language.locale}.ts` !== file)
    throw new Error(`${file} exports no language so named`)
  return language
}
