import { z } from '@hono/zod-openapi'
import { finishTask, openTasks, type Task } from '../../records/orders/tasks.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, at, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { id } from '../schema/common.ts'
import { apiRoute } from './route.ts'

const taskSchema = z
  .object({
    id: z.string(),
    order: z.string().nullable(),
    /** Open orders of which nobody can tell whether it is about them. */
    orders: z.array(z.string()),
    /** Messages that wait for an answer, the oldest first: `GET /v1/messages/:id`. */
    messages: z.array(z.string()),
    why: z.string(),
    since: at,
    dueBy: z.string().nullable().openapi({ format: 'date' }),
    doneAt: at.nullable(),
    doneBy: z.string().nullable(),
  })
  .openapi('Task')

const largestPage = 200
const doneSchema = z.strictObject({ agent: z.string().trim().min(1).max(100).optional() })

/** `/v1/tasks`: what a person has to do, the most urgent first. */
export function taskRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/tasks',
    summary: 'What a person has to do, the most urgent first',
    request: {
      query: z.strictObject({
        order: id.optional(),
        limit: z.coerce.number().int().min(1).max(largestPage).default(largestPage),
      }),
    },
    responses: { 200: answer(z.object({ items: z.array(taskSchema) }), 'Open tasks') },
  })
  app.openapi(list, async (c) => {
    const { order, limit } = c.req.valid('query')
    return c.json({ items: (await openTasks(database, limit, order)).map(taskView) }, 200)
  })

  const done = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/tasks/{id}/done',
    summary: 'A task is done',
    request: {
      params: z.object({ id: z.string().min(1).max(300) }),
      body: { required: false, content: { 'application/json': { schema: doneSchema } } },
    },
    responses: { 200: answer(taskSchema, 'It is done'), ...notFound('task') },
  })
  app.openapi(done, async (c) => {
    const task = await finishTask(database, c.req.valid('param').id, {
      by: c.req.valid('json')?.agent ?? null,
      atMs: now(),
    })
    if (!task) throw noSuch('task')
    return c.json(taskView(task), 200)
  })
}

const taskView = ({ id, orderId, orderIds, messageIds, why, sinceMs, dueBy, doneAtMs, doneBy }: Task) => ({
  id,
  order: orderId,
  orders: orderIds,
  messages: messageIds,
  why,
  since: isoAt(sinceMs),
  dueBy,
  doneAt: doneAtMs === null ? null : isoAt(doneAtMs),
  doneBy,
})
