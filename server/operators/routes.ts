import type { ServerDeps } from '../deps.ts'
import { createRouter, type Router } from '../http/router.ts'
import { docsRoutes } from './docs.tsx'
import { healthRoutes } from './health.ts'

/** What operators and developers look at: health, metrics, the docs. */
export function operatorRoutes(deps: ServerDeps): Router {
  const app = createRouter()
  healthRoutes(app, deps)
  app.route('/', docsRoutes())
  return app
}
