import type { Preferences } from './letters/preferences.ts'
import type { Answer } from './offers/offer.ts'
import type { Substitute } from './policy.ts'
import type { Backorder, Channel, CivilDate, QueuePlace, Reach } from './state.ts'

export interface LineQuantity {
  id: string
  quantity?: number
}

/** Supply has a new date for a sku, or for one line of it with its place in the queue; `number` grows from word to word. */
export interface SupplyDate {
  type: 'eta'
  sku: string
  expectedAt: CivilDate | null
  /** The early end of a range that is wide enough to be told. */
  soonestAt?: CivilDate
  lineId?: string
  queue?: QueuePlace
  number?: number
  reason?: string
  eventId?: string
}

/** What can happen to a backorder, in the past tense of the world outside. Free text and addresses stay in the records, under `noteId`. */
export type BackorderEvent =
  | SupplyDate
  | { type: 'received'; sku: string; quantity: number; lineId?: string; eventId?: string }
  | { type: 'discontinued'; sku: string; lineId?: string; reason?: string; eventId?: string }
  | { type: 'substitute-found'; sku: string; substitute: Substitute }
  | {
      type: 'answer'
      answer: Answer
      offer?: number
      lines?: LineQuantity[]
      substituteSku?: string
      via?: AnswerVia
      answerId?: string
    }
  | {
      type: 'shipped'
      lines?: LineQuantity[]
      carrier?: string
      tracking?: string
      trackingUrl?: string
      shipmentId?: string
    }
  /** `soft`: this letter did not arrive, though the address is good. */
  | { type: 'bounced'; channel: Channel; letterKey?: string; soft?: boolean }
  | { type: 'preferences'; preferences: Preferences }
  | { type: 'texting'; wanted: boolean; eventId?: string }
  | { type: 'cancel-unclear'; via: 'sms' | 'email'; eventId?: string }
  | { type: 'override'; override: Override; noteId?: string }
  | { type: 'step-done'; key: string; code?: string }
  | { type: 'step-failed'; key: string; reason?: string }
  | { type: 'deadline' }

export type AnswerVia = 'link' | 'sms' | 'api' | 'agent'

/** What an agent may do; who did it and why is kept under the event's `noteId`. */
export type Override =
  | { action: 'extend'; endingDate: CivilDate }
  | { action: 'refund'; lines?: LineQuantity[]; amountMinor?: number }
  | { action: 'substitute'; lineId: string; substitute: Substitute }
  | { action: 'grant-code'; percent: number }
  | { action: 'resend' }
  | { action: 'hold' }
  | { action: 'resume' }
  | { action: 'note' }
  /** `answersText`: the customer asked by text. */
  | { action: 'message'; answersText?: true }
  | { action: 'contact'; reach: Reach }
  | { action: 'release' }
  | { action: 'close' }

/** The name under which an event is known if it is told again; null: it has none. */
export function nameOf(event: BackorderEvent): string | null {
  if (event.type === 'answer') return event.answerId === undefined ? null : `answer ${event.answerId}`
  if (event.type === 'shipped') return event.shipmentId === undefined ? null : `shipment ${event.shipmentId}`
  return 'eventId' in event ? (event.eventId ?? null) : null
}

/** Supply's events, shipments and answers come at least once: what was taken in before changes nothing. */
export function wasTakenIn({ takenEvents }: Pick<Backorder, 'takenEvents'>, event: BackorderEvent): boolean {
  const name = nameOf(event)
  return name !== null && takenEvents.includes(name)
}
