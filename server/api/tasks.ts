import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { finishTask, openTasks, type Task } from '../../records/orders/tasks.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { id } from '../schema/common.ts'
import { needs } from './keys.ts'
import { isoAt } from './outlook.ts'
import { answer, notFoundRefusal, refusals } from './schemas.ts'

const at = z.string().openapi({ format: 'date-time' })
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
export function taskRoutes(app: OpenAPIHono<Env>, { database, now }: ServerDeps): void {
  const list = createRoute({
    method: 'get',
    path: '/v1/tasks',
    summary: 'What a person has to do, the most urgent first',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: {
      query: z.strictObject({
        order: id.optional(),
        limit: z.coerce.number().int().min(1).max(largestPage).default(largestPage),
      }),
    },
    responses: { 200: answer(z.object({ items: z.array(taskSchema) }), 'Open tasks'), ...refusals },
  })
  app.openapi(list, async (c) => {
    const { order, limit } = c.req.valid('query')
    return c.json({ items: (await openTasks(database, limit, order)).map(taskView) }, 200)
  })

  const done = createRoute({
    method: 'post',
    path: '/v1/tasks/{id}/done',
    summary: 'A task is done',
    security: [{ key: [] }],
    middleware: needs('backorders:write', database),
    request: {
      params: z.object({ id: z.string().min(1).max(300) }),
      body: { required: false, content: { 'application/json': { schema: doneSchema } } },
    },
    responses: { 200: answer(taskSchema, 'It is done'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(done, async (c) => {
    const task = await finishTask(database, c.req.valid('param').id, {
      by: c.req.valid('json')?.agent ?? null,
      atMs: now(),
    })
    if (!task) throw new Problem(404, 'unknown-task', 'There is no task with this id.')
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
