import { readdirSync } from 'node:fs'

/** Every language of a folder, in the order of their tags: each file that is named as a tag exports one as `language`. */
export function languageFiles<Language extends { locale: string }>(folder: URL): Promise<Language[]> {
  const files = readdirSync(folder).filter((file) => /^[a-z]{2,3}(?:-[A-Z]{2})?\.ts$/u.test(file))
  return Promise.all(
    files.sort().map(async (file) => {
      const { language } = (await import(new URL(file, folder).href)) as { language?: Language }
      if (language === undefined || `${language.locale}.ts` !== file)
        throw new Error(`${file} exports no language so named`)
      return language
    }),
  )
}
