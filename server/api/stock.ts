import { z } from '@hono/zod-openapi'
import { unknownSkus } from '../../records/shop/products.ts'
import { getStock, stateStock } from '../../records/supply/stated-stock.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, body, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { sku } from '../schema/common.ts'
import { stockSchema } from '../schema/stock.ts'
import { skuParam } from './products.ts'
import { apiRoute } from './route.ts'
import { hasChanged, writtenStatus } from './written.ts'

const stockAnswer = z.object({ sku, onHand: z.int(), revision: z.int().nullable() }).openapi('Stock')

/** `/v1/stock/:sku`: what lies on the shelf and is promised to nobody. */
export function stockRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const put = apiRoute(deps, 'supply:write', {
    method: 'put',
    path: '/v1/stock/{sku}',
    summary: 'State what is on hand',
    request: { params: skuParam, body: body(stockSchema) },
    responses: {
      200: answer(stockAnswer, 'What is on hand now'),
      201: answer(stockAnswer, 'The first statement about this sku'),
      ...notFound('product'),
      ...conflictRefusal,
    },
  })
  app.openapi(put, async (c) => {
    const { sku } = c.req.valid('param')
    const { onHand, revision = null } = c.req.valid('json')
    if ((await unknownSkus(database, [sku])).length > 0) throw noSuch('product')
    const [written = 'same'] = await stateStock(database, [{ sku, onHand, revision }])
    const status = writtenStatus(written)
    if (hasChanged(written)) deps.skusChanged([sku])
    return c.json((await getStock(database, sku)) ?? { sku, onHand, revision }, status)
  })

  const get = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/stock/{sku}',
    summary: 'What is on hand and promised to nobody',
    request: { params: skuParam },
    responses: { 200: answer(stockAnswer, 'What is on hand now'), ...notFound('product') },
  })
  app.openapi(get, async (c) => {
    const { sku } = c.req.valid('param')
    const stock = await getStock(database, sku)
    if (!stock && (await unknownSkus(database, [sku])).length > 0) throw noSuch('product')
    return c.json(stock ?? { sku, onHand: 0, revision: null }, 200)
  })
}
