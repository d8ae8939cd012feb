import { z } from '@hono/zod-openapi'
import { writeTo } from '../../records/buying/buying.ts'
import { getPurchaseOrder, type PurchaseOrder, putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import type { Database } from '../../records/database.ts'
import { unknownSkus } from '../../records/shop/products.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, noSuch } from '../http/problem.ts'
import { answer, body, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { type PurchaseOrderBody, purchaseOrderSchema, toPurchaseOrder } from '../schema/purchase-orders.ts'
import { apiRoute } from './route.ts'
import { writtenStatus } from './written.ts'

const orderAnswer = purchaseOrderSchema.safeExtend({ id }).openapi('PurchaseOrder')
const letterAnswer = z.object({ queued: z.boolean() }).openapi('SupplierLetter')
const idParam = z.object({ id })

/** `/v1/purchase-orders/:id`: what the shop has ordered from its suppliers, and when it is expected. */
export function purchaseOrderRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const put = apiRoute(deps, 'supply:write', {
    method: 'put',
    path: '/v1/purchase-orders/{id}',
    summary: 'State a purchase order, as a whole',
    request: { params: idParam, body: body(purchaseOrderSchema) },
    responses: {
      200: answer(orderAnswer, 'The purchase order as it is kept now'),
      201: answer(orderAnswer, 'A purchase order that was not known'),
      ...conflictRefusal,
    },
  })
  app.openapi(put, async (c) => {
    const { id } = c.req.valid('param')
    const stated = exact(c.req.valid('json'))
    await refuseUnknown(database, stated)
    const [result = { written: 'same' as const, skus: [] }] = await putPurchaseOrders(database, [
      toPurchaseOrder(id, stated),
    ])
    const status = writtenStatus(result.written)
    if (result.skus.length > 0) deps.skusChanged(result.skus)
    return c.json(await kept(database, id), status)
  })

  const get = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/purchase-orders/{id}',
    summary: 'One purchase order',
    request: { params: idParam },
    responses: { 200: answer(orderAnswer, 'The purchase order'), ...notFound('purchase-order') },
  })
  app.openapi(get, async (c) => c.json(await kept(database, c.req.valid('param').id), 200))

  const letter = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/purchase-orders/{id}/letter',
    summary: 'Send a purchase order to its supplier, with the page on which it answers',
    request: { params: idParam },
    responses: {
      200: answer(letterAnswer, 'It was sent before, or nobody there has an address'),
      202: answer(letterAnswer, 'The letter is on its way'),
      ...notFound('purchase-order'),
    },
  })
  app.openapi(letter, async (c) => {
    const { id, supplier, expectedAt, lines } = await kept(database, c.req.valid('param').id)
    const open = lines.map(({ sku, quantity, received }) => ({ sku, quantity: Math.max(0, quantity - received) }))
    const to = { id, supplier, lines: open, wantedOn: expectedAt }
    const queued = await writeTo(database, 'purchase-order', to, now())
    return c.json({ queued }, queued ? 202 : 200)
  })
}

async function kept(database: Database, id: string): Promise<PurchaseOrder> {
  const order = await getPurchaseOrder(database, id)
  if (!order) throw noSuch('purchase-order')
  return order
}

async function refuseUnknown(database: Database, { lines }: PurchaseOrderBody): Promise<void> {
  const skus = lines.map(({ sku }) => sku)
  const unknown = new Set(await unknownSkus(database, skus))
  const faults = skus.flatMap((sku, index) =>
    unknown.has(sku) ? [{ path: ['lines', index, 'sku'], message: 'is no product that is known here' }] : [],
  )
  if (faults.length > 0) throw invalid(faults)
}
