import { ownWords } from '../../replies/email/own-words.ts'
import { allWordsOfHtml, wordsOfHtml } from '../../replies/email/words-of-html.ts'
import type { ReceivedMail } from './received-mail.ts'

/** The words of an email. */
export interface MailWords {
  /** What is certainly the writer's own: all that is ever read for a wish. Empty where nothing is told from a quote. */
  own: string
  /** What is shown as the message: their own words, or all of them where those cannot be told apart. */
  shown: string
  /** All of it; null: no more than is shown. */
  whole: string | null
}

const longestUnits = 20_000

/** The words of an email, as text to be read. */
export function wordsOfMail({ text, html }: Pick<ReceivedMail, 'text' | 'html'>): MailWords {
  const own = plain(ownWords(text?.trim() ? text : wordsOfHtml(html ?? '')))
  const whole = plain(text?.trim() ? text : allWordsOfHtml(html ?? ''))
  const shown = own === '' ? whole : own
  return { own, shown, whole: whole === shown ? null : whole }
}

/** As it was written, but for what a database cannot hold and nobody can see. */
const plain = (text: string): string =>
  text
    .slice(0, longestUnits)
    .replace(/[\p{Cs}\0]/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim()
