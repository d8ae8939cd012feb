import type { Channel } from '../../backorder/state.ts'
import type { FrozenLetter } from '../../records/letters/batches.ts'
import type { Mail } from '../../records/letters/mails.ts'
import { endDelivery } from '../../records/letters/outcomes.ts'
import { isSuppressed } from '../../records/letters/suppressions.ts'
import type { CourierDeps } from './deps.ts'

/** A mail as its reader gets it; `text` is the text part of an email, or the SMS. */
export interface RenderedMail {
  to: string
  subject: string
  html: string
  text: string
  /** Beside those that every email has, such as List-Unsubscribe. */
  headers?: Record<string, string>
  /** Default: the shop's support address. */
  replyTo?: string
}

/** Renders the mails of one kind when they are claimed, looking up whom they go to; null: there is nobody to write to any more. */
export type RenderMail = (mail: Mail, channel: Channel) => Promise<RenderedMail | null>

/** By the mail's kind. */
export type MailRenderers = Readonly<Record<string, RenderMail>>

/** A claimed mail into what its reader will get; null: it ends here, with its reason in its row. Throws for a kind that nobody renders. */
export async function prepareMail(
  deps: CourierDeps,
  channel: Channel,
  { deliveryId, mail }: { deliveryId: number; mail: Mail },
): Promise<FrozenLetter | null> {
  const { database, brand, mailFrom, mails = {} } = deps
  const render = mails[mail.kind]
  if (!render) throw new Error('a mail of a kind that nobody renders')
  const rendered = await render(mail, channel)
  if (rendered === null) {
    await endDelivery(database, deliveryId, { status: 'failed', error: 'no-address', news: false })
    return null
  }
  const { to, subject, html, text, headers = {}, replyTo = brand.supportEmail } = rendered
  if (await isSuppressed(database, channel, to)) {
    await endDelivery(database, deliveryId, { status: 'suppressed', error: 'suppressed', news: false })
    return null
  }
  if (channel === 'sms') return { deliveryId, to, subject: null, html: null, body: text, headers: {} }
  // Whoever answers stands in the thread; every other mail stands alone.
  const alone = 'In-Reply-To' in headers ? {} : { 'X-Entity-Ref-ID': mail.key }
  const own = { from: mailFrom, replyTo, letter: mail.kind, ...alone }
  return { deliveryId, to, subject, html, body: text, headers: { ...headers, ...own } }
}
