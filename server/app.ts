import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { importPaths } from './api/csv.ts'
import { apiRoutes } from './api/index.ts'
import { customerRoutes } from './customer/routes.tsx'
import type { ServerDeps } from './deps.ts'
import { developerRoutes } from './developer/routes.ts'
import { allowedMethods } from './http/allowed-methods.ts'
import { toProblem } from './http/failures.ts'
import { Problem, problemResponse } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import { createRouter, type Router } from './http/router.ts'
import { security } from './http/security.ts'
import { description } from './operators/description.ts'
import { operatorRoutes } from './operators/routes.ts'
import { logoRoutes } from './pages/logo.ts'
import { preferencesPages } from './preferences/routes.tsx'
import { availabilityRoutes } from './storefront/availability-routes.ts'
import { storefrontRoutes } from './storefront/routes.ts'
import { supplierPageRoutes } from './supplier/routes.tsx'
import { webhookRoutes } from './webhooks/index.ts'
import { rawMailPath } from './webhooks/raw-mail.ts'

const largestBodyBytes = 1_000_000

const rooms = [
  operatorRoutes,
  logoRoutes,
  customerRoutes,
  preferencesPages,
  supplierPageRoutes,
  webhookRoutes,
  apiRoutes,
  storefrontRoutes,
  developerRoutes,
]

/** Every door of the house, over whatever engine, database and clock it is given. */
export function createApp(deps: ServerDeps): Router {
  const app = createRouter()
  // What every shopper asks comes before what stands before all other doors.
  app.route('/', availabilityRoutes(deps))
  app.use(requestLog(deps.logger, deps.metrics))
  app.use(security())
  app.use(except([importPaths, rawMailPath, isRead], bodyLimit({ maxSize: largestBodyBytes, onError: tooLarge })))
  app.onError((error, c) => problemResponse(c, toProblem(error, c, deps.logger)))
  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return problemResponse(c, new Problem(404, 'not-found', 'There is nothing at this address.'))
    }
    c.header('allow', allowed.join(', '))
    return problemResponse(c, new Problem(405, 'method-not-allowed', `This address takes ${allowed.join(', ')}.`))
  })
  for (const routes of rooms) app.route('/', routes(deps))
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Meanwhile',
      version: '1',
      description,
    },
  })
  return app
}

/** A body that nobody reads needs no limit, and looking at it costs. */
const isRead = (c: Context): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

function tooLarge(): never {
  throw new Problem(413, 'too-large', 'The body is larger than 1 MB.')
}
