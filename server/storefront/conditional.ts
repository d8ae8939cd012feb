import type { Context } from 'hono'
import { publicHeaders } from './lean.ts'

/** A body that may be kept by browsers and caches for so many seconds; 304 where the reader has it already. */
export function conditional(
  c: Context,
  { body, etag, type, seconds }: { body: string; etag: string; type: string; seconds: number },
): Response {
  const headers = {
    ...publicHeaders,
    etag,
    'cache-control': `public, max-age=${seconds}, stale-while-revalidate=${seconds * 6}`,
  }
  if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  return c.body(body, 200, { ...headers, 'content-type': type })
}

const holds = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim())) ?? false
