import PostalMime, { type Email } from 'postal-mime'
import { messageIdIn } from '../../replies/email/message-ids.ts'

/** An email that came in, as it was written. */
export interface ReceivedMail {
  /** The receiver's id of it; the same again is the same email. */
  id: string
  /** The address alone. */
  from: string
  /** Whom it was delivered to: every address that may be one of ours. */
  to: string[]
  subject: string
  text: string | null
  html: string | null
  /** Lower-case names; the first of each. */
  headers: Record<string, string>
  /** With its angle brackets. */
  messageId: string | null
}

const mostHeaders = 200
const longestHeaderUnits = 2_000

/** An email from its bytes (RFC 5322), however odd they are. */
export const mailFromBytes = async (id: string, bytes: Uint8Array): Promise<ReceivedMail> =>
  receivedMail(id, await PostalMime.parse(bytes))

/** An email that was parsed. `recipients`: whom its envelope names, where that is known; some servers write them into the head. */
export function receivedMail(id: string, mail: Email, recipients: readonly string[] = []): ReceivedMail {
  const written = [...(mail.to ?? []), ...(mail.cc ?? [])]
  const delivered = mail.headers.filter(({ key }) => deliveredTo.has(key)).map(({ value }) => value)
  return {
    id,
    from: mail.from?.address ?? '',
    to: [...recipients, ...delivered, ...written.flatMap(({ address }) => (address === undefined ? [] : [address]))],
    subject: oneLine(mail.subject ?? ''),
    text: mail.text ?? null,
    html: mail.html ?? null,
    headers: headersOf(mail.headers.map(({ key, value }): [string, string] => [key, value])),
    messageId: messageIdIn(mail.messageId ?? ''),
  }
}

const deliveredTo: ReadonlySet<string> = new Set([
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
  'x-forwarded-to',
])

/** Headers by their names in small letters, the first of each, none longer than it need be. */
export function headersOf(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of pairs.slice(0, mostHeaders)) {
    const key = name.toLowerCase()
    if (/^[a-z0-9-]{1,80}$/.test(key) && !Object.hasOwn(headers, key)) headers[key] = value.slice(0, longestHeaderUnits)
  }
  return headers
}

/** Words on one line: a subject never becomes a header of ours, and cannot hold a line end where it is shown. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 500)

/** `Ada <ada@mail.example>` to `ada@mail.example`. */
export const addressIn = (mailbox: string): string =>
  (/<([^<>\s]{1,254})>/.exec(mailbox)?.[1] ?? mailbox.trim()).slice(0, 254)
