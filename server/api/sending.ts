import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { pausable, pausedSending, pauseSending } from '../../records/letters/sending.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { needs } from './keys.ts'
import { answer, body, refusals } from './schemas.ts'

const sendingSchema = z
  .strictObject({ paused: z.array(z.enum(pausable)).max(pausable.length) })
  .openapi('Sending', { description: '`all`, a channel, or kinds of letters. What is paused waits; nothing is lost.' })

/** `/v1/sending`: what leaves now, and the switch. */
export function sendingRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps): void {
  const both = { path: '/v1/sending', security: [{ key: [] }], middleware: needs('admin', database) }
  const get = createRoute({
    ...both,
    method: 'get',
    summary: 'What is paused',
    responses: { 200: answer(sendingSchema, 'What is paused'), ...refusals },
  })
  app.openapi(get, async (c) => c.json({ paused: await pausedSending(database) }, 200))

  const put = createRoute({
    ...both,
    method: 'put',
    summary: 'Pause letters, or let them go: all, a channel, a kind',
    request: { body: body(sendingSchema) },
    responses: { 200: answer(sendingSchema, 'So it is now'), ...refusals },
  })
  app.openapi(put, async (c) => {
    await pauseSending(database, c.req.valid('json').paused)
    return c.json({ paused: await pausedSending(database) }, 200)
  })
}
