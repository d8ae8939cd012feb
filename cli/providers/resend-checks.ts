import { randomUUID } from 'node:crypto'
import { resendSender } from '../../activities/providers/resend.ts'
import type { Email } from '../../activities/providers/senders.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import type { Check } from './check.ts'

/** Every letter there is, alone and all in one batch, as Resend would get it; and one that it must refuse. */
export async function resendChecks(baseUrl: string): Promise<Check[]> {
  const sender = resendSender({ apiKey: 're_check', baseUrl })
  const emails = await Promise.all(examples.map(toEmail))
  const send = (batch: Email[]) => async () => {
    await sender.send({ idempotencyKey: `check-${randomUUID()}`, body: sender.encode(batch), size: batch.length })
  }
  const [first] = emails
  if (!first) throw new Error('there are no example letters')
  const addressless = async () => {
    const body = JSON.stringify([{ from: first.from, subject: first.subject, text: first.text }])
    await sender.send({ idempotencyKey: `check-${randomUUID()}`, body, size: 1 })
  }
  return [
    ...emails.map((email, index) => ({
      title: `Resend takes a letter: ${examples[index]?.title}`,
      run: send([email]),
      taken: true,
    })),
    { title: `Resend takes a batch of ${emails.length}`, run: send(emails), taken: true },
    { title: 'Resend refuses an email to nobody', run: addressless, taken: false },
  ]
}

async function toEmail({ input }: (typeof examples)[number]): Promise<Email> {
  const { subject, html, text } = renderLetter(input)
  return {
    from: `${input.brand.shopName} <orders@example.com>`,
    to: 'delivered@resend.dev',
    replyTo: input.brand.supportEmail,
    subject,
    html,
    text,
    headers: { 'X-Entity-Ref-ID': `${input.orderId}/letter/1` },
    tags: { letter: input.letter },
  }
}
