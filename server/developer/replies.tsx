import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { lettersOf } from '../../records/letters/letters.ts'
import { getBackorder, listBackorders } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getMessage, messagesOf } from '../../records/orders/messages.ts'
import { inOrder } from '../api/said.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { page } from '../pages/page.ts'
import { hearMail } from '../replies/hear-mail.ts'
import { hearText } from '../replies/hear-text.ts'
import { mailFromBytes } from '../replies/received-mail.ts'
import { localReplyDomain, replyAddress } from '../replies/reply-address.ts'
import { RepliesPage } from './replies-page.tsx'

const formSchema = z.object({
  order: z.string().min(1).max(200),
  channel: z.enum(['sms', 'email']),
  text: z.string().max(20_000),
})
const mostOrders = 50

/** `/dev/replies`: a developer texts and writes back as the customer would, by the same way as a provider's webhook. */
export function repliesRoutes(deps: ServerDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/dev/replies', (c) => shown(deps, c, c.req.query('order'), null))
  routes.post('/dev/replies', async (c) => {
    const parsed = formSchema.safeParse(await c.req.parseBody())
    if (!parsed.success) return shown(deps, c, undefined, 'Choose an order, a channel, and write something.')
    const heard = await reply(deps, parsed.data)
    if ('problem' in heard) return shown(deps, c, parsed.data.order, heard.problem)
    return c.redirect(`/dev/replies?order=${encodeURIComponent(heard.order)}`, 303)
  })
  return routes
}

async function shown(deps: ServerDeps, c: Context<Env>, orderId: string | undefined, problem: string | null) {
  const { items } = await listBackorders(deps.database, { limit: mostOrders })
  const chosen = orderId === undefined ? items[0]?.orderId : (await getBackorder(deps.database, orderId))?.orderId
  const [contact, letters, messages] = await Promise.all([
    chosen === undefined ? null : getContact(deps.database, chosen),
    chosen === undefined ? [] : lettersOf(deps.database, chosen),
    chosen === undefined ? [] : messagesOf(deps.database, chosen),
  ])
  const orders = items.map((item) => item.orderId)
  return c.html(
    page(
      <RepliesPage
        orders={chosen === undefined || orders.includes(chosen) ? orders : [chosen, ...orders]}
        chosen={chosen}
        reach={{ email: contact?.email ?? null, phone: contact?.phone ?? null }}
        said={inOrder(letters, messages, contact)}
        problem={problem}
      />,
    ),
    problem === null ? 200 : 400,
  )
}

type Heard = { order: string } | { problem: string }

/** Hears it as if the customer had sent it. A text knows its number alone: it may speak of another order, which is shown then. */
async function reply(deps: ServerDeps, { order, channel, text }: z.output<typeof formSchema>): Promise<Heard> {
  const contact = await getContact(deps.database, order)
  if (!contact) return { problem: 'There is no such order.' }
  const id = randomBytes(16).toString('hex')
  if (channel === 'sms') {
    if (!contact.phone) return { problem: 'This customer has no phone number to text from.' }
    await hearText(deps, { sid: `SM${id}`, from: contact.phone, body: text })
    return { order: (await getMessage(deps.database, `sms/SM${id}`))?.orderId ?? order }
  }
  if (!contact.email) return { problem: 'This customer has no address to write from.' }
  const to = replyAddress(order, deps.config.replyDomain ?? localReplyDomain, deps.config.linkKeys)
  await hearMail(deps, await mailFromBytes(id, bytesOf({ id, from: contact.email, to, text })))
  return { order }
}

/** The email as a mail program would send it. */
function bytesOf({ id, from, to, text }: { id: string; from: string; to: string; text: string }): Uint8Array {
  const head = [
    `From: <${from}>`,
    `To: <${to}>`,
    'Subject: Re: Your order',
    `Message-ID: <${id}@${localReplyDomain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  return new TextEncoder().encode([...head, '', Buffer.from(text).toString('base64')].join('\r\n'))
}
