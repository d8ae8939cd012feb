import { z } from '@hono/zod-openapi'
import {
  type FiledMessage,
  forgetMessage,
  getFiledMessage,
  listUnboundMessages,
} from '../../records/orders/messages.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { exact } from '../schema/exact.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'
import { messageShape, messageView } from './said.ts'

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
export function messageRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/messages',
    summary: 'Messages that belong to no order, the newest first',
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(filedSchema), 'A page of the list') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await listUnboundMessages(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(filedView), next }, 200)
  })

  const one = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/messages/{id}',
    summary: 'One message, of an order or of none; its id holds a slash, which is written %2F',
    request: { params: messageParam },
    responses: { 200: answer(filedSchema, 'The message'), ...notFound('message') },
  })
  app.openapi(one, async (c) => {
    const message = await getFiledMessage(database, c.req.valid('param').id)
    if (!message) throw noSuch('message')
    return c.json(filedView(message), 200)
  })

  const forget = apiRoute(deps, 'admin', {
    method: 'delete',
    path: '/v1/messages/{id}',
    summary: 'Forget a message: who wrote it, and every word of it',
    request: { params: messageParam },
    responses: { 204: { description: 'Forgotten' }, ...notFound('message') },
  })
  app.openapi(forget, async (c) => {
    if (!(await forgetMessage(database, c.req.valid('param').id))) throw noSuch('message')
    return c.body(null, 204)
  })
}

const messageParam = z.object({ id: z.string().min(1).max(300) })

const filedView = (message: FiledMessage) => ({
  ...messageView(message),
  direction: message.direction,
  order: message.orderId,
  orders: message.orderIds,
  task: message.task,
})
