import { z } from '@hono/zod-openapi'
import { pausable, pausedSending, pauseSending } from '../../records/letters/sending.ts'
import type { ServerDeps } from '../deps.ts'
import { answer, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { apiRoute } from './route.ts'

const sendingSchema = z
  .strictObject({ paused: z.array(z.enum(pausable)).max(pausable.length) })
  .openapi('Sending', { description: '`all`, a channel, or kinds of letters. What is paused waits; nothing is lost.' })

/** `/v1/sending`: what leaves now, and the switch. */
export function sendingRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const get = apiRoute(deps, 'admin', {
    method: 'get',
    path: '/v1/sending',
    summary: 'What is paused',
    responses: { 200: answer(sendingSchema, 'What is paused') },
  })
  app.openapi(get, async (c) => c.json({ paused: await pausedSending(database) }, 200))

  const put = apiRoute(deps, 'admin', {
    method: 'put',
    path: '/v1/sending',
    summary: 'Pause letters, or let them go: all, a channel, a kind',
    request: { body: body(sendingSchema) },
    responses: { 200: answer(sendingSchema, 'So it is now') },
  })
  app.openapi(put, async (c) => {
    await pauseSending(database, c.req.valid('json').paused)
    return c.json({ paused: await pausedSending(database) }, 200)
  })
}
