import { z } from 'zod'
import type { DeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Receipt } from '../../records/letters/delivery-rank.ts'

const sid = /^(SM|MM)[0-9a-fA-F]{32}$/
const formSchema = z
  .object({
    MessageSid: z.string().regex(sid).optional(),
    SmsSid: z.string().regex(sid).optional(),
    MessageStatus: z.string().max(40).optional(),
    SmsStatus: z.string().max(40).optional(),
    ErrorCode: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional()
      .catch(undefined),
  })
  .transform(({ MessageSid, SmsSid, MessageStatus, SmsStatus, ErrorCode }) => ({
    providerId: MessageSid ?? SmsSid,
    word: (MessageStatus ?? SmsStatus)?.toLowerCase(),
    code: ErrorCode,
  }))

/** Twilio's words, https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const statuses: Readonly<Record<string, Receipt>> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'opened',
  undelivered: 'bounced',
  failed: 'failed',
  canceled: 'failed',
}

const optedOut = '21610'
/** Nobody can ever be texted there: no such number, a landline, not a mobile phone. https://www.twilio.com/docs/api/errors */
const deadCodes: ReadonlySet<string> = new Set([optedOut, '21211', '21614', '30005', '30006'])

/** What a status callback says; null: it is none. `mid`, which we put into its address, names the batch of one that the message was. */
export function toDeliveryEvent(
  form: Readonly<Record<string, string>>,
  mid: string | undefined,
  nowMs: number,
): DeliveryEvent | null {
  const read = formSchema.safeParse(form)
  if (!read.success) return null
  const { providerId, word, code } = read.data
  const status = word === undefined ? undefined : statuses[word]
  if (providerId === undefined || word === undefined || status === undefined) return null
  const isLost = status === 'bounced' || status === 'failed'
  return {
    provider: 'twilio',
    // Twilio tells each status of a message once, or the same again.
    eventId: `${providerId}/${word}`,
    kind: word,
    status,
    reason: !isLost ? null : code === undefined ? word : code === optedOut ? 'opted-out' : `twilio_${code}`,
    address: !isLost || code === undefined ? null : deadCodes.has(code) ? 'dead' : 'good',
    atMs: nowMs,
    providerId,
    reference: mid === undefined ? null : { batchId: mid, position: 0 },
  }
}
