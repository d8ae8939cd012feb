import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { Env } from '../deps.ts'
import type { Metrics } from '../operators/metrics.ts'

/** What any page of any shop may read, told with the answer itself: a header that is added later costs a second answer. */
export const publicHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000',
  'x-content-type-options': 'nosniff',
}

const preflightHeaders = {
  ...publicHeaders,
  'access-control-allow-methods': 'GET,HEAD',
  'access-control-max-age': '86400',
}

/** All that stands before a read that every shopper makes: answers preflights, counts, writes down; in place of what other doors have. */
export function lean(logger: Logger, metrics: Metrics, route: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { method } = c.req
    if (method === 'OPTIONS') return c.body(null, 204, preflightHeaders)
    const requestId = randomUUID()
    c.set('requestId', requestId)
    const startMs = performance.now()
    await next()
    const { status } = c.res
    if (status >= 400) {
      for (const [name, value] of Object.entries(publicHeaders)) c.header(name, value)
      c.header('x-request-id', requestId)
    }
    const ms = performance.now() - startMs
    metrics.observe({ method, route, status, seconds: ms / 1000 })
    logger.info({ method, route, status, ms: Math.round(ms), requestId }, 'request')
  }
}
