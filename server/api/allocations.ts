import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { allocationsOf } from '../../records/supply/allocation-list.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { id } from '../schema/common.ts'
import { needs } from './keys.ts'
import { isoAt } from './outlook.ts'
import { storedOrder } from './read.ts'
import { answer, notFoundRefusal, refusals } from './schemas.ts'

const allocation = z
  .object({
    lineId: z.string(),
    sku: z.string(),
    quantity: z.int(),
    explanation: z.string().nullable(),
    at: z.string(),
  })
  .openapi('Allocation')

/** `/v1/backorders/:id/allocations`: which units an order was given, and why it and nobody else. */
export function allocationRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const list = createRoute({
    method: 'get',
    path: '/v1/backorders/{id}/allocations',
    summary: 'Units that an order was given, and why',
    security: [{ key: [] }],
    middleware: needs('backorders:read', deps.database),
    request: { params: z.object({ id }) },
    responses: {
      200: answer(z.object({ items: z.array(allocation) }), 'The allocations, the oldest first'),
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(list, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    const items = await allocationsOf(deps.database, orderId)
    return c.json({ items: items.map(({ atMs, ...rest }) => ({ ...rest, at: isoAt(atMs) })) }, 200)
  })
}
