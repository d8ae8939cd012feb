import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { acceptIntoInbox, isSkuKnown } from '../../records/supply-inbox.ts'
import { canonicalHash } from '../canonical-hash.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../problem.ts'
import { exact } from '../schema/exact.ts'
import { supplyEventSchema } from '../schema/supply-events.ts'
import type { SupplyDesk } from '../supply/supply-desk.ts'
import { needs } from './keys.ts'
import { answer, body, conflictRefusal, refusals } from './schemas.ts'

const accepted = z.object({ id: z.string(), accepted: z.boolean() }).openapi('AcceptedSupplyEvent')

/** `POST /v1/supply-events`: kept first, told to the backorders after the answer. */
export function supplyRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, desk: SupplyDesk): void {
  const route = createRoute({
    method: 'post',
    path: '/v1/supply-events',
    summary: 'What a supplier reports about a sku',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { body: body(supplyEventSchema) },
    responses: {
      200: answer(accepted, 'The same event again; nothing changed'),
      202: answer(accepted, 'Accepted: the orders that wait are being told'),
      ...conflictRefusal,
      ...refusals,
    },
  })
  app.openapi(route, async (c) => {
    const event = exact(c.req.valid('json'))
    if (!(await isSkuKnown(database, event.sku))) {
      throw invalid([{ path: ['sku'], message: 'is in no order that was ever handed over' }])
    }
    const taken = await acceptIntoInbox(database, { id: event.id, hash: canonicalHash(event), body: event })
    if (taken === 'different') {
      throw new Problem(409, 'other-content', 'An event with this id was accepted before, with other content.')
    }
    if (taken === 'new') desk.work(event.sku)
    return c.json({ id: event.id, accepted: taken === 'new' }, taken === 'new' ? 202 : 200)
  })
}
