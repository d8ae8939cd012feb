import { z } from '@hono/zod-openapi'
import type { ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../http/problem.ts'
import { answer, body, conflictRefusal } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { exact } from '../schema/exact.ts'
import { supplyEventSchema } from '../schema/supply-events.ts'
import { apiRoute } from './route.ts'

const accepted = z
  .object({ id: z.string(), accepted: z.boolean(), outcome: z.enum(['accepted', 'same', 'older']) })
  .openapi('AcceptedSupplyEvent')

/** `POST /v1/supply-events`: kept first, told to the backorders after the answer. */
export function supplyRoutes(app: Router, deps: ServerDeps): void {
  const route = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/supply-events',
    summary: 'What a supplier reports about a purchase order, or about a sku',
    request: { body: body(supplyEventSchema) },
    responses: {
      200: answer(accepted, 'The same event again, or one that a newer revision has overtaken; nothing changed'),
      202: answer(accepted, 'Accepted: the orders that wait are being told'),
      ...conflictRefusal,
    },
  })
  app.openapi(route, async (c) => {
    const [taken] = await deps.takeSupplyEvents([exact(c.req.valid('json'))])
    if (!taken) throw invalid([])
    const { id, outcome, faults } = taken
    if (outcome === 'refused') throw invalid(faults)
    if (outcome === 'different') {
      throw new Problem(409, 'other-content', 'An event with this id was accepted before, with other content.')
    }
    if (outcome === 'accepted') deps.skusChanged(taken.skus)
    return c.json({ id, accepted: outcome === 'accepted', outcome }, outcome === 'accepted' ? 202 : 200)
  })
}
