import { z } from '@hono/zod-openapi'
import { dayMs } from '../../backorder/calendar.ts'
import { stepTypes } from '../../backorder/step.ts'
import { setSandboxFault } from '../../records/sandbox.ts'
import type { ServerDeps } from '../deps.ts'
import { answer, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { apiRoute } from './route.ts'

const faultSchema = z
  .strictObject({
    kind: z.enum(stepTypes),
    mode: z.enum(['fail', 'refuse', 'slow']),
    remaining: z.int().min(0).max(1_000_000).default(1),
    delayMs: z.int().min(0).max(dayMs).default(0),
  })
  .openapi('SandboxFault')

/** `PUT /v1/sandbox/faults`: tells the sandbox shop to fail, refuse or be slow at the next calls of a kind. */
export function sandboxRoutes(app: Router, deps: ServerDeps): void {
  const route = apiRoute(deps, 'admin', {
    method: 'put',
    path: '/v1/sandbox/faults',
    summary: 'Tell the sandbox shop to fail, refuse or be slow',
    request: { body: body(faultSchema) },
    responses: { 200: answer(faultSchema, 'So it will be') },
  })
  app.openapi(route, async (c) => {
    const fault = c.req.valid('json')
    await setSandboxFault(deps.database, fault)
    return c.json(fault, 200)
  })
}
