import { z } from '@hono/zod-openapi'
import { allocationsOf } from '../../records/supply/allocation-list.ts'
import type { ServerDeps } from '../deps.ts'
import { answer, at, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { storedOrder } from '../order/stored.ts'
import { apiRoute } from './route.ts'
import { orderParam } from './schemas/backorder.ts'

const allocation = z
  .object({
    lineId: z.string(),
    sku: z.string(),
    quantity: z.int(),
    explanation: z.string().nullable(),
    at,
  })
  .openapi('Allocation')

/** `/v1/backorders/:id/allocations`: which units an order was given, and why it and nobody else. */
export function allocationRoutes(app: Router, deps: ServerDeps): void {
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/backorders/{id}/allocations',
    summary: 'Units that an order was given, and why',
    request: { params: orderParam },
    responses: {
      200: answer(z.object({ items: z.array(allocation) }), 'The allocations, the oldest first'),
      ...notFound('order'),
    },
  })
  app.openapi(list, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    const items = await allocationsOf(deps.database, orderId)
    return c.json({ items: items.map(({ atMs, ...rest }) => ({ ...rest, at: isoAt(atMs) })) }, 200)
  })
}
