import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lettersOf } from '../../records/letters/letters.ts'
import { getBackorder, listBackorders, type StoredBackorder } from '../../records/orders/backorders.ts'
import { notesOf } from '../../records/orders/notes.ts'
import { timelineOf } from '../../records/orders/timeline.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { placesOfOrder } from '../../records/supply/queue.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { letterViews } from '../evidence/letter-views.ts'
import { timelineView } from '../evidence/timeline-view.ts'
import { verdictOn } from '../evidence/verdict.ts'
import { unknownOrder } from '../http/problem.ts'
import { sku } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { hasScope, needs } from './keys.ts'
import { backorderOf, orderNow, outlook } from './outlook.ts'
import { pageOf, pageQuery } from './paging.ts'
import {
  answer,
  backorderSchema,
  entrySchema,
  evidenceSchema,
  forecastSchema,
  letterSchema,
  notFoundRefusal,
  orderParam,
  phase,
  refusals,
  summarySchema,
} from './schemas.ts'
import { backorderView, plain, summaryView } from './views.ts'

/** What a shop's backend can ask about its backorders. */
export function readRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database, config, now } = deps
  const reads = { security: [{ key: [] }], middleware: needs('backorders:read', database) }
  const one = { ...reads, method: 'get' as const, request: { params: orderParam } }

  const list = createRoute({
    ...reads,
    method: 'get',
    path: '/v1/backorders',
    summary: 'Backorders, the newest first',
    request: {
      query: pageQuery.extend({ phase: phase.optional(), sku: sku.optional() }),
    },
    responses: {
      200: answer(pageOf(summarySchema), 'A page of the list'),
      ...refusals,
    },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listBackorders(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(summaryView), next }, 200)
  })

  const get = createRoute({
    ...one,
    path: '/v1/backorders/{id}',
    summary: 'One backorder as it stands',
    responses: { 200: answer(backorderSchema, 'The backorder'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(get, async (c) => {
    const stored = await storedOrder(deps, c.req.valid('param').id)
    const { queueBy } = await loadSupplyPolicy(database)
    return c.json(backorderView(stored, config, now(), await placesOfOrder(database, stored.orderId, queueBy)), 200)
  })

  const timeline = createRoute({
    ...one,
    path: '/v1/backorders/{id}/timeline',
    summary:
      'Everything that happened, the oldest first; with the scope evidence:read also why people did what they did',
    responses: {
      200: answer(z.object({ items: z.array(entrySchema) }), 'The timeline'),
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(timeline, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    const [entries, notes] = await Promise.all([timelineOf(database, orderId), notesOf(database, orderId)])
    return c.json({ items: timelineView(entries, notes, hasScope(c, 'evidence:read')) }, 200)
  })

  const letters = createRoute({
    ...one,
    path: '/v1/backorders/{id}/letters',
    summary: 'The letters, the oldest first, and what became of them',
    responses: {
      200: answer(z.object({ items: z.array(letterSchema) }), 'The letters'),
      ...notFoundRefusal,
      ...refusals,
    },
  })
  app.openapi(letters, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    return c.json({ items: await letterViews(database, orderId, await lettersOf(database, orderId)) }, 200)
  })

  const forecast = createRoute({
    ...one,
    path: '/v1/backorders/{id}/forecast',
    summary: 'The letters and steps to come if nothing changes',
    responses: { 200: answer(z.object({ items: forecastSchema }), 'The forecast'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(forecast, async (c) => {
    const stored = await storedOrder(deps, c.req.valid('param').id)
    return c.json({ items: outlook(backorderOf(stored, now()), orderNow(stored, now())) }, 200)
  })

  const evidence = createRoute({
    ...one,
    path: '/v1/backorders/{id}/evidence',
    summary: 'What was promised, told, answered and done, and what the law says of it',
    responses: { 200: answer(evidenceSchema, 'The evidence'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(evidence, async (c) => {
    const stored = await storedOrder(deps, c.req.valid('param').id)
    const [entries, notes, written] = await Promise.all([
      timelineOf(database, stored.orderId),
      notesOf(database, stored.orderId),
      lettersOf(database, stored.orderId),
    ])
    const backorder = backorderOf(stored, now())
    return c.json(
      {
        id: stored.orderId,
        law: backorder.policy.law,
        timeline: timelineView(entries, notes, hasScope(c, 'evidence:read')),
        letters: await letterViews(database, stored.orderId, written),
        verdict: plain(verdictOn(backorder, entries, written, orderNow(stored, now()))),
      },
      200,
    )
  })
}

/** The order of this id, or the problem that there is none. */
export async function storedOrder({ database }: Pick<ServerDeps, 'database'>, id: string): Promise<StoredBackorder> {
  const stored = await getBackorder(database, id)
  if (!stored) throw unknownOrder()
  return stored
}
