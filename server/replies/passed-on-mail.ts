import type { RenderMail } from '../../activities/courier/mail.ts'
import type { Brand } from '../../emails/brand.ts'
import { renderMessagePassedOn } from '../../emails/render.ts'
import type { Database } from '../../records/database.ts'
import type { NewMail } from '../../records/letters/mails.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getMessage } from '../../records/orders/messages.ts'
import { answeringSubject, threadHeaders } from '../../replies/email/message-ids.ts'

/** The kind of the mail that says that a person has a customer's message. */
export const passedOnKind = 'reply-passed-on'

/** To the customer of an order, once per message; no word of it stands here. */
export const passedOnMail = (orderId: string, messageId: string, nowMs: number): NewMail => ({
  key: `passed-on/${messageId}`,
  kind: passedOnKind,
  channel: 'email',
  recipient: orderId,
  payload: { messageId },
  nowMs,
})

export interface PassedOnDeps {
  database: Database
  brand: Brand
  /** Where a reply to it goes. */
  replyTo: (orderId: string) => string
}

/** Renders it in the customer's language, in the thread of what they wrote, marked so that no machine answers it (RFC 3834). */
export function renderPassedOn({ database, brand, replyTo }: PassedOnDeps): RenderMail {
  return async ({ key, recipient, payload }) => {
    const contact = await getContact(database, recipient)
    if (!contact?.email) return null
    const message = await getMessage(database, messageIdOf(payload))
    const customer = { name: contact.name ?? '', locale: contact.locale ?? 'en' }
    const rendered = renderMessagePassedOn({ orderId: recipient, customer, brand })
    const thread = threadHeaders(message)
    const answered = Object.keys(thread).length > 0 ? answeringSubject(message?.subject ?? null) : null
    return {
      to: contact.email,
      subject: answered || rendered.subject,
      html: rendered.html,
      text: rendered.text,
      headers: { ...thread, 'Auto-Submitted': 'auto-replied', 'X-Meanwhile-Order': key },
      replyTo: replyTo(recipient),
    }
  }
}

const messageIdOf = (payload: unknown): string =>
  typeof payload === 'object' && payload !== null && 'messageId' in payload && typeof payload.messageId === 'string'
    ? payload.messageId
    : ''
