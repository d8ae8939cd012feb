import { z } from 'zod'
import { neverReached } from './connection.ts'
import { rateOf, retryAfterMs, spentRateMs } from './retry-after.ts'
import type { Email, EmailOutcome, EmailSender } from './senders.ts'

export interface ResendOptions {
  apiKey: string
  /** Without a slash at the end. */
  baseUrl?: string | null
  timeoutMs?: number
}

const dayMs = 86_400_000
const sentSchema = z.object({ data: z.array(z.object({ id: z.string() })) })
const errorSchema = z.object({ name: z.string().regex(/^[a-z_]{1,64}$/) })

/** Emails by Resend's batch endpoint: 100 a call, the same key for 24 hours, its limits obeyed. */
export function resendSender({ apiKey, baseUrl, timeoutMs = 20_000 }: ResendOptions): EmailSender {
  const url = `${baseUrl ?? 'https://api.resend.com'}/emails/batch`
  return {
    batchSize: 100,
    keyLifeMs: dayMs,
    encode: (emails) => JSON.stringify(emails.map(toRequest)),
    async send({ idempotencyKey, body, size }) {
      const headers = {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
        'user-agent': 'meanwhile',
      }
      let response: Response
      let text: string
      try {
        response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) })
        text = await response.text()
      } catch (error) {
        return { type: 'later', afterMs: 5_000, refused: neverReached(error) }
      }
      return outcomeOf(response, parseJson(text), size)
    },
  }
}

/** Keys in one order, so that the same emails are the same bytes. */
function toRequest({ from, to, replyTo, subject, html, text, headers, tags }: Email) {
  const tagList = Object.entries(tags).map(([name, value]) => ({ name, value }))
  return { from, to: [to], reply_to: replyTo, subject, html, text, headers, tags: tagList }
}

function outcomeOf(response: Response, body: unknown, size: number): EmailOutcome {
  if (response.ok) {
    const sent = sentSchema.safeParse(body)
    if (sent.success && sent.data.data.length === size) {
      const rate = rateOf(response.headers)
      const spentMs = spentRateMs(response.headers)
      return {
        type: 'sent',
        ids: sent.data.data.map(({ id }) => id),
        ...(rate && { rate }),
        ...(spentMs > 0 && { spentMs }),
      }
    }
    // It was taken, but the answer cannot be read: the same key tells again what became of it.
    return { type: 'later', afterMs: 30_000, refused: false }
  }
  const parsed = errorSchema.safeParse(body)
  const name = parsed.success ? parsed.data.name : `http_${response.status}`
  return refusal(response, name)
}

/** By name where there is one (codes changed over time), else by status. */
function refusal({ status, headers }: Response, name: string): EmailOutcome {
  if (name.endsWith('_quota_exceeded')) {
    return { type: 'later', afterMs: retryAfterMs(headers, 900_000), refused: true, alert: name }
  }
  if (name === 'concurrent_idempotent_requests') return { type: 'later', afterMs: 1_000, refused: false }
  if (status === 429) return { type: 'later', afterMs: retryAfterMs(headers, 1_000), refused: true }
  if (status >= 500) return { type: 'later', afterMs: retryAfterMs(headers, 1_000), refused: false }
  // A wrong key or a forbidden sender is the operator's to mend; no letter is at fault.
  if (status === 401 || status === 403) {
    return { type: 'later', afterMs: 60_000, refused: true, alert: name }
  }
  // The key is known with other bytes: what went then must not go again under new keys.
  return { type: 'rejected', reason: name, divisible: name !== 'invalid_idempotent_request' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
