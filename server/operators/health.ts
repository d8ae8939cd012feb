import { createRoute, z } from '@hono/zod-openapi'
import type { ServerDeps } from '../deps.ts'
import { answer } from '../http/responses.ts'
import type { Router } from '../http/router.ts'

const readiness = z
  .object({ status: z.enum(['ok', 'unavailable']), database: z.boolean(), engine: z.boolean() })
  .openapi('Readiness')

const livesRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the process lives',
  responses: { 200: answer(z.object({ status: z.literal('ok') }), 'It does') },
})
const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether database and engine answer',
  responses: { 200: answer(readiness, 'Both do'), 503: answer(readiness, 'One does not') },
})
const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'What an operator watches, as Prometheus reads it',
  responses: { 200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } } },
})

/** `/healthz`, `/readyz` and `/metrics`. */
export function healthRoutes(app: Router, { database, gateway, metrics }: ServerDeps): void {
  app.openapi(livesRoute, (c) => c.json({ status: 'ok' } as const, 200))
  app.openapi(readyRoute, async (c) => {
    const [databaseReady, engineReady] = await Promise.all([answers(database.query('select 1')), gateway.ready()])
    const standing = { database: databaseReady, engine: engineReady }
    if (databaseReady && engineReady) return c.json({ status: 'ok', ...standing } as const, 200)
    return c.json({ status: 'unavailable', ...standing } as const, 503)
  })
  app.openapi(metricsRoute, async (c) =>
    c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  )
}

const answers = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    () => false,
  )
