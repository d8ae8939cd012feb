import { cors } from 'hono/cors'
import type { ServerDeps } from '../deps.ts'
import { perMinute } from '../http/rate-limit.ts'
import { createRouter, type Router } from '../http/router.ts'
import { backordersPage } from './backorders-page.tsx'
import { waitingListLinkRoutes } from './waiting-list/link-routes.tsx'
import { waitingListRoutes } from './waiting-list/routes.tsx'

const requestsPerMinute = 6000

/** `/storefront/…` and `/w/:token`: what shoppers read and send, from any shop's page. */
export function storefrontRoutes(deps: ServerDeps): Router {
  const app = createRouter()
  app.use(
    '/storefront/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'], allowHeaders: ['content-type'], maxAge: 86_400 }),
    async (c, next) => {
      c.header('cross-origin-resource-policy', 'cross-origin')
      await next()
    },
    perMinute(requestsPerMinute, deps),
  )
  app.get('/storefront/backorders', (c) => backordersPage(c, deps))
  waitingListRoutes(app, deps)
  app.route('/', waitingListLinkRoutes(deps))
  return app
}
