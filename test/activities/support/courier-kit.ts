import type { CourierDeps } from '../../../activities/courier/deps.ts'
import { outboxSmsSender } from '../../../activities/providers/outbox.ts'
import type {
  Email,
  EmailOutcome,
  EmailSender,
  Sms,
  SmsOutcome,
  SmsSender,
} from '../../../activities/providers/senders.ts'
import { defaultBrand } from '../../../emails/brand.ts'
import type { Database } from '../../../records/database.ts'
import type { NewsEvent } from '../../../workflows/messages.ts'

/** What a recorded provider has been asked, and what it answers next; without an answer, `sent`. */
export interface RecordedEmails extends EmailSender {
  calls: { idempotencyKey: string; emails: Email[]; body: string }[]
  answers: EmailOutcome[]
}

/** An email provider that keeps idempotency as Resend does: the same key sends once. */
export function recordedEmails(): RecordedEmails {
  const calls: RecordedEmails['calls'] = []
  const answers: EmailOutcome[] = []
  return {
    calls,
    answers,
    batchSize: 100,
    keyLifeMs: 86_400_000,
    encode: (emails) => JSON.stringify(emails),
    async send({ idempotencyKey, body, size }) {
      calls.push({ idempotencyKey, emails: JSON.parse(body ?? '[]'), body: body ?? '' })
      const ids = Array.from({ length: size }, (_, index) => `${idempotencyKey}-${index}`)
      return answers.shift() ?? { type: 'sent', ids }
    },
  }
}

export interface RecordedSms extends SmsSender {
  sent: Sms[]
  answers: SmsOutcome[]
  taken: string | null
}

export function recordedSms(): RecordedSms {
  const sender: RecordedSms = {
    sent: [],
    answers: [],
    taken: null,
    findAfterMs: 30_000,
    async send(sms) {
      sender.sent.push(sms)
      return sender.answers.shift() ?? { type: 'sent', id: `SM${sender.sent.length}` }
    },
    find: async () => sender.taken,
    status: async () => null,
  }
  return sender
}

export interface CourierKit extends CourierDeps {
  told: { orderId: string; news: NewsEvent }[]
  reports: { event: string; details: Record<string, string | number> }[]
}

/** A courier whose letters are a line long and whose news are kept. */
export function courierKit(database: Database, change: Partial<CourierDeps> = {}): CourierKit {
  const told: CourierKit['told'] = []
  const reports: CourierKit['reports'] = []
  return {
    database,
    now: Date.now,
    told,
    reports,
    tell: async (orderId, news) => {
      told.push({ orderId, news })
      return true
    },
    report: (event, details) => reports.push({ event, details }),
    renderLetter: ({ orderId, letter, facts, agentMessage }) => ({
      subject: `${letter} of ${orderId}`,
      preheader: '',
      html: `<p>${facts.currentDate}</p>`,
      text: agentMessage?.text ?? `${facts.currentDate}`,
      sms: letter === 'update' ? null : `${letter} of ${orderId}`,
    }),
    keepShortLink: async () => {},
    linksFor: (orderId) => ({ page: `https://shop.test/o/${orderId}`, answers: {} }),
    brand: defaultBrand,
    replyAddress: () => defaultBrand.supportEmail,
    mails: {},
    mailFrom: 'Shop <orders@shop.test>',
    emailSender: recordedEmails(),
    smsSender: outboxSmsSender,
    ...change,
  }
}
