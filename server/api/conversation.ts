import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { channels, letterNames } from '../../backorder/letters/kinds.ts'
import { lettersOf, type StoredLetter } from '../../records/letters/letters.ts'
import { type Message, messagesOf } from '../../records/orders/messages.ts'
import { finishTask, openTasks } from '../../records/orders/tasks.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { id, paragraphs, words } from '../schema/common.ts'
import { exact } from '../schema/exact.ts'
import { override } from './acts.ts'
import { needs } from './keys.ts'
import { isoAt } from './outlook.ts'
import { storedOrder } from './read.ts'
import { actedSchema, answer, body, conflictRefusal, notFoundRefusal, orderParam, refusals } from './schemas.ts'

const at = z.string().openapi({ format: 'date-time' })
const channel = z.enum(channels)

/** One thing said: a letter of ours, or a message either way. `text` is what was written, never HTML to be shown as such. */
const saidSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('letter'),
      at,
      direction: z.literal('out'),
      key: z.string(),
      letter: z.enum(letterNames),
      deliveries: z.array(
        z.object({ channel, status: z.string(), subject: z.string().nullable(), text: z.string().nullable() }),
      ),
    }),
    z.object({
      kind: z.literal('message'),
      at,
      direction: z.enum(['in', 'out']),
      id: z.string(),
      channel,
      subject: z.string().nullable(),
      text: z.string().nullable(),
      readAs: z.string().nullable(),
      outcome: z.string().nullable(),
    }),
  ])
  .openapi('Said')

const messageBody = z
  .strictObject({ id: id.optional(), agent: words(200), text: paragraphs(5000), reason: paragraphs(2000).optional() })
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
    const [letters, messages] = await Promise.all([lettersOf(database, orderId), messagesOf(database, orderId)])
    return c.json({ items: inOrder(letters, messages) }, 200)
  })

  const write = createRoute({
    method: 'post',
    path: '/v1/backorders/{id}/messages',
    summary: 'A person writes to the customer; the task that asked for it is done',
    security: [{ key: [] }],
    middleware: needs('backorders:write', database),
    request: { params: orderParam, body: body(messageBody) },
    responses: { 200: answer(actedSchema, 'Written'), ...notFoundRefusal, ...conflictRefusal, ...refusals },
  })
  app.openapi(write, async (c) => {
    const orderId = c.req.valid('param').id
    const { reason = 'answer to the customer', ...message } = exact(c.req.valid('json'))
    const acted = await override(deps, orderId, { action: 'message', ...message, reason })
    for (const task of await openTasks(database, 100, orderId)) {
      if (task.why === 'message') await finishTask(database, task.id, { by: message.agent, atMs: now() })
    }
    return c.json(acted, 200)
  })
}

/** The conversation, the oldest first; what happened in the same instant, as it came. */
export function inOrder(letters: readonly StoredLetter[], messages: readonly Message[]): z.output<typeof saidSchema>[] {
  const said = [
    ...messages.map((message) => ({ atMs: message.atMs, said: messageView(message) })),
    ...letters.map((letter) => ({ atMs: letter.atMs, said: letterView(letter) })),
  ]
  return said.sort((a, b) => a.atMs - b.atMs).map((each) => each.said)
}

const messageView = ({ id, atMs, direction, channel, subject, body, intent, outcome }: Message) => ({
  kind: 'message' as const,
  at: isoAt(atMs),
  direction,
  id,
  channel,
  subject,
  text: body,
  readAs: intent,
  outcome,
})

const letterView = ({ key, letter, atMs, deliveries }: StoredLetter) => ({
  kind: 'letter' as const,
  at: isoAt(atMs),
  direction: 'out' as const,
  key,
  letter,
  deliveries: deliveries.map(({ channel, status, subject, body }) => ({ channel, status, subject, text: body })),
})
