import type { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import type { Env, ServerDeps } from '../deps.ts'
import { rateLimit } from '../http/rate-limit.ts'
import { backordersPage } from './backorders-page.tsx'
import { waitingListRoutes } from './waiting-list/routes.tsx'

const requestsPerMinute = 6000

/** `/storefront/…`: what shoppers read and send, from any shop's page. */
export function storefrontRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { now, config } = deps
  app.use(
    '/storefront/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'], allowHeaders: ['content-type'], maxAge: 86_400 }),
    async (c, next) => {
      c.header('cross-origin-resource-policy', 'cross-origin')
      await next()
    },
    rateLimit({ most: requestsPerMinute, windowMs: 60_000, now, trustProxy: config.trustProxy ?? false }),
  )
  app.get('/storefront/backorders', (c) => backordersPage(c, deps))
  waitingListRoutes(app, deps)
}
