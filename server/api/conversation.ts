import { z } from '@hono/zod-openapi'
import { lettersOf } from '../../records/letters/letters.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getFiledMessage, messagesOf } from '../../records/orders/messages.ts'
import { answerTasks } from '../../records/orders/tasks.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid } from '../http/problem.ts'
import { answer, body, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { override } from '../order/override.ts'
import { storedOrder } from '../order/stored.ts'
import { id, paragraphs, words } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { apiRoute } from './route.ts'
import { inOrder, saidSchema } from './said.ts'
import { actedSchema, orderParam } from './schemas/backorder.ts'

const messageBody = z
  .strictObject({
    id: id.optional(),
    agent: words(200),
    text: paragraphs(5000),
    reason: paragraphs(2000).optional(),
    /** The newest message that was read before this was written. Without it, a task of several messages stays open. */
    answersUpTo: words(300).optional(),
  })
  .openapi('AgentMessage')

/** What was said to and fro about an order, and a person's answer to it. */
export function conversationRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const conversation = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/backorders/{id}/conversation',
    summary: 'Letters and messages both ways, the oldest first',
    request: { params: orderParam },
    responses: {
      200: answer(z.object({ items: z.array(saidSchema) }), 'The conversation'),
      ...notFound('order'),
    },
  })
  app.openapi(conversation, async (c) => {
    const { orderId } = await storedOrder(deps, c.req.valid('param').id)
    const [letters, messages, contact] = await Promise.all([
      lettersOf(database, orderId),
      messagesOf(database, orderId),
      getContact(database, orderId),
    ])
    return c.json({ items: inOrder(letters, messages, contact) }, 200)
  })

  const write = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/backorders/{id}/messages',
    summary: 'A person writes to the customer; the task that asked for it is done, unless more has come since',
    request: { params: orderParam, body: body(messageBody) },
    responses: { 200: answer(actedSchema, 'Written'), ...notFound('order'), ...conflictRefusal },
  })
  app.openapi(write, async (c) => {
    const orderId = c.req.valid('param').id
    const { reason = 'answer to the customer', answersUpTo, ...message } = exact(c.req.valid('json'))
    await storedOrder(deps, orderId)
    if (answersUpTo !== undefined && !(await isAbout(deps, orderId, answersUpTo))) {
      throw invalid([{ path: ['answersUpTo'], message: 'names no message that came in about this order' }])
    }
    const acted = await override(deps, orderId, { action: 'message', reason, ...message }, answersUpTo ?? null)
    await answerTasks(database, { orderId, upTo: answersUpTo ?? null, by: message.agent, atMs: now() })
    return c.json(acted, 200)
  })
}

/** Whether a message came in about an order, or may be about it. */
async function isAbout({ database }: ServerDeps, orderId: string, messageId: string): Promise<boolean> {
  const message = await getFiledMessage(database, messageId)
  return message?.direction === 'in' && (message.orderId === orderId || message.orderIds.includes(orderId))
}
