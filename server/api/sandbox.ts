import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { stepTypes } from '../../backorder/step.ts'
import { setSandboxFault } from '../../records/sandbox.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { needs } from './keys.ts'
import { answer, body, refusals } from './schemas.ts'

const faultSchema = z
  .strictObject({
    kind: z.enum(stepTypes),
    mode: z.enum(['fail', 'refuse', 'slow']),
    remaining: z.int().min(0).max(1_000_000).default(1),
    delayMs: z.int().min(0).max(86_400_000).default(0),
  })
  .openapi('SandboxFault')

/** `PUT /v1/sandbox/faults`: tells the sandbox shop to fail, refuse or be slow at the next calls of a kind. */
export function sandboxRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps): void {
  const route = createRoute({
    method: 'put',
    path: '/v1/sandbox/faults',
    summary: 'Tell the sandbox shop to fail, refuse or be slow',
    security: [{ key: [] }],
    middleware: needs('admin', database),
    request: { body: body(faultSchema) },
    responses: { 200: answer(faultSchema, 'So it will be'), ...refusals },
  })
  app.openapi(route, async (c) => {
    const fault = c.req.valid('json')
    await setSandboxFault(database, fault)
    return c.json(fault, 200)
  })
}
