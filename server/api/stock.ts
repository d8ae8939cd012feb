import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { unknownSkus } from '../../records/shop/products.ts'
import { getStock, stateStock } from '../../records/supply/stated-stock.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { sku } from '../schema/common.ts'
import { stockSchema } from '../schema/stock.ts'
import { needs } from './keys.ts'
import { skuParam, unknownSku } from './products.ts'
import { answer, body, conflictRefusal, notFoundRefusal, refusals } from './schemas.ts'
import { hasChanged, type SkusChanged, writtenStatus } from './written.ts'

const stockAnswer = z.object({ sku, onHand: z.int(), revision: z.int().nullable() }).openapi('Stock')

/** `/v1/stock/:sku`: what lies on the shelf and is promised to nobody. */
export function stockRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, changed: SkusChanged): void {
  const put = createRoute({
    method: 'put',
    path: '/v1/stock/{sku}',
    summary: 'State what is on hand',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { params: skuParam, body: body(stockSchema) },
    responses: {
      200: answer(stockAnswer, 'What is on hand now'),
      201: answer(stockAnswer, 'The first statement about this sku'),
      ...notFoundRefusal,
      ...conflictRefusal,
      ...refusals,
    },
  })
  app.openapi(put, async (c) => {
    const { sku } = c.req.valid('param')
    const { onHand, revision = null } = c.req.valid('json')
    if ((await unknownSkus(database, [sku])).length > 0) throw unknownSku()
    const [written = 'same'] = await stateStock(database, [{ sku, onHand, revision }])
    const status = writtenStatus(written)
    if (hasChanged(written)) changed([sku])
    return c.json((await getStock(database, sku)) ?? { sku, onHand, revision }, status)
  })

  const get = createRoute({
    method: 'get',
    path: '/v1/stock/{sku}',
    summary: 'What is on hand and promised to nobody',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: { params: skuParam },
    responses: { 200: answer(stockAnswer, 'What is on hand now'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(get, async (c) => {
    const { sku } = c.req.valid('param')
    const stock = await getStock(database, sku)
    if (!stock && (await unknownSkus(database, [sku])).length > 0) throw unknownSku()
    return c.json(stock ?? { sku, onHand: 0, revision: null }, 200)
  })
}
