import { type Context, Hono } from 'hono'
import type { Env, ServerDeps } from '../deps.ts'
import { toProblem } from '../http/failures.ts'
import { perMinute } from '../http/rate-limit.ts'
import { page } from './page.ts'

export interface LinkPages {
  /** As a route's path: `/o/*`. */
  paths: readonly string[]
  /** Of one address, on each of the paths. */
  requestsPerMinute: number
  /** The page that says plainly what went wrong. */
  trouble: (c: Context<Env>, status: number) => Parameters<typeof page>[0]
}

/** Pages behind signed links, still without any: kept by no cache, slowed down for whoever asks too often, and plain about trouble. */
export function linkPages(deps: ServerDeps, { paths, requestsPerMinute, trouble }: LinkPages): Hono<Env> {
  const pages = new Hono<Env>()
  pages.onError((error, c) => {
    const { status } = toProblem(error, c, deps.logger)
    c.header('cache-control', 'no-store')
    return c.html(page(trouble(c, status)), status as 500)
  })
  for (const path of paths) {
    pages.use(path, perMinute(requestsPerMinute, deps), async (c, next) => {
      await next()
      c.header('cache-control', 'no-store')
    })
  }
  return pages
}
