import type { Context } from 'hono'
import type { Brand } from '../../emails/brand.ts'
import type { Contact } from '../../records/orders/contacts.ts'
import type { Env } from '../deps.ts'
import { readerLocale } from '../pages/reader-locale.ts'
import { type PageWords, pageWordsFor } from './words.ts'

/** Whose page a request turned out to be, for the page that tells of a later failure. */
const customers = new WeakMap<Request, string>()

/** The words for a page that belongs to a customer: in the language of their wish or their order, else in their browser's. */
export function wordsOfCustomer(c: Context<Env>, brand: Brand, contact: Pick<Contact, 'locale'> | null): PageWords {
  if (contact?.locale) customers.set(c.req.raw, contact.locale)
  return wordsOfReader(c, brand)
}

/** The words for a page that belongs to nobody, as the browser asks; to a customer who is known by now, in theirs. */
export function wordsOfReader(c: Context<Env>, brand: Brand): PageWords {
  return pageWordsFor(customers.get(c.req.raw) ?? readerLocale(c), brand.words)
}
