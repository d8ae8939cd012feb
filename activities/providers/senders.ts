import type { DeliveryEvent } from '../../records/letters/delivery-events.ts'
import type { Rate } from '../../records/letters/sending-pace.ts'

/** One email as a provider takes it, in full. */
export interface Email {
  from: string
  to: string
  replyTo: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  /** Names and values of `[A-Za-z0-9_-]`; no personal data. */
  tags: Record<string, string>
}

/** What became of a batch of emails. A `reason` is a code of the provider's, never its words. */
export type EmailOutcome =
  /** One id per email, in their order. `spentMs`: the provider takes no other call for so long. */
  | { type: 'sent'; ids: string[]; rate?: Rate; spentMs?: number }
  /** The provider will never take this batch. `divisible`: it may take its emails one by one. `soft`: the addresses are not at fault. */
  | { type: 'rejected'; reason: string; divisible: boolean; soft?: boolean }
  /**
   * Try the same bytes again under the same key. `refused`: the provider certainly did not take them now.
   * `alone`: a code; it is about this batch, so that no other waits for it and it is given up after some hours.
   */
  | { type: 'later'; afterMs: number; refused: boolean; alert?: string; alone?: string }

/** The port to an email provider. Every failure is an outcome; what is thrown is a bug. */
export interface EmailSender {
  /** Emails in one batch, at most. */
  readonly batchSize: number
  /** The request, to be frozen before it is sent; null where nothing needs to be kept. */
  encode(emails: readonly Email[]): string | null
  /** Sends a batch; the same key again is the same batch, for at least `keyLifeMs`. */
  send(batch: { idempotencyKey: string; body: string | null; size: number }): Promise<EmailOutcome>
  /** How long the provider remembers a key. */
  readonly keyLifeMs: number
}

export interface Sms {
  /** E.164. */
  to: string
  body: string
  /** A name of ours that the provider repeats when it reports on the message; no personal data. */
  reference?: string
}

export type SmsOutcome =
  | { type: 'sent'; id: string }
  | { type: 'rejected'; reason: string }
  /** Whoever reads this number wants no messages. */
  | { type: 'opted-out' }
  /** The provider certainly did not take it; try again. */
  | { type: 'later'; afterMs: number; alert?: string }
  /** The provider may have it: ask before anything else. */
  | { type: 'unknown' }

/** The port to an SMS provider that knows no idempotency key: one attempt each. */
export interface SmsSender {
  send(sms: Sms): Promise<SmsOutcome>
  /** The id of this message among those the provider has taken since, however long ago; null: it has none. Throws when it cannot be asked. */
  find(sms: Sms, sinceMs: number): Promise<string | null>
  /** How long after an unanswered creation the provider surely knows whether it happened. */
  readonly findAfterMs: number
  /** What the provider says now of a message that it took, as it would have reported it; null: nothing that is known here. Throws when it cannot be asked. */
  status(id: string, nowMs: number): Promise<DeliveryEvent | null>
}
