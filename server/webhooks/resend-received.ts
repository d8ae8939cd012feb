import { z } from 'zod'
import { type ResendAccount, resendClient } from '../../activities/providers/resend-client.ts'
import { messageIdIn } from '../../replies/email/message-ids.ts'
import { addressIn, headersOf, oneLine, type ReceivedMail } from '../replies/received-mail.ts'

export interface ResendReceivingOptions extends ResendAccount {
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
  received_for: addresses,
  subject: words,
  message_id: words,
  html: words,
  text: words,
  headers: z
    .union([z.record(z.string(), z.unknown()), z.array(z.object({ name: z.string(), value: z.string() }))])
    .nullish(),
})

/** Emails that Resend received, by `GET /emails/receiving/{id}`; its webhook tells no more than that there is one. */
export function resendReceiving({ timeoutMs = 15_000, ...account }: ResendReceivingOptions): FetchMail {
  const { receiving } = resendClient(account).emails
  return async (id) => {
    const { data, error } = await receiving.get(id, {}, { signal: AbortSignal.timeout(timeoutMs) })
    // Whoever answers 404 without this name is not Resend.
    if (error?.name === 'not_found') return null
    if (error) throw new ReceivingFailed(`received email could not be fetched: ${error.statusCode ?? 'no answer'}`)
    const parsed = received.safeParse(data)
    if (!parsed.success) throw new ReceivingFailed('received email could not be read')
    return toMail(id, parsed.data)
  }
}

function toMail(id: string, mail: z.output<typeof received>): ReceivedMail {
  return {
    id,
    from: addressIn(mail.from),
    // Whom it was delivered for need not stand in its head.
    to: [mail.to, mail.cc, mail.bcc, mail.received_for].flatMap((addresses) => addresses ?? []),
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
