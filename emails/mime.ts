import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'

/** One email as RFC 5322 wants it, both parts and every header; `messageId` with its angle brackets. */
export interface MimeLetter {
  from: string
  to: string
  replyTo: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  messageId: string
  date: Date
}

/** The message as it travels, CRLF lines; the same letter is the same bytes. Line breaks in a header are folded away, never obeyed. */
export function mimeOf({ headers, ...letter }: MimeLetter): Promise<Buffer> {
  const own = Object.entries(headers).filter(([name]) => !written.has(name.toLowerCase()))
  return new MailComposer({
    ...letter,
    headers: own.map(([key, value]) => ({ key, value })),
    baseBoundary: createHash('sha256').update(letter.messageId).digest('hex').slice(0, 24),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

/** Headers that are made from the letter itself. */
const written = new Set(['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'])

/** The Message-ID of a letter: its own header, or one made of what names the letter, so that a repeat can be known by it. */
export function messageIdOf(letter: Pick<MimeLetter, 'from' | 'to' | 'subject' | 'text' | 'headers'>): string {
  const own = header(letter.headers, 'message-id')
  if (own && /^<[^<>\s@]+@[^<>\s@]+>$/.test(own)) return own
  const mark = header(letter.headers, 'x-entity-ref-id') ?? header(letter.headers, 'x-meanwhile-order')
  const name = mark ?? `${letter.subject}\n${letter.text}`
  const hash = createHash('sha256').update(`${name}\n${letter.to}`).digest('hex').slice(0, 40)
  return `<${hash}@${domainOf(letter.from)}>`
}

/** The address inside `Name <address>`. */
export const addressOf = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim()

const domainOf = (mailbox: string): string => /@([A-Za-z0-9.-]+)$/.exec(addressOf(mailbox))?.[1] ?? 'localhost'

function header(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
}
