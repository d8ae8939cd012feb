import type { RenderMail } from '../../activities/courier/mail.ts'
import type { Brand } from '../../emails/brand.ts'
import { plainLine } from '../../emails/names.ts'
import { languageFor } from '../../emails/words/catalogue.ts'
import type { Database } from '../../records/database.ts'
import type { NewMail } from '../../records/letters/mails.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { getMessage } from '../../records/orders/messages.ts'
import { answeringSubject, threadHeaders } from '../../replies/email/message-ids.ts'
import { filled, sentencesFor } from '../../replies/words/say.ts'

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
    const locale = contact.locale ?? 'en'
    const sentences = sentencesFor(locale)
    const shop = plainLine(brand.shopName, 60)
    const thread = threadHeaders(message)
    const subject =
      (Object.keys(thread).length > 0 && answeringSubject(message?.subject ?? null)) || sentences.mailSubject
    const said = filled(sentences.mailPassedOn, { shop })
    return {
      to: contact.email,
      subject,
      html: htmlOf(said, locale, sentences.mailSubject),
      text: `${said}\n\n${shop}\n`,
      headers: { ...thread, 'Auto-Submitted': 'auto-replied', 'X-Meanwhile-Order': key },
      replyTo: replyTo(recipient),
    }
  }
}

const messageIdOf = (payload: unknown): string =>
  typeof payload === 'object' && payload !== null && 'messageId' in payload && typeof payload.messageId === 'string'
    ? payload.messageId
    : ''

function htmlOf(said: string, locale: string, title: string): string {
  const { direction } = languageFor(locale)
  const style = 'font:16px/1.5 -apple-system,Segoe UI,Helvetica,Arial,sans-serif;margin:24px'
  const meta = '<meta charset="utf-8"><meta name="color-scheme" content="light dark">'
  return `<!doctype html><html lang="${escaped(locale)}" dir="${direction}"><head>${meta}<title>${escaped(title)}</title></head><body style="${style}"><p style="margin:0">${escaped(said)}</p></body></html>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
