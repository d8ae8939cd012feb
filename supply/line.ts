import type { CivilDate } from '../backorder/state.ts'

/** One line of one order: its name in every map of this room. */
export interface LineName {
  orderId: string
  lineId: string
}

/** What a line's place in a queue depends on, and how it wants its goods. */
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
  /** The place, from 1, that an agent gave it; null: none did. */
  rank: number | null
}

/** A line that its sku's supply is still concerned with, and what supply made of it so far. */
export interface OpenLine extends WaitingLine {
  /** Units that left with a carrier. */
  departed: number
  /** Units handed over to it in all, as last written: see `unitsTaken`. */
  taken: number
  /** Units set aside for it. */
  held: number
  /** Those of the departed ones that its stock remembers for it. */
  retired: number
  /** Supply has a word for it: `foretoldOn`, null: nobody knows. */
  foretold: boolean
  foretoldOn: CivilDate | null
  /** The date that its order holds, whoever gave it; null: none. */
  expectedAt: CivilDate | null
  /** It heard that its goods will never come. */
  toldEnded: boolean
}

/** A line in the queue and the units that it still lacks: at least one. */
export interface Claim {
  /** The line's `lineKey`, made once. */
  key: string
  line: OpenLine
  missing: number
}

/** A string that names a line: ids hold no line break. */
export const lineKey = ({ orderId, lineId }: LineName): string => `${orderId}\n${lineId}`

/** Units that a line has or had: what it no longer wants goes back, what left is gone. */
export const unitsTaken = ({ taken, quantity, departed }: OpenLine): number =>
  Math.max(Math.min(taken, quantity), departed)
