import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { boughtOrders } from '../../records/buying/bought-orders.ts'
import { quotaStandings, writeTo } from '../../records/buying/buying.ts'
import { getPurchaseOrder } from '../../records/buying/purchase-orders.ts'
import { answersForAgents, markAnswerJudged } from '../../records/buying/supplier-answers.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { civilDate, id } from '../schema/common.ts'
import { needs } from './keys.ts'
import { answer, body, notFoundRefusal, refusals } from './schemas.ts'

const order = z
  .object({
    id: z.string(),
    supplier: z.string(),
    status: z.string(),
    because: z.enum(['needed', 'quota', 'refused', 'slipped']),
    insteadOf: z.string().nullable(),
    wantedOn: civilDate.nullable(),
    decidedAt: z.string(),
    letter: z.string().nullable(),
    lines: z.array(z.object({ sku: z.string(), quantity: z.number(), received: z.number() })),
  })
  .openapi('BoughtOrder')
const quota = z
  .object({
    sku: z.string(),
    units: z.number(),
    by: civilDate,
    reachedOn: civilDate.nullable(),
    missedOn: civilDate.nullable(),
  })
  .openapi('QuotaStanding')
const supplierAnswer = z
  .object({
    id: z.string(),
    purchaseOrder: z.string(),
    supplier: z.string(),
    via: z.enum(['link', 'webhook', 'edi']),
    at: z.string(),
    reason: z.string().nullable(),
    units: z.array(
      z.object({
        sku: z.string(),
        standing: z.string(),
        quantity: z.number(),
        on: civilDate.nullable(),
        substitute: z.string().nullable(),
      }),
    ),
  })
  .openapi('SupplierAnswer')
const looked = z.object({ looking: z.boolean() }).openapi('BuyingLook')

/** `/v1/buying`: what the engine buys by itself, and what suppliers answered that a person has to decide. */
export function buyingRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database, now } = deps
  const get = createRoute({
    method: 'get',
    path: '/v1/buying',
    summary: 'Purchase orders that the engine drew up, and quotas',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    responses: {
      200: answer(
        z.object({ orders: z.array(order), quotas: z.array(quota) }).openapi('Buying'),
        'Orders without a letter wait for an agent to place them',
      ),
      ...refusals,
    },
  })
  app.openapi(get, async (c) => {
    const orders = await boughtOrders(database)
    const quotas = await quotaStandings(database)
    return c.json(
      {
        orders: orders.map(({ decidedAtMs, ...rest }) => ({
          ...rest,
          decidedAt: new Date(decidedAtMs).toISOString(),
        })),
        quotas: quotas.map(({ byOn, ...rest }) => ({ ...rest, by: byOn })),
      },
      200,
    )
  })

  const look = createRoute({
    method: 'post',
    path: '/v1/buying/look',
    summary: 'Look after what is bought now, and buy what is needed instead of on the day',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { body: body(z.strictObject({ buys: z.boolean().default(true) }).openapi('BuyingLookRequest')) },
    responses: { 202: answer(looked, 'It will be looked at in a moment'), ...refusals },
  })
  app.openapi(look, async (c) => {
    await deps.lookAtBuying?.(c.req.valid('json'))
    return c.json({ looking: deps.lookAtBuying !== undefined }, 202)
  })

  const letter = createRoute({
    method: 'post',
    path: '/v1/purchase-orders/{id}/letter',
    summary: 'Send a purchase order to its supplier, with the page on which it answers',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { params: z.object({ id }) },
    responses: {
      200: answer(
        z.object({ queued: z.boolean() }).openapi('SupplierLetter'),
        'It was sent before, or nobody there has an address',
      ),
      202: answer(z.object({ queued: z.boolean() }).openapi('SupplierLetter'), 'The letter is on its way'),
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(letter, async (c) => {
    const purchaseOrder = await getPurchaseOrder(database, c.req.valid('param').id)
    if (!purchaseOrder) throw new Problem(404, 'unknown-purchase-order', 'There is no purchase order with this id.')
    const { supplier, expectedAt, lines } = purchaseOrder
    const open = lines.map(({ sku, quantity, received }) => ({ sku, quantity: Math.max(0, quantity - received) }))
    const to = { id: purchaseOrder.id, supplier, lines: open, wantedOn: expectedAt }
    const queued = await writeTo(database, 'purchase-order', to, now())
    return c.json({ queued }, queued ? 202 : 200)
  })

  const list = createRoute({
    method: 'get',
    path: '/v1/supplier-answers',
    summary: "Suppliers' answers of which something is for a person to decide",
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { query: z.object({ cursor: z.string().max(400).optional() }) },
    responses: {
      200: answer(
        z.object({ items: z.array(supplierAnswer), next: z.string().nullable() }).openapi('SupplierAnswers'),
        'The oldest first',
      ),
      ...refusals,
    },
  })
  app.openapi(list, async (c) => {
    const { cursor } = c.req.valid('query')
    const { items, next } = await answersForAgents(database, cursor === undefined ? {} : { cursor })
    return c.json(
      {
        items: items.map(({ atMs, lines, needsAgent: _, ...rest }) => ({
          ...rest,
          at: new Date(atMs).toISOString(),
          units: lines.flatMap(({ units }) => units),
        })),
        next,
      },
      200,
    )
  })

  const judge = createRoute({
    method: 'post',
    path: '/v1/supplier-answers/{id}/judged',
    summary: 'A person has dealt with an answer',
    security: [{ key: [] }],
    middleware: needs('supply:write', database),
    request: { params: z.object({ id }) },
    responses: {
      200: answer(z.object({ judged: z.boolean() }).openapi('JudgedAnswer'), 'It waits for nobody any more'),
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(judge, async (c) => {
    if (!(await markAnswerJudged(database, c.req.valid('param').id, now()))) {
      throw new Problem(404, 'unknown-answer', 'No answer with this id waits for a person.')
    }
    return c.json({ judged: true }, 200)
  })
}
