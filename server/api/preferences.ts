import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { updatePaces } from '../../backorder/letters/preferences.ts'
import { getPreferences, isCustomerKnown } from '../../records/orders/preferences.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { noPreferences, prefer } from '../preferences/preferring.ts'
import { id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { preferencesSchema, preferencesView, toChange } from '../schema/preferences.ts'
import { needs } from './keys.ts'
import { answer, body, problemSchema, refusals } from './schemas.ts'

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

/** How a customer wants to be written to, as their page and the shop's backend set it. */
export function preferencesRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database } = deps
  const address = {
    path: '/v1/customers/{id}/preferences',
    security: [{ key: [] }],
    responses: {
      200: answer(view, 'What holds now'),
      404: {
        description: 'No order of this customer',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
      ...refusals,
    },
  }
  const params = z.object({ id })
  const read = createRoute({
    ...address,
    method: 'get',
    summary: 'How a customer wants to be written to',
    middleware: needs('backorders:read', database),
    request: { params },
  })
  app.openapi(read, async (c) => {
    const customerId = c.req.valid('param').id
    await known(deps, customerId)
    const kept = await getPreferences(database, customerId)
    return c.json(preferencesView(customerId, kept ?? noPreferences), 200)
  })

  const write = createRoute({
    ...address,
    method: 'put',
    summary: 'Set how a customer wants to be written to; letters that must be told always come',
    middleware: needs('backorders:write', database),
    request: { params, body: body(preferencesSchema) },
  })
  app.openapi(write, async (c) => {
    const customerId = c.req.valid('param').id
    await known(deps, customerId)
    const kept = await prefer(deps, customerId, toChange(exact(c.req.valid('json'))))
    return c.json(preferencesView(customerId, kept), 200)
  })
}

async function known({ database }: ServerDeps, customerId: string): Promise<void> {
  if (await isCustomerKnown(database, customerId)) return
  throw new Problem(404, 'unknown-customer', 'There is no order of a customer with this id.')
}
