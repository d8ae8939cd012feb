import type { MiddlewareHandler } from 'hono'
import { isLoopback } from '../../config/loopback.ts'
import { Problem } from '../http/problem.ts'

/** Keeps other sites out of a developer's doors: a page elsewhere could call them, or point its own name at this machine. */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const site = c.req.header('sec-fetch-site') ?? 'none'
  if (!isLoopback(host.replace(/:\d+$/, '')) || site === 'cross-site' || site === 'same-site') {
    throw new Problem(403, 'loopback-only', 'This door is open to a developer on this machine alone.')
  }
  await next()
}
