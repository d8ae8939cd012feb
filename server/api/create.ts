import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { getBackorder, insertAccepted } from '../../records/orders/backorders.ts'
import { getPreferences, toPreferences } from '../../records/orders/preferences.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalid, Problem, unknownOrder } from '../http/problem.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { exact } from '../schema/exact.ts'
import { type OrderBody, orderSchema, toOpenOrder } from '../schema/order.ts'
import { orderFaultsAt } from '../schema/order-faults.ts'
import { withEstimate } from '../supply/estimate.ts'
import { needs } from './keys.ts'
import { answer, body, conflictRefusal, openedSchema, refusals } from './schemas.ts'
import { openedView } from './views.ts'
import type { SkusChanged } from './written.ts'

/** `POST /v1/backorders`: the order is kept before its conversation begins, so that nothing accepted is lost; `changed` hears of what it waits for. */
export function createRoutes(app: OpenAPIHono<Env>, deps: ServerDeps, changed: SkusChanged): void {
  const { database, gateway, config, now } = deps
  const route = createRoute({
    method: 'post',
    path: '/v1/backorders',
    summary: 'Hand an order over that must wait for goods',
    security: [{ key: [] }],
    middleware: needs('backorders:write', database),
    request: { body: body(orderSchema) },
    responses: {
      200: answer(openedSchema, 'The same order again; nothing changed'),
      201: answer(openedSchema, 'Accepted: the first notice is on its way'),
      ...conflictRefusal,
      ...refusals,
    },
  })
  app.openapi(route, async (c) => {
    const order = exact(c.req.valid('json'))
    const faults = orderFaultsAt(order, config.policy, now())
    if (faults.length > 0) throw invalid(faults)
    const accepted = await accept(deps, order)
    if (accepted === 'different') {
      throw new Problem(409, 'other-content', 'An order with this id was accepted before, with other content.')
    }
    if (accepted === 'new') changed(order.lines.map(({ sku }) => sku))
    const stored = await getBackorder(database, order.id)
    if (!stored) throw unknownOrder()
    if (stored.opening && stored.revision === 0) await gateway.start(stored.opening)
    return c.json(openedView(stored, config, now()), accepted === 'new' ? 201 : 200)
  })
}

async function accept(deps: ServerDeps, order: OrderBody) {
  const { database, config } = deps
  const { id: customerId, ...person } = order.customer
  const asked = await getPreferences(database, customerId)
  const { opening, tier, foretold } = await withEstimate(deps, toOpenOrder(order, config.policy), person.tier)
  return insertAccepted(
    database,
    exact({
      order: { ...opening, ...(asked && { preferences: toPreferences(asked) }) },
      contact: { customerId, ...person, ...(asked?.locale && { locale: asked.locale }) },
      requestHash: canonicalHash(order),
      paymentReference: order.payment.reference,
      tier,
      foretold,
    }),
  )
}
