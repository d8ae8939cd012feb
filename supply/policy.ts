/** What the queue may be sorted by: tier (the lowest first), order date, promised date, ending date (the earliest first), value (the highest first). */
export type QueueKey = 'tier' | 'placed' | 'promised' | 'ending' | 'value'

/** A merchant's rules for who gets goods and when others may expect theirs. */
export interface SupplyPolicy {
  /** The queue's order; ties fall to the order id, then the line id. */
  queueBy: QueueKey[]
  /** A unit lies on the shelf for an incomplete ship-together order for at most this many days after it came in. */
  holdDays: number
  /** The share (0 to 100) of a supplier's past deliveries that kept the date customers are told. */
  percentile: number
  /** Dates so many days apart are told as a range. */
  rangeDays: number
  /** A supplier's date that jumps by more than this is held for an agent. */
  maxJumpDays: number
  /** A purchase order that slips by more than this, against its first date, is offered to the next supplier; who has waited longer, and will go on to, is offered a substitute. */
  backupAfterDays: number
  /** Shoppers of the waiting list who were told of a restock have so many hours to buy before others hear of the units that are left. */
  restockHours: number
  /** So many of them are told within that time, at most; null: as many as there are units. */
  restockBatch: number | null
}

export const defaultSupplyPolicy: SupplyPolicy = {
  queueBy: ['tier', 'placed'],
  holdDays: 14,
  percentile: 90,
  rangeDays: 7,
  maxJumpDays: 120,
  backupAfterDays: 14,
  restockHours: 24,
  restockBatch: null,
}
