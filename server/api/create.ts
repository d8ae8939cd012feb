import { insertAccepted, requestHashOf } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getPreferences, toPreferences } from '../../records/orders/preferences.ts'
import { loadPolicy } from '../../records/shop/policy.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../http/problem.ts'
import { answer, body, conflictRefusal } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { storedOrder } from '../order/stored.ts'
import { badContactOf, contactIn } from '../schema/contact.ts'
import { exact } from '../schema/exact.ts'
import { type OrderBody, orderSchema, toOpenOrder } from '../schema/order.ts'
import { orderFaultsAt } from '../schema/order-faults.ts'
import { withEstimate } from '../supply/estimate.ts'
import { apiRoute } from './route.ts'
import { openedSchema } from './schemas/backorder.ts'
import { openedView } from './views.ts'

/** `POST /v1/backorders`: the order is kept before its conversation begins, so that nothing accepted is lost. */
export function createRoutes(app: Router, deps: ServerDeps): void {
  const { database, gateway, config, now } = deps
  const route = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/backorders',
    summary: 'Hand an order over that must wait for goods',
    request: { body: body(orderSchema) },
    responses: {
      200: answer(openedSchema, 'The same order again; nothing changed'),
      201: answer(openedSchema, 'Accepted: the first notice is on its way'),
      ...conflictRefusal,
    },
  })
  app.openapi(route, async (c) => {
    const order = exact(c.req.valid('json'))
    const accepted = await accept(deps, order)
    if (accepted === 'different') {
      throw new Problem(409, 'other-content', 'An order with this id was accepted before, with other content.')
    }
    if (accepted === 'new') deps.skusChanged(order.lines.map(({ sku }) => sku))
    const stored = await storedOrder(deps, order.id)
    if (stored.opening && stored.revision === 0) await gateway.start(stored.opening)
    const bad = badContactOf(await getContact(database, order.id))
    return c.json(openedView(stored, config, now(), bad), accepted === 'new' ? 201 : 200)
  })
}

async function accept(deps: ServerDeps, order: OrderBody) {
  const { database, now } = deps
  const requestHash = canonicalHash(order)
  const policy = await loadPolicy(database)
  const faults = orderFaultsAt(order, policy, now())
  if (faults.length > 0) {
    // What was accepted under an earlier policy is not refused when it is sent again.
    if ((await requestHashOf(database, order.id)) === requestHash) return 'same'
    throw invalid(faults)
  }
  const { id: customerId, email: _email, phone: _phone, ...person } = order.customer
  const asked = await getPreferences(database, customerId)
  const { opening, tier, foretold } = await withEstimate(deps, toOpenOrder(order, policy), person.tier)
  return insertAccepted(
    database,
    exact({
      order: { ...opening, ...(asked && { preferences: toPreferences(asked) }) },
      contact: { customerId, ...person, ...contactIn(order.customer), ...(asked?.locale && { locale: asked.locale }) },
      requestHash,
      paymentReference: order.payment.reference,
      tier,
      foretold,
    }),
  )
}
