import { randomUUID } from 'node:crypto'
import { emailHeaders, toEmail } from '../../activities/courier/prepare.ts'
import { resendSender } from '../../activities/providers/resend.ts'
import type { Email } from '../../activities/providers/senders.ts'
import type { Letter } from '../../backorder/letters/letter.ts'
import { type Example, examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import { threadHeaders } from '../../replies/email/message-ids.ts'
import { linksFor } from '../../server/links/order-links.ts'
import { replyAddress } from '../../server/replies/reply-address.ts'
import { resendReceiving } from '../../server/webhooks/resend-received.ts'
import type { Check } from './check.ts'

const maker = { publicUrl: 'https://shop.example', linkKeys: [{ kid: 'check', secret: Buffer.alloc(32, 1) }] }
const account = { apiKey: 're_check' }
/** What a customer wrote, which an agent answers. */
const question = { mailId: '<question@mail.example>', mailReferences: '<before@mail.example>' }

/** Every letter there is, as the courier would hand it over, alone and all in one batch; one that Resend must refuse; and an email that came in. */
export async function resendChecks(baseUrl: string): Promise<Check[]> {
  const sender = resendSender({ ...account, baseUrl })
  const batch = randomUUID()
  const emails = await Promise.all(examples.map((example, place) => emailOf(example, batch, place)))
  const send = (body: string | null, size: number) => async () => {
    await sender.send({ idempotencyKey: `meanwhile-${randomUUID()}`, body, size })
  }
  const [first] = emails
  if (!first) throw new Error('there are no example letters')
  const toNobody = JSON.stringify([{ from: first.from, subject: first.subject, text: first.text }])
  return [
    ...emails.map((email, index) => ({
      title: `Resend takes a letter: ${examples[index]?.title}`,
      run: send(sender.encode([email]), 1),
      taken: true,
    })),
    { title: `Resend takes a batch of ${emails.length}`, run: send(sender.encode(emails), emails.length), taken: true },
    { title: 'Resend refuses an email to nobody', run: send(toNobody, 1), taken: false },
    { title: 'Resend hands over an email that came in', run: () => received(baseUrl), taken: true },
  ]
}

/** The way that a letter takes through the courier, from its claim to the port. */
async function emailOf({ input }: Example, batch: string, place: number): Promise<Email> {
  const { subject, html, text } = renderLetter(input)
  const claimed = { orderId: input.orderId, letter: letterOf(input) }
  const headers = emailHeaders(
    {
      mailFrom: `${input.brand.shopName} <orders@example.com>`,
      brand: input.brand,
      linksFor: (orderId, letter) => linksFor(orderId, letter, maker),
      replyAddress: (orderId) => replyAddress(orderId, 'reply.shop.example', maker.linkKeys),
    },
    claimed,
    input.letter === 'agent-message' ? { headers: threadHeaders(question), subject: null } : null,
  )
  const frozen = { deliveryId: place, to: 'delivered@resend.dev', subject, html, body: text }
  return toEmail({ ...frozen, headers }, batch, place)
}

const letterOf = ({ letter, facts, atMs, links }: Example['input']): Letter => ({
  key: 'letter/1',
  letter,
  atMs,
  channels: ['email'],
  smsNotBeforeMs: atMs,
  mandatory: links.unsubscribe === undefined,
  isDelayNotice: letter.endsWith('delay-notice'),
  facts,
})

async function received(baseUrl: string): Promise<void> {
  const mail = await resendReceiving({ ...account, baseUrl })(randomUUID())
  if (!mail?.from || mail.to.length === 0 || mail.messageId === null) throw new Error('its parts were not found')
}
