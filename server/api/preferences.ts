import { z } from '@hono/zod-openapi'
import { updatePaces } from '../../backorder/letters/preferences.ts'
import { getPreferences, isCustomerKnown } from '../../records/orders/preferences.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, body, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { noPreferences, prefer } from '../preferences/preferring.ts'
import { id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { preferencesSchema, preferencesView, toChange } from '../schema/preferences.ts'
import { apiRoute } from './route.ts'

const view = z
  .object({
    customer: id,
    updates: z.enum(updatePaces),
    channel: z.enum(['email-and-sms', 'email']),
    smsHours: z.object({ from: z.string(), until: z.string() }).nullable(),
    timeZone: z.string().nullable(),
    language: z.string().nullable(),
  })
  .openapi('CustomerPreferences')
const params = z.object({ id })
const responses = { 200: answer(view, 'What holds now'), ...notFound('customer') }

/** How a customer wants to be written to, as their page and the shop's backend set it. */
export function preferencesRoutes(app: Router, deps: ServerDeps): void {
  const read = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/customers/{id}/preferences',
    summary: 'How a customer wants to be written to',
    request: { params },
    responses,
  })
  app.openapi(read, async (c) => {
    const customerId = c.req.valid('param').id
    await known(deps, customerId)
    const kept = await getPreferences(deps.database, customerId)
    return c.json(preferencesView(customerId, kept ?? noPreferences), 200)
  })

  const write = apiRoute(deps, 'backorders:write', {
    method: 'put',
    path: '/v1/customers/{id}/preferences',
    summary: 'Set how a customer wants to be written to; letters that must be told always come',
    request: { params, body: body(preferencesSchema) },
    responses,
  })
  app.openapi(write, async (c) => {
    const customerId = c.req.valid('param').id
    await known(deps, customerId)
    const kept = await prefer(deps, customerId, toChange(exact(c.req.valid('json'))))
    return c.json(preferencesView(customerId, kept), 200)
  })
}

async function known({ database }: ServerDeps, customerId: string): Promise<void> {
  if (!(await isCustomerKnown(database, customerId))) throw noSuch('customer')
}
