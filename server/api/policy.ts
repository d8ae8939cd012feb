import { z } from '@hono/zod-openapi'
import type { Policy } from '../../backorder/policy.ts'
import { keepPolicy, loadPolicy } from '../../records/shop/policy.ts'
import type { ServerDeps } from '../deps.ts'
import { invalidBy } from '../http/invalid.ts'
import { answer, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { parsePolicy, policyOverrideSchema, policySchema } from '../schema/policy.ts'
import { apiRoute } from './route.ts'

/** `/v1/policy`: what the shop promises where an order says nothing else. Open backorders keep what they began with. */
export function policyRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const get = apiRoute(deps, 'admin', {
    method: 'get',
    path: '/v1/policy',
    summary: "The shop's policy",
    responses: { 200: answer(policySchema, 'The policy of orders to come') },
  })
  app.openapi(get, async (c) => c.json(await loadPolicy(database), 200))

  const put = apiRoute(deps, 'admin', {
    method: 'put',
    path: '/v1/policy',
    summary: "State the shop's policy, as a whole; what is left out is as by default",
    request: { body: body(policyOverrideSchema) },
    responses: { 200: answer(policySchema, 'The policy of orders to come') },
  })
  app.openapi(put, async (c) => {
    const policy = parsed(c.req.valid('json'))
    deps.skusChanged(await keepPolicy(database, policy))
    return c.json(policy, 200)
  })
}

function parsed(parts: unknown): Policy {
  try {
    return parsePolicy(parts)
  } catch (error) {
    throw error instanceof z.ZodError ? invalidBy(error) : error
  }
}
