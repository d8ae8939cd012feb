import { outboxSmsSender } from '../../../../activities/providers/outbox.ts'
import type { SmsSender } from '../../../../activities/providers/senders.ts'
import { twilioSender } from '../../../../activities/providers/twilio.ts'
import { sendJson } from './http.ts'
import { twilioStandIn } from './twilio.ts'

/** How a provider meets the next creation. */
export type SmsTrouble =
  | 'too-many-calls'
  | 'breaks-down'
  | 'reader-refused'
  | 'reader-opted-out'
  | 'sender-refused'
  | 'takes-and-hangs-up'
  | 'takes-and-falls-silent'
  | 'takes-and-answers-garbage'

/** A provider of text messages on loopback, and the adapter that speaks to it. */
export interface SmsProvider {
  sender: SmsSender
  /** Those that it knows: none are known where there is no network. */
  troubles: Partial<Record<SmsTrouble, () => void>>
  /** What phones get, the oldest first. */
  arrived(): { sid: string; to: string; body: string }[]
  /** Time passes for what was taken before. */
  ages(bySeconds: number): void
  /** The provider says what has become of a message; absent: this one never does. */
  becomes?(sid: string, status: string, code: number | null): void
  close(): Promise<void>
}

export async function outboxTexts(): Promise<SmsProvider> {
  return { sender: outboxSmsSender, troubles: {}, arrived: () => [], ages: () => {}, close: async () => {} }
}

export const twilioAccount = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'token',
  sender: { from: '+15005550006' },
}

export async function twilioTexts(): Promise<SmsProvider> {
  const server = await twilioStandIn()
  const next = (trouble: (typeof server.troubles)[number]) => () => void server.troubles.push(trouble)
  const refuse = (status: number, code: number, headers: Record<string, string> = {}) =>
    next((response) => sendJson(response, status, { status, code, message: 'about +12025550100' }, headers))
  return {
    sender: twilioSender({ ...twilioAccount, baseUrl: server.url, timeoutMs: 400 }),
    troubles: {
      'too-many-calls': refuse(429, 20429, { 'retry-after': '3' }),
      'breaks-down': refuse(500, 20500),
      'reader-refused': refuse(400, 21211),
      'reader-opted-out': refuse(400, 21610),
      'sender-refused': refuse(400, 21212),
      'takes-and-hangs-up': next((response, take) => {
        take()
        response.destroy()
      }),
      'takes-and-falls-silent': next((_, take) => take()),
      'takes-and-answers-garbage': next((response, take) => {
        take()
        response.writeHead(201).end('<!doctype html>')
      }),
    },
    arrived: () => server.messages,
    ages(bySeconds) {
      for (const message of server.messages) {
        const atMs = Date.parse(message.date_created) - bySeconds * 1_000
        message.date_created = new Date(atMs).toUTCString().replace('GMT', '+0000')
      }
    },
    becomes(sid, status, code) {
      const message = server.messages.find((each) => each.sid === sid)
      if (message) Object.assign(message, { status, error_code: code })
    },
    close: server.close,
  }
}
