import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { getPurchaseOrder, putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import { unknownSkus } from '../../records/shop/products.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../http/problem.ts'
import { id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { type PurchaseOrderBody, purchaseOrderSchema, toPurchaseOrder } from '../schema/purchase-orders.ts'
import { needs } from './keys.ts'
import { answer, body, conflictRefusal, notFoundRefusal, refusals } from './schemas.ts'
import { type SkusChanged, writtenStatus } from './written.ts'

const orderAnswer = purchaseOrderSchema.safeExtend({ id }).openapi('PurchaseOrder')
const idParam = z.object({ id })

/** `/v1/purchase-orders/:id`: what the shop has ordered from its suppliers, and when it is expected. */
export function purchaseOrderRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, changed: SkusChanged): void {
  const put = createRoute({
    method: 'put',
    path: '/v1/purchase-orders/{id}',
    summary: 'State a purchase order, as a whole',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { params: idParam, body: body(purchaseOrderSchema) },
    responses: {
      200: answer(orderAnswer, 'The purchase order as it is kept now'),
      201: answer(orderAnswer, 'A purchase order that was not known'),
      ...conflictRefusal,
      ...refusals,
    },
  })
  app.openapi(put, async (c) => {
    const { id } = c.req.valid('param')
    const stated = exact(c.req.valid('json'))
    await refuseUnknown(stated)
    const [result = { written: 'same' as const, skus: [] }] = await putPurchaseOrders(database, [
      toPurchaseOrder(id, stated),
    ])
    const status = writtenStatus(result.written)
    if (result.skus.length > 0) changed(result.skus)
    return c.json(await kept(id), status)
  })

  const get = createRoute({
    method: 'get',
    path: '/v1/purchase-orders/{id}',
    summary: 'One purchase order',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: { params: idParam },
    responses: { 200: answer(orderAnswer, 'The purchase order'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(get, async (c) => c.json(await kept(c.req.valid('param').id), 200))

  async function kept(id: string) {
    const order = await getPurchaseOrder(database, id)
    if (!order) throw new Problem(404, 'unknown-purchase-order', 'There is no purchase order with this id.')
    return order
  }

  async function refuseUnknown({ lines }: PurchaseOrderBody): Promise<void> {
    const unknown = new Set(
      await unknownSkus(
        database,
        lines.map(({ sku }) => sku),
      ),
    )
    const faults = lines.flatMap(({ sku }, index) =>
      unknown.has(sku) ? [{ path: ['lines', index, 'sku'], message: 'is no product that is known here' }] : [],
    )
    if (faults.length > 0) throw invalid(faults)
  }
}
