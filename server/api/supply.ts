import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { heldDates, judgeHeldDate } from '../../records/supply/held-dates.ts'
import { keepSupplyPolicy, loadSupplyPolicy } from '../../records/supply/policy.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { exact } from '../schema/exact.ts'
import { judgementSchema, supplyPolicySchema } from '../schema/supply.ts'
import { learnSlips } from '../supply/learn-slips.ts'
import { needs } from './keys.ts'
import { isoAt } from './outlook.ts'
import { pageOf, pageQuery } from './paging.ts'
import { answer, body, conflictRefusal, notFoundRefusal, refusals } from './schemas.ts'
import type { SkusChanged } from './written.ts'

const heldAnswer = z
  .object({
    id: z.int(),
    purchaseOrder: z.string().nullable(),
    skus: z.array(z.string()),
    from: z.string(),
    to: z.string(),
    at: z.string(),
  })
  .openapi('HeldDate')

/** `/v1/supply/…`: dates that jumped too far to be believed, and the rules of the queue. */
export function supplyRuleRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps, changed: SkusChanged): void {
  const reads = { method: 'get' as const, security: [{ key: [] }], middleware: needs('backorders:read', database) }
  const writes = { security: [{ key: [] }], middleware: needs('supply:write', database) }

  const list = createRoute({
    ...reads,
    path: '/v1/supply/held',
    summary: 'Dates that wait for an agent: customers have not been told',
    request: {
      query: pageQuery,
    },
    responses: {
      200: answer(pageOf(heldAnswer), 'A page of the list'),
      ...refusals,
    },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await heldDates(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(({ atMs, ...held }) => ({ ...held, at: isoAt(atMs) })), next }, 200)
  })

  const judge = createRoute({
    ...writes,
    method: 'post',
    path: '/v1/supply/held/{id}',
    summary: 'Whether a date that jumped far is believed',
    request: { params: z.object({ id: z.coerce.number().int().min(1) }), body: body(judgementSchema) },
    responses: {
      200: answer(z.object({ id: z.int(), accepted: z.boolean() }), 'Judged: whoever it concerns is told'),
      ...notFoundRefusal,
      ...conflictRefusal,
      ...refusals,
    },
  })
  app.openapi(judge, async (c) => {
    const { id } = c.req.valid('param')
    const judgement = c.req.valid('json')
    const judged = await judgeHeldDate(database, id, judgement)
    if (!judged) throw new Problem(404, 'unknown-held-date', 'No date of this id waits for a judgement.')
    if (judged.outcome === 'different')
      throw new Problem(409, 'judged-otherwise', 'This date was judged otherwise before.')
    if (judged.skus.length > 0) changed(judged.skus)
    return c.json({ id, accepted: judgement.accepted }, 200)
  })

  const getPolicy = createRoute({
    ...reads,
    path: '/v1/supply/policy',
    summary: 'The rules of the queue and of dates',
    responses: { 200: answer(supplyPolicySchema, 'The rules as they hold'), ...refusals },
  })
  app.openapi(getPolicy, async (c) => c.json(await loadSupplyPolicy(database), 200))

  const putPolicy = createRoute({
    ...writes,
    method: 'put',
    path: '/v1/supply/policy',
    summary: 'State the rules of the queue and of dates, as a whole',
    request: { body: body(supplyPolicySchema) },
    responses: { 200: answer(supplyPolicySchema, 'The rules as they hold now'), ...refusals },
  })
  app.openapi(putPolicy, async (c) => {
    changed(await keepSupplyPolicy(database, c.req.valid('json')))
    // The percentile may be another.
    changed(await learnSlips(database))
    return c.json(await loadSupplyPolicy(database), 200)
  })
}
