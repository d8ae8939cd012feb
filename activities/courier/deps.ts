import type { Letter } from '../../backorder/letters/letter.ts'
import type { Brand } from '../../emails/brand.ts'
import type { LetterInput, Links, RenderedLetter } from '../../emails/letter-input.ts'
import type { Database } from '../../records/database.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import type { EmailSender, SmsSender } from '../providers/senders.ts'
import type { MailRenderers } from './mail.ts'

/** Passes news to a backorder; false: no conversation runs that could hear it. */
export type Tell = (orderId: string, news: NewsEvent) => Promise<boolean>

/** What goes wrong, for the operator: an event's name and codes, never personal data. */
export type Report = (event: string, details: Record<string, string | number>) => void

/** Everything that a courier needs from outside. */
export interface CourierDeps {
  database: Database
  /** Epoch milliseconds of the real clock. */
  now: () => number
  tell: Tell
  report: Report
  renderLetter: (input: LetterInput) => RenderedLetter | Promise<RenderedLetter>
  /** The links of one letter; the same letter always gets the same ones. */
  linksFor: (orderId: string, letter: Letter) => Links
  /** Makes the short link of a letter known, before a text of it leaves. */
  keepShortLink: (orderId: string, letter: Letter) => Promise<void>
  brand: Brand
  /** Where a reply to an order's letter goes. */
  replyAddress: (orderId: string) => string
  /** Where a mail ends an order's letters that nothing rests on; absent: no mail to us is heard. */
  unsubscribeAddress?: (orderId: string) => string
  /** `Name <address>` that emails come from. */
  mailFrom: string
  emailSender: EmailSender
  smsSender: SmsSender
  /** Letters that belong to no order, by their kind. */
  mails: MailRenderers
}
