import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  type FiledMessage,
  forgetMessage,
  getFiledMessage,
  listUnboundMessages,
} from '../../records/orders/messages.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { exact } from '../schema/exact.ts'
import { needs } from './keys.ts'
import { pageOf, pageQuery } from './paging.ts'
import { messageShape, messageView } from './said.ts'
import { answer, notFoundRefusal, refusals } from './schemas.ts'

const filedSchema = z
  .object({
    ...messageShape,
    direction: z.enum(['in', 'out']),
    order: z.string().nullable(),
    /** Open orders of its sender, where nobody can tell which it is about. */
    orders: z.array(z.string()),
    /** The open task that asks a person to look at it. */
    task: z.string().nullable(),
  })
  .openapi('Message')

/** `/v1/messages`: what was written by people of whom nobody knows which order they mean, or who they are. */
export function messageRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps): void {
  const reads = {
    method: 'get' as const,
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
  }
  const list = createRoute({
    ...reads,
    path: '/v1/messages',
    summary: 'Messages that belong to no order, the newest first',
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(filedSchema), 'A page of the list'), ...refusals },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listUnboundMessages(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(filedView), next }, 200)
  })

  const one = createRoute({
    ...reads,
    path: '/v1/messages/{id}',
    summary: 'One message, of an order or of none; its id holds a slash, which is written %2F',
    request: { params: messageParam },
    responses: { 200: answer(filedSchema, 'The message'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(one, async (c) => {
    const message = await getFiledMessage(database, c.req.valid('param').id)
    if (!message) throw unknown()
    return c.json(filedView(message), 200)
  })

  const forget = createRoute({
    method: 'delete',
    path: '/v1/messages/{id}',
    summary: 'Forget a message: who wrote it, and every word of it',
    security: [{ key: [] }],
    middleware: needs('admin', database),
    request: { params: messageParam },
    responses: { 204: { description: 'Forgotten' }, ...notFoundRefusal, ...refusals },
  })
  app.openapi(forget, async (c) => {
    if (!(await forgetMessage(database, c.req.valid('param').id))) throw unknown()
    return c.body(null, 204)
  })
}

const messageParam = z.object({ id: z.string().min(1).max(300) })
const unknown = () => new Problem(404, 'unknown-message', 'There is no message with this id.')

const filedView = (message: FiledMessage) => ({
  ...messageView(message),
  direction: message.direction,
  order: message.orderId,
  orders: message.orderIds,
  task: message.task,
})
