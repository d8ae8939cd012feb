import { readFileSync } from 'node:fs'
import { createRoute, z } from '@hono/zod-openapi'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { perMinute } from '../http/rate-limit.ts'
import { answer, date, notFound, refusals } from '../http/responses.ts'
import { createRouter, type Router } from '../http/router.ts'
import { sku } from '../schema/common.ts'
import { etagOf } from './board.ts'
import { conditional } from './conditional.ts'
import { lean } from './lean.ts'

const json = 'application/json'
const element = readFileSync(new URL('./availability-element.js', import.meta.url), 'utf8')
const elementTag = etagOf(element)
/** One address may be a shop's own server, or a proxy before many shoppers. */
const requestsPerMinute = 60_000

const availabilitySchema = z
  .object({
    sku: z.string(),
    name: z.string(),
    state: z.enum(['in-stock', 'backorderable', 'preorder', 'out-of-stock']),
    onHand: z.int(),
    promisedDate: date.nullable(),
    terms: z.string().nullable(),
    quota: z.object({ waiting: z.int(), units: z.int(), by: date }).nullable(),
  })
  .openapi('Availability')
const manySchema = z.object({ items: z.array(availabilitySchema), unknown: z.array(z.string()) })
const list = z.array(sku).min(1).max(100)
const manyQuery = z.object({ sku: z.union([sku.transform((one) => [one]), list]) })

const onePath = '/storefront/availability/{sku}'
const manyPath = '/storefront/availability'
const scriptPath = '/storefront/availability.js'

/** `/storefront/availability…`: what any shopper's browser may ask on any shop's page. To be opened before all other doors: theirs is more to pay for. */
export function availabilityRoutes(deps: ServerDeps): Router {
  const { board, metrics, logger } = deps
  const app = createRouter()
  const limited = perMinute(requestsPerMinute, deps)
  app.use('/storefront/availability/:sku', lean(logger, metrics, '/storefront/availability/:sku'), limited)
  for (const path of [manyPath, scriptPath]) app.use(path, lean(logger, metrics, path), limited)

  const one = createRoute({
    method: 'get',
    path: onePath,
    summary: 'What a shopper is told of a product',
    request: { params: z.object({ sku }) },
    responses: {
      200: answer(availabilitySchema, 'As of now'),
      304: { description: 'As before' },
      ...notFound('product'),
    },
  })
  app.openapi(one, async (c) => {
    const { sku } = c.req.valid('param')
    const notice = (await board.of([sku])).get(sku)
    if (!notice) throw noSuch('product')
    return conditional(c, { body: notice.body, etag: notice.etag, type: json, seconds: 5 })
  })

  const many = createRoute({
    method: 'get',
    path: manyPath,
    summary: 'What a shopper is told of up to a hundred products: ?sku=a&sku=b',
    request: { query: manyQuery },
    responses: { 200: answer(manySchema, 'As of now'), 304: { description: 'As before' }, 422: refusals[422] },
  })
  app.openapi(many, async (c) => {
    const skus = [...new Set(c.req.valid('query').sku)]
    const notices = await board.of(skus)
    const items = skus.flatMap((sku) => notices.get(sku)?.body ?? [])
    const unknown = JSON.stringify(skus.filter((sku) => !notices.has(sku)))
    const body = `{"items":[${items.join(',')}],"unknown":${unknown}}`
    return conditional(c, { body, etag: etagOf(body), type: json, seconds: 5 })
  })

  const script = createRoute({
    method: 'get',
    path: scriptPath,
    summary: 'The element <meanwhile-availability sku="…">, for any page',
    responses: {
      200: { description: 'A module', content: { 'text/javascript': { schema: z.string() } } },
      304: { description: 'As before' },
    },
  })
  app.openapi(script, (c) =>
    conditional(c, { body: element, etag: elementTag, type: 'text/javascript; charset=utf-8', seconds: 3600 }),
  )
  return app
}
