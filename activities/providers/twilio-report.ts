import type { DeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Receipt } from '../../records/letters/delivery-rank.ts'

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

/** What Twilio says of a message, unasked or when it is asked: the same word is the same event. Null: a word that is not known. */
export function twilioReport(
  said: { sid: string; word: string; code: string | null },
  nowMs: number,
): DeliveryEvent | null {
  const { sid, code } = said
  const word = said.word.toLowerCase()
  const status = statuses[word]
  if (status === undefined) return null
  const isLost = status === 'bounced' || status === 'failed'
  return {
    provider: 'twilio',
    // Each status of a message is told once, or the same again.
    eventId: `${sid}/${word}`,
    kind: word,
    status,
    reason: !isLost ? null : code === null ? word : code === optedOut ? 'opted-out' : `twilio_${code}`,
    address: !isLost || code === null ? null : deadCodes.has(code) ? 'dead' : 'good',
    atMs: nowMs,
    providerId: sid,
    reference: null,
  }
}
