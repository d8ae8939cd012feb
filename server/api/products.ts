import { z } from '@hono/zod-openapi'
import { getProduct, listProducts, putProducts } from '../../records/shop/products.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, noSuch } from '../http/problem.ts'
import { answer, body, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { sku } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { productFaults, productSchema, productView, toProduct } from '../schema/products.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'
import { hasChanged, writtenStatus } from './written.ts'

/** The product that a path names. */
export const skuParam = z.object({ sku })
const productAnswer = productSchema.safeExtend({ sku }).openapi('Product')

/** `/v1/products`: what the shop sells and how it may be waited for. */
export function productRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const put = apiRoute(deps, 'supply:write', {
    method: 'put',
    path: '/v1/products/{sku}',
    summary: 'State a product, as a whole',
    request: { params: skuParam, body: body(productSchema) },
    responses: {
      200: answer(productAnswer, 'The product as it is kept now'),
      201: answer(productAnswer, 'A product that was not known'),
    },
  })
  app.openapi(put, async (c) => {
    const { sku } = c.req.valid('param')
    const stated = exact(c.req.valid('json'))
    const faults = productFaults(sku, stated)
    if (faults.length > 0) throw invalid(faults)
    const product = toProduct(sku, stated)
    const [written = 'same'] = await putProducts(database, [product])
    if (hasChanged(written)) deps.skusChanged([sku])
    return c.json(productView(product), writtenStatus(written))
  })

  const get = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/products/{sku}',
    summary: 'One product',
    request: { params: skuParam },
    responses: { 200: answer(productAnswer, 'The product'), ...notFound('product') },
  })
  app.openapi(get, async (c) => {
    const product = await getProduct(database, c.req.valid('param').sku)
    if (!product) throw noSuch('product')
    return c.json(productView(product), 200)
  })

  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/products',
    summary: 'Products, by sku',
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(productAnswer), 'A page of the list') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listProducts(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(productView), next }, 200)
  })
}
