import type { CivilDate } from './calendar.ts'
import type { Channel } from './letters/kinds.ts'
import type { ToldLetter } from './letters/letter.ts'
import type { Preferences } from './letters/preferences.ts'
import type { Answer } from './offers/offer.ts'
import type { Substitute } from './policy.ts'
import type { Backorder, QueuePlace, Reach } from './state.ts'

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

/** A thing that lies ready and may be sent instead; without a price, or in another currency than the order's, it costs what the line does. */
export interface FoundSubstitute extends Omit<Substitute, 'unitPriceMinor'> {
  unitPriceMinor?: number
  currency?: string
}

/** What can happen to a backorder, in the past tense of the world outside. Free text and addresses stay in the records, under `noteId`; `content` is a hash that tells what came under an id from anything else. */
export type BackorderEvent =
  | SupplyDate
  | { type: 'received'; sku: string; quantity: number; lineId?: string; eventId?: string }
  | {
      type: 'discontinued'
      sku: string
      lineId?: string
      reason?: string
      /** Lies ready for this line. */
      substitute?: FoundSubstitute
      eventId?: string
    }
  | { type: 'substitute-found'; sku: string; substitute: FoundSubstitute; lineId?: string; eventId?: string }
  | {
      type: 'answer'
      answer: Answer
      offer?: number
      lines?: LineQuantity[]
      substituteSku?: string
      via?: AnswerVia
      answerId?: string
      content?: string
    }
  | {
      type: 'shipped'
      lines?: LineQuantity[]
      carrier?: string
      tracking?: string
      trackingUrl?: string
      shipmentId?: string
      content?: string
    }
  /** `soft`: this letter did not arrive, though the address is good; `late`: one with a deadline is only delayed, or has not left, and its day is near. */
  | { type: 'bounced'; channel: Channel; letterKey?: string; soft?: boolean; reason?: 'late' }
  | { type: 'preferences'; preferences: Preferences }
  | { type: 'texting'; wanted: boolean; eventId?: string }
  | { type: 'cancel-unclear'; via: 'sms' | 'email'; eventId?: string }
  | { type: 'override'; override: Override; noteId?: string; overrideId?: string }
  | { type: 'step-done'; key: string; code?: string }
  | { type: 'step-failed'; key: string; reason?: string }
  | { type: 'deadline' }

/** What somebody does, and is refused where it does not go with how things stand: an answer, a shipment, an override. */
export type ActEvent = Extract<BackorderEvent, { type: 'answer' | 'override' | 'shipped' }>

export const isAct = (event: BackorderEvent): event is ActEvent =>
  event.type === 'answer' || event.type === 'override' || event.type === 'shipped'

export type AnswerVia = 'link' | 'sms' | 'api' | 'agent'

/** What an agent may do; who did it and why is kept under the event's `noteId`. */
export type Override =
  | { action: 'extend'; endingDate: CivilDate }
  | { action: 'refund'; lines?: LineQuantity[]; amountMinor?: number }
  | { action: 'substitute'; lineId: string; substitute: Substitute }
  | { action: 'grant-code'; percent: number }
  /** `letter` is what the records hold of the letter meant: of that under `letterKey`, else of the newest. */
  | { action: 'resend'; letterKey?: string; letter?: ToldLetter }
  | { action: 'hold' }
  | { action: 'resume' }
  | { action: 'note' }
  /** `answersText`: the customer asked by text. */
  | { action: 'message'; answersText?: true }
  /** `letter`: the one that reached nobody; see `Backorder.unreached`. */
  | { action: 'contact'; reach: Reach; letter?: ToldLetter }
  | { action: 'release' }
  | { action: 'close' }

/** The name under which an event is known if it is told again; null: it has none. */
export function nameOf(event: BackorderEvent): string | null {
  if (event.type === 'deadline' || event.type === 'step-done' || event.type === 'step-failed') return null
  if (event.type === 'answer') return event.answerId === undefined ? null : `answer ${event.answerId}`
  if (event.type === 'shipped') return event.shipmentId === undefined ? null : `shipment ${event.shipmentId}`
  if (event.type === 'override') return event.overrideId === undefined ? null : `override ${event.overrideId}`
  return 'eventId' in event ? (event.eventId ?? null) : null
}

/** How an event is remembered once it is taken in; null: it has no name. No name holds a line's end. */
export function memoryOf(event: BackorderEvent): string | null {
  const name = nameOf(event)
  return name !== null && 'content' in event && event.content !== undefined ? `${name}\n${event.content}` : name
}

/** Events come at least once. `same`: it was taken in before, and changes nothing; `other`: its name was, with other content; null: neither. */
export function takenBefore(
  { takenEvents }: Pick<Backorder, 'takenEvents'>,
  event: BackorderEvent,
): 'same' | 'other' | null {
  const name = nameOf(event)
  if (name === null) return null
  const memory = memoryOf(event)!
  for (const taken of takenEvents) {
    if (taken === memory || taken === name) return 'same'
    if (taken.startsWith(`${name}\n`)) return memory === name ? 'same' : 'other'
  }
  return null
}
