import { z } from '@hono/zod-openapi'
import { boughtOrders } from '../../records/buying/bought-orders.ts'
import { quotaStandings } from '../../records/buying/buying.ts'
import type { ServerDeps } from '../deps.ts'
import { answer, at, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { civilDate } from '../schema/common.ts'
import { apiRoute } from './route.ts'

const order = z
  .object({
    id: z.string(),
    supplier: z.string(),
    status: z.string(),
    because: z.enum(['needed', 'quota', 'refused', 'slipped']),
    insteadOf: z.string().nullable(),
    wantedOn: civilDate.nullable(),
    decidedAt: at,
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
const bought = z.object({ orders: z.array(order), quotas: z.array(quota) }).openapi('Buying')
const looked = z.object({ looking: z.literal(true) }).openapi('BuyingLook')
const look = z.strictObject({ buys: z.boolean().default(true) }).openapi('BuyingLookRequest')

/** `/v1/buying`: what the engine buys by itself. */
export function buyingRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const get = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/buying',
    summary: 'Purchase orders that the engine drew up, and quotas',
    responses: { 200: answer(bought, 'Orders without a letter wait for an agent to place them') },
  })
  app.openapi(get, async (c) => {
    const orders = await boughtOrders(database)
    const quotas = await quotaStandings(database)
    return c.json(
      {
        orders: orders.map(({ decidedAtMs, ...rest }) => ({ ...rest, decidedAt: isoAt(decidedAtMs) })),
        quotas: quotas.map(({ byOn, ...rest }) => ({ ...rest, by: byOn })),
      },
      200,
    )
  })

  const lookNow = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/buying/look',
    summary: 'Look after what is bought now, and buy what is needed instead of on the day',
    request: { body: body(look) },
    responses: { 202: answer(looked, 'It will be looked at in a moment') },
  })
  app.openapi(lookNow, async (c) => {
    await deps.lookAtBuying(c.req.valid('json'))
    return c.json({ looking: true } as const, 202)
  })
}
