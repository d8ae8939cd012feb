import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { revokeShortLinks } from '../../records/orders/short-links.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { needs } from './keys.ts'
import { storedOrder } from './read.ts'
import { notFoundRefusal, orderParam, refusals } from './schemas.ts'

/** `DELETE /v1/backorders/:id/short-links`: for texts that went to a number that is not the customer's. */
export function shortLinkRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database, now } = deps
  const revoke = createRoute({
    method: 'delete',
    path: '/v1/backorders/{id}/short-links',
    summary: 'End the links in every text that went out so far; the next text has a new one',
    security: [{ key: [] }],
    middleware: needs('backorders:write', database),
    request: { params: orderParam },
    responses: {
      204: { description: 'They lead to a page that says whom to write to' },
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(revoke, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    await revokeShortLinks(database, orderId, now())
    return c.body(null, 204)
  })
}
