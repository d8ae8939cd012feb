import { randomUUID } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { decodeCursor, page, pageSize } from '../../records/cursor.ts'
import { addNote } from '../../records/orders/notes.ts'
import { unknownSkus } from '../../records/shop/products.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { moveInQueue, queueFrom } from '../../records/supply/queue-list.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, noSuch } from '../http/problem.ts'
import { answer, body, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { queueMoveSchema } from '../schema/supply.ts'
import { pageOf, pageQuery } from './paging.ts'
import { skuParam } from './products.ts'
import { apiRoute } from './route.ts'

const row = z
  .object({
    orderId: z.string(),
    lineId: z.string(),
    place: z.int(),
    of: z.int(),
    quantityMissing: z.int(),
    expectedAt: z.string().nullable(),
    movedTo: z.int().nullable(),
    explanation: z.string().nullable(),
  })
  .openapi('QueueRow')

/** `/v1/products/:sku/queue`: who waits for a sku, in which order, and why; an agent may move a line. */
export function queueRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/products/{sku}/queue',
    summary: 'Who waits for a sku, the next one first',
    request: { params: skuParam, query: pageQuery },
    responses: { 200: answer(pageOf(row), 'A page of the queue'), ...notFound('product') },
  })
  app.openapi(list, async (c) => {
    const { sku } = c.req.valid('param')
    const { cursor, limit } = c.req.valid('query')
    if ((await unknownSkus(database, [sku])).length > 0) throw noSuch('product')
    const size = pageSize({ ...(limit !== undefined && { limit }) })
    const { queueBy } = await loadSupplyPolicy(database)
    const rows = await queueFrom(database, sku, queueBy, { after: decodeCursor(cursor)?.at ?? 0, limit: size + 1 })
    const found = page(rows, size, ({ place }) => [place, ''])
    return c.json(found, 200)
  })

  const move = apiRoute(deps, 'supply:write', {
    method: 'post',
    path: '/v1/products/{sku}/queue',
    summary: 'An agent gives a line a place, or its own again',
    request: { params: skuParam, body: body(queueMoveSchema) },
    responses: {
      200: answer(z.object({ moved: z.boolean() }), 'Moved: whoever it concerns is told'),
      ...notFound('product'),
    },
  })
  app.openapi(move, async (c) => {
    const { sku } = c.req.valid('param')
    const { agent, reason, ...line } = c.req.valid('json')
    if ((await unknownSkus(database, [sku])).length > 0) throw noSuch('product')
    const noteId = `note_${randomUUID()}`
    const isMoved = await moveInQueue(database, { sku, noteId, ...line })
    if (!isMoved) throw invalid([{ path: ['lineId'], message: 'does not wait for this sku' }])
    await addNote(database, { id: noteId, orderId: line.orderId, agent, reason, text: null, atMs: now() })
    deps.skusChanged([sku])
    return c.json({ moved: true }, 200)
  })
}
