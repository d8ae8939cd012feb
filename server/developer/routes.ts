import type { ServerDeps } from '../deps.ts'
import { createRouter, type Router } from '../http/router.ts'
import { fastForwardRoutes } from './fast-forward.ts'
import { loopbackOnly } from './loopback-only.ts'
import { outboxRoutes } from './outbox.tsx'
import { repliesRoutes } from './replies.tsx'

/** `/dev/…`: the outbox, replies and the fast-forward; none where the server is no developer's. */
export function developerRoutes(deps: ServerDeps): Router {
  const app = createRouter()
  if (!deps.dev) return app
  app.use('/dev/*', loopbackOnly)
  app.route('/', outboxRoutes(deps))
  app.route('/', repliesRoutes(deps))
  fastForwardRoutes(app, deps, deps.dev)
  return app
}
