import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Logger } from 'pino'
import type { Env } from '../deps.ts'
import type { Metrics } from '../operators/metrics.ts'

/** Gives each request an id, and writes down method, route pattern, status and time: no address, no path, no body. */
export function requestLog(logger: Logger, metrics: Metrics): MiddlewareHandler<Env> {
  return async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.header('x-request-id', requestId)
    const startMs = performance.now()
    await next()
    const seconds = (performance.now() - startMs) / 1000
    const route =
      matchedRoutes(c).findLast((each) => each.method !== 'ALL' && !each.path.endsWith('/*'))?.path ?? 'none'
    const seen = { method: c.req.method, route, status: c.res.status }
    metrics.observe({ ...seen, seconds })
    logger.info({ ...seen, ms: Math.round(seconds * 1000), requestId }, 'request')
  }
}
