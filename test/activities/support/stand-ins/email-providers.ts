import PostalMime from 'postal-mime'
import { outboxEmailSender } from '../../../../activities/providers/outbox.ts'
import { resendSender } from '../../../../activities/providers/resend.ts'
import type { EmailSender } from '../../../../activities/providers/senders.ts'
import { smtpSender } from '../../../../activities/providers/smtp.ts'
import { refuse, resendStandIn } from './resend.ts'
import { refusal, type SmtpStandIn, smtpStandIn } from './smtp.ts'

/** How a provider meets the next call. */
export type EmailTrouble =
  | 'too-many-calls'
  | 'breaks-down'
  | 'reader-refused'
  | 'sender-refused'
  | 'letter-refused'
  | 'takes-and-hangs-up'
  | 'takes-and-falls-silent'
  | 'answers-garbage'
  | 'hangs-up'

/** A letter as its reader gets it. */
export interface ArrivedEmail {
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** A provider of emails on loopback, and the adapter that speaks to it. */
export interface EmailProvider {
  sender: EmailSender
  /** Those that it knows: none are known where there is no network. */
  troubles: Partial<Record<EmailTrouble, () => void>>
  arrived(): Promise<ArrivedEmail[]>
  /** The same key sends once. */
  knowsKeys: boolean
  close(): Promise<void>
}

const timeoutMs = 400

/** Letters that have left once they are marked: there is nobody to meet. */
export async function outboxProvider(): Promise<EmailProvider> {
  return {
    sender: outboxEmailSender,
    troubles: {},
    arrived: async () => [],
    knowsKeys: false,
    close: async () => {},
  }
}

export async function resendProvider(): Promise<EmailProvider> {
  const server = await resendStandIn()
  const next = (trouble: (typeof server.troubles)[number]) => () => void server.troubles.push(trouble)
  return {
    sender: resendSender({ apiKey: 're_test', baseUrl: server.url, timeoutMs }),
    knowsKeys: true,
    troubles: {
      'too-many-calls': next((response) =>
        refuse(response, 429, 'rate_limit_exceeded', 'slow down', { 'retry-after': '2' }),
      ),
      'breaks-down': next((response) => refuse(response, 503, 'internal_server_error')),
      'reader-refused': next((response) => refuse(response, 422, 'validation_error', 'Invalid `to` field.')),
      'sender-refused': next((response) => refuse(response, 422, 'invalid_from_address', 'Invalid `from` field.')),
      'letter-refused': next((response) => refuse(response, 422, 'validation_error', 'The `html` field is too long.')),
      'takes-and-hangs-up': next((response, take) => {
        take()
        response.destroy()
      }),
      'takes-and-falls-silent': next((_, take) => take()),
      'answers-garbage': next((response) => response.writeHead(200).end('<!doctype html>')),
      'hangs-up': next((response) => response.destroy()),
    },
    arrived: async () => server.taken.map(arrivedByResend),
    close: server.close,
  }
}

function arrivedByResend(email: Record<string, unknown>): ArrivedEmail {
  const { from, to, subject, html, text, headers } = email as unknown as ArrivedEmail
  return { from, to, subject, html, text, headers: lowerNames(Object.entries(headers)) }
}

export async function smtpProvider(): Promise<EmailProvider> {
  let trouble: EmailTrouble | null = null
  let times = 0
  const meets = (what: EmailTrouble): boolean => trouble === what && times-- > 0
  const server: SmtpStandIn = await smtpStandIn({
    onMailFrom: (_address, _session, done) => {
      if (meets('too-many-calls')) return done(refusal(451, 'too many'))
      done(meets('sender-refused') ? refusal(550, 'who are you') : null)
    },
    onRcptTo: (_address, _session, done) => {
      if (meets('hangs-up')) return server.hangUp()
      done(meets('reader-refused') ? refusal(550) : null)
    },
    beforeReply: async (take) => {
      if (meets('breaks-down')) return refusal(451, 'out of order')
      if (meets('letter-refused')) return refusal(554, 'looks like spam')
      take()
      if (meets('takes-and-hangs-up')) server.hangUp()
      if (meets('takes-and-falls-silent')) await new Promise(() => {})
      return null
    },
  })
  const next = (what: EmailTrouble) => () => {
    trouble = what
    // Who finds a kept connection broken tries a fresh one at once.
    times = what === 'hangs-up' ? 2 : 1
  }
  return {
    sender: smtpSender({ host: '127.0.0.1', port: server.port, secure: false, login: null, timeoutMs: 1_000 }),
    knowsKeys: false,
    troubles: Object.fromEntries(knownBySmtp.map((what) => [what, next(what)])),
    arrived: () => Promise.all(server.taken.map(({ to, raw }) => arrivedByMail(to, raw))),
    close: server.close,
  }
}

const knownBySmtp: EmailTrouble[] = [
  'too-many-calls',
  'breaks-down',
  'reader-refused',
  'sender-refused',
  'letter-refused',
  'takes-and-hangs-up',
  'takes-and-falls-silent',
  'hangs-up',
]

async function arrivedByMail(to: string[], raw: string): Promise<ArrivedEmail> {
  const { from, subject = '', html = '', text = '', headers } = await PostalMime.parse(raw)
  return {
    from: `${from?.name} <${from?.address}>`,
    to,
    subject,
    html: html.trim(),
    text: text.trim(),
    headers: lowerNames(headers.map(({ key, value }) => [key, value])),
  }
}

const lowerNames = (pairs: [string, string][]): Record<string, string> =>
  Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))
