import { z } from 'zod'
import { dayMs } from '../../backorder/calendar.ts'
import { neverReached, watched } from './connection.ts'
import { doubting } from './doubting.ts'
import { type ResendAccount, resendClient } from './resend-client.ts'
import { refusalOf } from './resend-refusal.ts'
import { rateOf, spentRateMs } from './retry-after.ts'
import type { Email, EmailOutcome, EmailSender } from './senders.ts'

export interface ResendOptions extends ResendAccount {
  timeoutMs?: number
}

const sentSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

/** Emails by Resend's batch endpoint: 100 a call, the same key for 24 hours, its limits obeyed. */
export function resendSender({ timeoutMs = 20_000, ...options }: ResendOptions): EmailSender {
  const resend = resendClient(options)
  return doubting({
    batchSize: 100,
    keyLifeMs: dayMs,
    encode: (emails) => JSON.stringify(emails.map(toRequest)),
    async send({ idempotencyKey, body, size }) {
      // Byte for byte as it was frozen; `batch.send` would arrange the fields its own way, which may change.
      const call = { idempotencyKey, body: Buffer.from(body ?? '[]'), signal: AbortSignal.timeout(timeoutMs) }
      const { result, failure } = await watched(() => resend.post('/emails/batch', undefined, call))
      const headers = new Headers(result.headers ?? {})
      if (result.data) return takenOf(result.data, headers, size)
      if (!result.headers) return { type: 'later', afterMs: 5_000, refused: neverReached(failure) }
      return refusalOf(result.error, headers, size)
    },
  })
}

/** Keys in one order, so that the same emails are the same bytes. A line end in a header would have the whole batch refused. */
function toRequest({ from, to, replyTo, subject, html, text, headers, tags }: Email) {
  return {
    from: oneLine(from),
    to: [to],
    reply_to: oneLine(replyTo),
    subject: oneLine(subject),
    html,
    text,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneLine(value)])),
    tags: Object.entries(tags).map(([name, value]) => ({ name, value })),
  }
}

const oneLine = (text: string): string => text.replace(/[\r\n\0\u2028\u2029]+/g, ' ')

function takenOf(data: unknown, headers: Headers, size: number): EmailOutcome {
  const sent = sentSchema.safeParse(data)
  // It was taken, but the answer cannot be read: the same key tells again what became of it.
  if (!sent.success || sent.data.data.length !== size) return { type: 'later', afterMs: 30_000, refused: false }
  const rate = rateOf(headers)
  const spentMs = spentRateMs(headers)
  const ids = sent.data.data.map(({ id }) => id)
  return { type: 'sent', ids, ...(rate && { rate }), ...(spentMs > 0 && { spentMs }) }
}
