import type { CivilDate } from '../backorder/state.ts'

/** One line of one order: its name in every map of this room. */
export interface LineName {
  orderId: string
  lineId: string
}

/** A line that waits for a sku, as its order last said. */
export interface WaitingLine extends LineName {
  /** Units wanted in all, handed over ones included, cancelled ones not. Never grows: more is another line. */
  quantity: number
  placedAtMs: number
  /** The customer's tier: 1 is served before 2. */
  tier: number
  promisedDate: CivilDate | null
  endingDate: CivilDate
  /** What the line's units cost, minor units. */
  valueMinor: number
  /** The order leaves in one parcel: the line takes all its units at once, or has them set aside. */
  shipTogether: boolean
  /** Whether every other line of a ship-together order has its goods. */
  restReady: boolean
}

/** A line in a queue, and the place that an agent gave it; the reason is kept under the event's id. */
export interface Queued {
  line: WaitingLine
  /** The place, from 1, that an agent asked for; null: none did. */
  rank: number | null
}

/** A line in the queue and the units that it still lacks: at least one. */
export interface Claim extends Queued {
  /** The line's `lineKey`, made once. */
  key: string
  missing: number
}

/** A string that names a line: ids hold no line break. */
export const lineKey = ({ orderId, lineId }: LineName): string => `${orderId}\n${lineId}`
