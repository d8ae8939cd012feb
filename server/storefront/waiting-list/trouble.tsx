import type { Context, MiddlewareHandler } from 'hono'
import type { Brand } from '../../../emails/brand.ts'
import type { Env } from '../../deps.ts'
import { Problem } from '../../http/problem.ts'
import { page } from '../../pages/page.ts'
import { TroublePage, troubleWords } from '../../pages/plain-pages.tsx'
import { wordsOfReader } from '../../words/reader.ts'
import type { PageWords } from '../../words/words.ts'
import { NoSuchPage } from './pages.tsx'

/** Whether a browser sent a form, rather than a program JSON. */
export const isForm = (c: Context): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')

/** Tells whoever sent a form what went wrong as a page in their language; programs get the problem as it is. */
export function troubleAsPage(brand: Brand): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    if (c.error === undefined || !isForm(c)) return
    const { status } = c.res
    const words = wordsOfReader(c, brand)
    const shown =
      status === 404 ? (
        <NoSuchPage brand={brand} words={words} />
      ) : (
        <TroublePage brand={brand} words={words} says={saysOf(c.error, status, words)} />
      )
    c.res = new Response(String(await page(shown)), { status, headers: { 'content-type': 'text/html; charset=UTF-8' } })
  }
}

function saysOf(error: Error, status: number, words: PageWords): string {
  if (error instanceof Problem && error.code === 'too-many-texts') return words.waitingList.tooManyTexts
  return troubleWords(status, words)
}
