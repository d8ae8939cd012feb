import { Hono } from 'hono'
import type { Env, ServerDeps } from '../deps.ts'

/** `/healthz`: the process lives. `/readyz`: database and engine answer. `/metrics`: Prometheus text. */
export function healthRoutes({ database, gateway, metrics }: ServerDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/healthz', (c) => c.json({ status: 'ok' }))
  routes.get('/readyz', async (c) => {
    const [databaseReady, engineReady] = await Promise.all([answers(database.query('select 1')), gateway.ready()])
    const ready = databaseReady && engineReady
    return c.json(
      { status: ready ? 'ok' : 'unavailable', database: databaseReady, engine: engineReady },
      ready ? 200 : 503,
    )
  })
  routes.get('/metrics', async (c) =>
    c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  )
  return routes
}

const answers = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    () => false,
  )
