import { revokeShortLinks } from '../../records/orders/short-links.ts'
import type { ServerDeps } from '../deps.ts'
import { notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { storedOrder } from '../order/stored.ts'
import { apiRoute } from './route.ts'
import { orderParam } from './schemas/backorder.ts'

/** `DELETE /v1/backorders/:id/short-links`: for texts that went to a number that is not the customer's. */
export function shortLinkRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const revoke = apiRoute(deps, 'backorders:write', {
    method: 'delete',
    path: '/v1/backorders/{id}/short-links',
    summary: 'End the links in every text that went out so far; the next text has a new one',
    request: { params: orderParam },
    responses: {
      204: { description: 'They lead to a page that says whom to write to' },
      ...notFound('order'),
    },
  })
  app.openapi(revoke, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    await revokeShortLinks(database, orderId, now())
    return c.body(null, 204)
  })
}
