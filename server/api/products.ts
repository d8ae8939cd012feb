import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { getProduct, listProducts, putProducts } from '../../records/shop/products.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../http/problem.ts'
import { sku } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { productFaults, productSchema, productView, toProduct } from '../schema/products.ts'
import { needs } from './keys.ts'
import { pageOf, pageQuery } from './paging.ts'
import { answer, body, notFoundRefusal, refusals } from './schemas.ts'
import { hasChanged, type SkusChanged, writtenStatus } from './written.ts'

export const skuParam = z.object({ sku })
const productAnswer = productSchema.safeExtend({ sku }).openapi('Product')

/** `/v1/products`: what the shop sells and how it may be waited for. */
export function productRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, changed: SkusChanged): void {
  const put = createRoute({
    method: 'put',
    path: '/v1/products/{sku}',
    summary: 'State a product, as a whole',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { params: skuParam, body: body(productSchema) },
    responses: {
      200: answer(productAnswer, 'The product as it is kept now'),
      201: answer(productAnswer, 'A product that was not known'),
      ...refusals,
    },
  })
  app.openapi(put, async (c) => {
    const { sku } = c.req.valid('param')
    const stated = exact(c.req.valid('json'))
    const faults = productFaults(sku, stated)
    if (faults.length > 0) throw invalid(faults)
    const product = toProduct(sku, stated)
    const [written = 'same'] = await putProducts(database, [product])
    if (hasChanged(written)) changed([sku])
    return c.json(productView(product), writtenStatus(written))
  })

  const get = createRoute({
    method: 'get',
    path: '/v1/products/{sku}',
    summary: 'One product',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: { params: skuParam },
    responses: { 200: answer(productAnswer, 'The product'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(get, async (c) => {
    const product = await getProduct(database, c.req.valid('param').sku)
    if (!product) throw unknownSku()
    return c.json(productView(product), 200)
  })

  const list = createRoute({
    method: 'get',
    path: '/v1/products',
    summary: 'Products, by sku',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: {
      query: pageQuery,
    },
    responses: {
      200: answer(pageOf(productAnswer), 'A page of the list'),
      ...refusals,
    },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listProducts(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(productView), next }, 200)
  })
}

export const unknownSku = () => new Problem(404, 'unknown-sku', 'There is no product with this sku.')
