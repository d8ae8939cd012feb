import type { PageMessages } from './contract.ts'

/** The pages in one language, in a file of its own under `languages/`; the letters' language of the same tag has its direction. */
export interface PageLanguage {
  /** BCP 47: `de`, `pt-BR`. */
  locale: string
  messages: PageMessages
}
