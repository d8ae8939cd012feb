import type { Language } from './language.ts'
import { languageFiles } from './language-files.ts'

/** Every language of the house's letters. */
export const languages: readonly Language[] = await languageFiles(new URL('./languages/', import.meta.url))
