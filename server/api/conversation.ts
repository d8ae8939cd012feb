import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lettersOf } from '../../records/letters/letters.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getFiledMessage, messagesOf } from '../../records/orders/messages.ts'
import { answerTasks } from '../../records/orders/tasks.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalid } from '../http/problem.ts'
import { paragraphs, words } from '../schema/common.ts'
import { override } from './acts.ts'
import { needs } from './keys.ts'
import { storedOrder } from './read.ts'
import { inOrder, saidSchema } from './said.ts'
import { actedSchema, answer, body, conflictRefusal, notFoundRefusal, orderParam, refusals } from './schemas.ts'

const messageBody = z
  .strictObject({
    agent: words(200),
    text: paragraphs(5000),
    reason: paragraphs(2000).optional(),
    /** The newest message that was read before this was written. Without it, a task of several messages stays open. */
    answersUpTo: words(300).optional(),
  })
  .openapi('AgentMessage')

/** What was said to and fro about an order, and a person's answer to it. */
export function conversationRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database, now } = deps
  const conversation = createRoute({
    method: 'get',
    path: '/v1/backorders/{id}/conversation',
    summary: 'Letters and messages both ways, the oldest first',
    security: [{ key: [] }],
    middleware: needs('backorders:read', database),
    request: { params: orderParam },
    responses: {
      200: answer(z.object({ items: z.array(saidSchema) }), 'The conversation'),
      ...notFoundRefusal,
      ...refusals,
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

  const write = createRoute({
    method: 'post',
    path: '/v1/backorders/{id}/messages',
    summary: 'A person writes to the customer; the task that asked for it is done, unless more has come since',
    security: [{ key: [] }],
    middleware: needs('backorders:write', database),
    request: { params: orderParam, body: body(messageBody) },
    responses: { 200: answer(actedSchema, 'Written'), ...notFoundRefusal, ...conflictRefusal, ...refusals },
  })
  app.openapi(write, async (c) => {
    const { id } = c.req.valid('param')
    const { agent, text, reason = 'answer to the customer', answersUpTo } = c.req.valid('json')
    await storedOrder(deps, id)
    if (answersUpTo !== undefined && !(await isAbout(deps, id, answersUpTo))) {
      throw invalid([{ path: ['answersUpTo'], message: 'names no message that came in about this order' }])
    }
    const acted = await override(deps, id, { action: 'message', agent, text, reason }, answersUpTo ?? null)
    await answerTasks(database, { orderId: id, upTo: answersUpTo ?? null, by: agent, atMs: now() })
    return c.json(acted, 200)
  })
}

/** Whether a message came in about an order, or may be about it. */
async function isAbout({ database }: ServerDeps, orderId: string, messageId: string): Promise<boolean> {
  const message = await getFiledMessage(database, messageId)
  return message?.direction === 'in' && (message.orderId === orderId || message.orderIds.includes(orderId))
}
