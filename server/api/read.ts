import { z } from '@hono/zod-openapi'
import { lettersOf } from '../../records/letters/letters.ts'
import { listBackorders } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { notesOf } from '../../records/orders/notes.ts'
import { timelineOf } from '../../records/orders/timeline.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { placesOfOrder } from '../../records/supply/queue.ts'
import type { ServerDeps } from '../deps.ts'
import { timelineView } from '../evidence/timeline-view.ts'
import { verdictOn } from '../evidence/verdict.ts'
import { answer, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { plain } from '../order/entry-view.ts'
import { forecastView } from '../order/forecast-view.ts'
import { letterViews } from '../order/letter-views.ts'
import { backorderOf, orderNow, storedOrder } from '../order/stored.ts'
import { sku } from '../schema/common.ts'
import { badContactOf } from '../schema/contact.ts'
import { exact } from '../schema/exact.ts'
import { hasScope } from './keys.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'
import { backorderSchema, forecastSchema, orderParam, phase, summarySchema } from './schemas/backorder.ts'
import { entrySchema, evidenceSchema, letterSchema } from './schemas/evidence.ts'
import { backorderView, summaryView } from './views.ts'

const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) })

/** What a shop's backend can ask about its backorders. */
export function readRoutes(app: Router, deps: ServerDeps): void {
  const { database, config, now } = deps
  const one = { method: 'get' as const, request: { params: orderParam } }

  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/backorders',
    summary: 'Backorders, the newest first',
    request: { query: pageQuery.extend({ phase: phase.optional(), sku: sku.optional() }) },
    responses: { 200: answer(pageOf(summarySchema), 'A page of the list') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listBackorders(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(summaryView), next }, 200)
  })

  const get = apiRoute(deps, 'backorders:read', {
    ...one,
    path: '/v1/backorders/{id}',
    summary: 'One backorder as it stands',
    responses: { 200: answer(backorderSchema, 'The backorder'), ...notFound('order') },
  })
  app.openapi(get, async (c) => {
    const stored = await storedOrder(deps, c.req.valid('param').id)
    const { queueBy } = await loadSupplyPolicy(database)
    const [places, contact] = await Promise.all([
      placesOfOrder(database, stored.orderId, queueBy),
      getContact(database, stored.orderId),
    ])
    return c.json(backorderView(stored, config, now(), { places, badContact: badContactOf(contact) }), 200)
  })

  const timeline = apiRoute(deps, 'backorders:read', {
    ...one,
    path: '/v1/backorders/{id}/timeline',
    summary:
      'Everything that happened, the oldest first; with the scope evidence:read also why people did what they did',
    responses: { 200: answer(listOf(entrySchema), 'The timeline'), ...notFound('order') },
  })
  app.openapi(timeline, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    const [entries, notes] = await Promise.all([timelineOf(database, orderId), notesOf(database, orderId)])
    return c.json({ items: timelineView(entries, notes, hasScope(c, 'evidence:read')) }, 200)
  })

  const letters = apiRoute(deps, 'backorders:read', {
    ...one,
    path: '/v1/backorders/{id}/letters',
    summary: 'The letters, the oldest first, and what became of them',
    responses: { 200: answer(listOf(letterSchema), 'The letters'), ...notFound('order') },
  })
  app.openapi(letters, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    return c.json({ items: await letterViews(database, orderId, await lettersOf(database, orderId)) }, 200)
  })

  const forecast = apiRoute(deps, 'backorders:read', {
    ...one,
    path: '/v1/backorders/{id}/forecast',
    summary: 'The letters and steps to come if nothing changes',
    responses: { 200: answer(z.object({ items: forecastSchema }), 'The forecast'), ...notFound('order') },
  })
  app.openapi(forecast, async (c) => {
    const stored = await storedOrder(deps, c.req.valid('param').id)
    return c.json({ items: forecastView(backorderOf(stored, now()), orderNow(stored, now())) }, 200)
  })

  const evidence = apiRoute(deps, 'backorders:read', {
    ...one,
    path: '/v1/backorders/{id}/evidence',
    summary: 'What was promised, told, answered and done, and what the law says of it',
    responses: { 200: answer(evidenceSchema, 'The evidence'), ...notFound('order') },
  })
  app.openapi(evidence, async (c) =>
    c.json(await evidenceOf(deps, c.req.valid('param').id, hasScope(c, 'evidence:read')), 200),
  )
}

async function evidenceOf(deps: ServerDeps, id: string, withReasons: boolean) {
  const { database, now } = deps
  const stored = await storedOrder(deps, id)
  const [entries, notes, written] = await Promise.all([
    timelineOf(database, stored.orderId),
    notesOf(database, stored.orderId),
    lettersOf(database, stored.orderId),
  ])
  const backorder = backorderOf(stored, now())
  return {
    id: stored.orderId,
    law: backorder.policy.law,
    timeline: timelineView(entries, notes, withReasons),
    letters: await letterViews(database, stored.orderId, written),
    verdict: plain(verdictOn(backorder, entries, written, orderNow(stored, now()))),
  }
}
