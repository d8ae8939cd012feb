import { z } from 'zod'
import { neverReached } from './connection.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Sms, SmsOutcome, SmsSender } from './senders.ts'

export interface TwilioOptions {
  accountSid: string
  authToken: string
  sender: { from: string } | { messagingServiceSid: string }
  /** Without a slash at the end. */
  baseUrl?: string | null
  /** Where Twilio reports what becomes of a message; the message's reference is added as `mid`. */
  statusCallback?: string
  timeoutMs?: number
}

/** https://www.twilio.com/docs/api/errors/21610 */
const optedOut = 21610
const createdSchema = z.object({ sid: z.string() })
const errorSchema = z.object({ code: z.number().int() })
const listSchema = z.object({
  messages: z.array(
    z.object({
      sid: z.string(),
      body: z.string().nullish(),
      date_created: z.string().nullish(),
      direction: z.string().nullish(),
    }),
  ),
})

/** SMS by Twilio, which knows no idempotency key: a message whose creation went unanswered is looked for, never repeated. */
export function twilioSender(options: TwilioOptions): SmsSender {
  const { accountSid, authToken, sender, timeoutMs = 15_000 } = options
  const url = `${options.baseUrl ?? 'https://api.twilio.com'}/2010-04-01/Accounts/${accountSid}/Messages.json`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  const call = (target: string, init: { method: string; body?: URLSearchParams }) =>
    fetch(target, { ...init, headers: { authorization }, signal: AbortSignal.timeout(timeoutMs) })
  return {
    findAfterMs: 30_000,
    async send({ to, body, reference }) {
      const form = new URLSearchParams({ To: to, Body: body })
      if ('from' in sender) form.set('From', sender.from)
      else form.set('MessagingServiceSid', sender.messagingServiceSid)
      if (options.statusCallback) form.set('StatusCallback', callbackOf(options.statusCallback, reference))
      try {
        const response = await call(url, { method: 'POST', body: form })
        return outcomeOf(response, await bodyOf(response))
      } catch (error) {
        return neverReached(error) ? { type: 'later', afterMs: 5_000 } : { type: 'unknown' }
      }
    },
    async find(sms, sinceMs) {
      // The newest come first, and nobody has had a hundred of ours since; a filter by date sent would miss those that wait.
      const query = new URLSearchParams({ To: sms.to, PageSize: '100' })
      const response = await call(`${url}?${query}`, { method: 'GET' })
      if (!response.ok) throw new Error(`Twilio could not be asked for messages: ${response.status}`)
      const { messages } = listSchema.parse(await response.json())
      return messages.find((message) => isSame(message, sms, sinceMs))?.sid ?? null
    },
  }
}

const callbackOf = (address: string, reference: string | undefined): string =>
  reference === undefined ? address : `${address}?${new URLSearchParams({ mid: reference })}`

function isSame(message: z.output<typeof listSchema>['messages'][number], sms: Sms, sinceMs: number): boolean {
  if (message.body !== sms.body || message.direction?.startsWith('inbound')) return false
  // Twilio writes down whole seconds.
  return !message.date_created || Date.parse(message.date_created) >= sinceMs - 1_000
}

function outcomeOf(response: Response, body: unknown): SmsOutcome {
  const { status, headers, ok } = response
  if (ok) {
    const created = createdSchema.safeParse(body)
    return created.success ? { type: 'sent', id: created.data.sid } : { type: 'unknown' }
  }
  const error = errorSchema.safeParse(body)
  const reason = error.success ? `twilio_${error.data.code}` : `http_${status}`
  if (error.success && error.data.code === optedOut) return { type: 'opted-out' }
  if (status === 429) return { type: 'later', afterMs: retryAfterMs(headers, 1_000) }
  if (status >= 500) return { type: 'unknown' }
  if (status === 401 || status === 403) return { type: 'later', afterMs: 60_000, alert: reason }
  return { type: 'rejected', reason }
}

/** A body that breaks off is as good as none. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}
