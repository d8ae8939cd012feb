import type { Context } from 'hono'
import { locale } from '../schema/common.ts'

/** The first language that a browser asks for, where it is one; English otherwise. BCP 47. */
export function readerLocale(c: Context): string {
  const first = c.req.header('accept-language')?.split(/[,;]/)[0]?.trim()
  return first !== undefined && locale.safeParse(first).success ? first : 'en'
}
