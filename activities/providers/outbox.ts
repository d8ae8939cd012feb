import { randomUUID } from 'node:crypto'
import type { EmailSender, SmsSender } from './senders.ts'

const foreverMs = Number.MAX_SAFE_INTEGER

/** Without a provider, a letter has left once it is marked as sent: the outbox shows it. */
export const outboxEmailSender: EmailSender = {
  batchSize: 20,
  keyLifeMs: foreverMs,
  encode: () => null,
  send: async ({ size }) => ({ type: 'sent', ids: Array.from({ length: size }, outboxId) }),
}

/** The same for SMS. What was not marked was not sent. */
export const outboxSmsSender: SmsSender = {
  findAfterMs: 0,
  send: async () => ({ type: 'sent', id: outboxId() }),
  find: async () => outboxId(),
  // What becomes of it is played by whoever looks at the outbox.
  status: async () => null,
}

const outboxId = (): string => `outbox-${randomUUID()}`
