import type { MiddlewareHandler } from 'hono'
import { Problem } from '../http/problem.ts'

const names = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Keeps other sites out of a developer's doors: a page elsewhere could call them, or point its own name at this machine. */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const site = c.req.header('sec-fetch-site') ?? 'none'
  if (!names.test(host) || site === 'cross-site' || site === 'same-site') {
    throw new Problem(403, 'loopback-only', 'This door is open to a developer on this machine alone.')
  }
  await next()
}
