import { z } from '@hono/zod-openapi'
import { heldDates, judgeHeldDate } from '../../records/supply/held-dates.ts'
import { keepSupplyPolicy, loadSupplyPolicy } from '../../records/supply/policy.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch, Problem } from '../http/problem.ts'
import { answer, at, body, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { exact } from '../schema/exact.ts'
import { judgementSchema, supplyPolicySchema } from '../schema/supply.ts'
import { learnSlips } from '../supply/learn-slips.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'

const heldAnswer = z
  .object({
    id: z.int(),
    purchaseOrder: z.string().nullable(),
    skus: z.array(z.string()),
    from: z.string(),
    to: z.string(),
    at,
  })
  .openapi('HeldDate')

/** `/v1/supply/…`: dates that jumped too far to be believed, and the rules of the queue. */
export function supplyRuleRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/supply/held',
    summary: 'Dates that wait for an agent: customers have not been told',
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(heldAnswer), 'A page of the list') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await heldDates(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(({ atMs, ...held }) => ({ ...held, at: isoAt(atMs) })), next }, 200)
  })

  const judge = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/supply/held/{id}',
    summary: 'Whether a date that jumped far is believed',
    request: { params: z.object({ id: z.coerce.number().int().min(1) }), body: body(judgementSchema) },
    responses: {
      200: answer(z.object({ id: z.int(), accepted: z.boolean() }), 'Judged: whoever it concerns is told'),
      ...notFound('held-date'),
      ...conflictRefusal,
    },
  })
  app.openapi(judge, async (c) => {
    const { id } = c.req.valid('param')
    const judgement = c.req.valid('json')
    const judged = await judgeHeldDate(database, id, judgement)
    if (!judged) throw noSuch('held-date')
    if (judged.outcome === 'different')
      throw new Problem(409, 'judged-otherwise', 'This date was judged otherwise before.')
    if (judged.skus.length > 0) deps.skusChanged(judged.skus)
    return c.json({ id, accepted: judgement.accepted }, 200)
  })

  const getPolicy = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/supply/policy',
    summary: 'The rules of the queue and of dates',
    responses: { 200: answer(supplyPolicySchema, 'The rules as they hold') },
  })
  app.openapi(getPolicy, async (c) => c.json(await loadSupplyPolicy(database), 200))

  const putPolicy = apiRoute(deps, 'supply:write', {
    method: 'put',
    path: '/v1/supply/policy',
    summary: 'State the rules of the queue and of dates, as a whole',
    request: { body: body(supplyPolicySchema) },
    responses: { 200: answer(supplyPolicySchema, 'The rules as they hold now') },
  })
  app.openapi(putPolicy, async (c) => {
    deps.skusChanged(await keepSupplyPolicy(database, c.req.valid('json')))
    // The percentile may be another.
    deps.skusChanged(await learnSlips(database))
    return c.json(await loadSupplyPolicy(database), 200)
  })
}
