import { languageFiles } from '../../emails/words/language-files.ts'
import type { PageLanguage } from './language.ts'

/** Every language of the pages. */
export const pageLanguages: readonly PageLanguage[] = await languageFiles(new URL('./languages/', import.meta.url))
