import { z } from 'zod'
import type { DeliveryEvent, LetterReference } from '../../records/letters/delivery-events.ts'
import type { Receipt } from '../../records/letters/delivery-rank.ts'
import { messageIdIn } from '../../replies/email/message-ids.ts'

/** What is read of an event of Resend's; the rest is personal data or words for people. https://resend.com/docs/webhooks/event-types */
export const resendEventSchema = z.object({
  type: z.string().regex(/^[a-z_.]{1,64}$/),
  created_at: z.string().max(64).optional(),
  data: z.record(z.string(), z.unknown()),
})
export type ResendEvent = z.output<typeof resendEventSchema>

const dataSchema = z.object({
  email_id: z.string().min(1).max(100),
  message_id: z.string().max(998).optional().catch(undefined),
  tags: z.unknown().optional(),
  bounce: z.object({ type: z.string().optional(), subType: z.string().optional() }).optional().catch(undefined),
})

type Said = Pick<DeliveryEvent, 'status' | 'reason' | 'address'>

const plain = (status: Receipt | null): Said => ({ status, reason: null, address: null })

/** What an event says of its letter; null: it is about no letter. */
export function toDeliveryEvent(
  { type, created_at, data }: ResendEvent,
  eventId: string,
  nowMs: number,
): DeliveryEvent | null {
  if (!type.startsWith('email.')) return null
  const read = dataSchema.safeParse(data)
  if (!read.success) return null
  const { email_id: providerId, message_id: messageId = '', tags, bounce } = read.data
  return {
    provider: 'resend',
    eventId,
    kind: type,
    ...saidBy(type, bounce),
    atMs: instantOf(created_at, nowMs),
    providerId,
    messageId: messageIdIn(messageId),
    reference: referenceIn(tags),
  }
}

function saidBy(type: string, bounce: { type?: string | undefined; subType?: string | undefined } | undefined): Said {
  switch (type) {
    case 'email.scheduled':
      return plain('queued')
    case 'email.sent':
      return plain('sent')
    case 'email.delivered':
      return plain('delivered')
    case 'email.delivery_delayed':
      return plain('delayed')
    case 'email.opened':
      return plain('opened')
    case 'email.clicked':
      return plain('clicked')
    case 'email.bounced':
      return bounced(bounce)
    case 'email.complained':
      return { status: 'complained', reason: 'complaint', address: 'dead' }
    case 'email.suppressed':
      return { status: 'suppressed', reason: 'suppressed', address: 'dead' }
    case 'email.failed':
      // A quota, a domain, a template: the address is not at fault.
      return { status: 'failed', reason: 'failed', address: 'good' }
    default:
      return plain(null)
  }
}

/** Kinds of bounce as Amazon SES names them, which Resend passes on. */
function bounced(bounce: { type?: string | undefined; subType?: string | undefined } | undefined): Said {
  if (bounce?.type === 'Permanent') return { status: 'bounced', reason: 'hard-bounce', address: 'dead' }
  if (bounce?.type === 'Transient') return { status: 'bounced', reason: 'soft-bounce', address: 'good' }
  return { status: 'bounced', reason: 'bounce', address: null }
}

/** No event is from the future, whatever a clock says. */
function instantOf(text: string | undefined, nowMs: number): number {
  const atMs = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(atMs) ? nowMs : Math.min(atMs, nowMs)
}

const tagSchema = z.union([
  z.record(z.string(), z.string()),
  z
    .array(z.object({ name: z.string(), value: z.string() }))
    .transform((tags) => Object.fromEntries(tags.map(({ name, value }) => [name, value]))),
])

/** Resend echoes the tags of an email: ours name the batch that it was sent in, and its place there. */
function referenceIn(tags: unknown): LetterReference | null {
  const read = tagSchema.safeParse(tags)
  if (!read.success) return null
  const { batch, place } = read.data
  if (batch === undefined || place === undefined || !/^\d{1,3}$/.test(place)) return null
  return { batchId: batch, position: Number(place) }
}
