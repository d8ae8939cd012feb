import { z } from '@hono/zod-openapi'
import { answersForAgents, markAnswerJudged } from '../../records/buying/supplier-answers.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, at, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { civilDate, id } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'

const supplierAnswer = z
  .object({
    id: z.string(),
    purchaseOrder: z.string(),
    supplier: z.string(),
    via: z.enum(['link', 'webhook', 'edi']),
    at,
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

/** `/v1/supplier-answers`: what suppliers answered that a person has to decide. */
export function supplierAnswerRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const list = apiRoute(deps, 'supply:write', {
    method: 'get',
    path: '/v1/supplier-answers',
    summary: "Suppliers' answers of which something is for a person to decide",
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(supplierAnswer), 'The oldest first') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await answersForAgents(database, exact(c.req.valid('query')))
    const views = items.map(({ atMs, lines, needsAgent: _, ...rest }) => ({
      ...rest,
      at: isoAt(atMs),
      units: lines.flatMap(({ units }) => units),
    }))
    return c.json({ items: views, next }, 200)
  })

  const judge = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/supplier-answers/{id}/judged',
    summary: 'A person has dealt with an answer',
    request: { params: z.object({ id }) },
    responses: {
      200: answer(z.object({ judged: z.boolean() }).openapi('JudgedAnswer'), 'It waits for nobody any more'),
      ...notFound('answer'),
    },
  })
  app.openapi(judge, async (c) => {
    if (!(await markAnswerJudged(database, c.req.valid('param').id, now()))) throw noSuch('answer')
    return c.json({ judged: true }, 200)
  })
}
