import { z } from 'zod'
import { messageIdIn } from '../../replies/email/message-ids.ts'
import { addressIn, headersOf, oneLine, type ReceivedMail } from '../replies/received-mail.ts'

export interface ResendReceivingOptions {
  apiKey: string
  /** Without a slash at the end; null: Resend itself. */
  baseUrl: string | null
  timeoutMs?: number
}

/** Fetches an email that came in; null: the provider has none of this id any more. Throws ReceivingFailed when it cannot be asked now. */
export type FetchMail = (id: string) => Promise<ReceivedMail | null>

/** The provider could not be asked for an email; telling us of it again helps. */
export class ReceivingFailed extends Error {
  override readonly name = 'ReceivingFailed'
}

const words = z.string().nullish()
const addresses = z.array(z.string()).nullish()
const received = z.object({
  from: z.string(),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: words,
  message_id: words,
  html: words,
  text: words,
  headers: z
    .union([z.record(z.string(), z.unknown()), z.array(z.object({ name: z.string(), value: z.string() }))])
    .nullish(),
})

/** Emails that Resend received, by `GET /emails/receiving/{id}`; its webhook tells no more than that there is one. */
export function resendReceiving({ apiKey, baseUrl, timeoutMs = 15_000 }: ResendReceivingOptions): FetchMail {
  return async (id) => {
    const url = `${baseUrl ?? 'https://api.resend.com'}/emails/receiving/${encodeURIComponent(id)}`
    const headers = { authorization: `Bearer ${apiKey}`, 'user-agent': 'meanwhile' }
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) }).catch(() => null)
    if (response?.status === 404) return null
    if (!response?.ok)
      throw new ReceivingFailed(`received email could not be fetched: ${response?.status ?? 'no answer'}`)
    const parsed = received.safeParse(await response.json().catch(() => null))
    if (!parsed.success) throw new ReceivingFailed('received email could not be read')
    return toMail(id, parsed.data)
  }
}

function toMail(id: string, mail: z.output<typeof received>): ReceivedMail {
  return {
    id,
    from: addressIn(mail.from),
    to: [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])],
    subject: oneLine(mail.subject ?? ''),
    text: mail.text ?? null,
    html: mail.html ?? null,
    headers: headersOf(pairsOf(mail.headers)),
    messageId: messageIdIn(mail.message_id ?? ''),
  }
}

/** Resend gives an object; a header that comes twice may be a list in it. */
function pairsOf(headers: z.output<typeof received>['headers']): [string, string][] {
  if (!headers) return []
  if (Array.isArray(headers)) return headers.map(({ name, value }) => [name, value])
  return Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    const first: unknown = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' ? [[name, first]] : []
  })
}
