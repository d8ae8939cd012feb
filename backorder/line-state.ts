import type { CivilDate } from './calendar.ts'
import type { Substitute } from './policy.ts'

/** A place among the lines that wait for a sku, from 1. */
export interface QueuePlace {
  place: number
  of: number
}

/** One sku of an order. Always: ordered = backordered + allocated + shipped + cancelled. */
export interface Line {
  id: string
  sku: string
  name: string
  imageUrl?: string
  unitPriceMinor: number
  quantityOrdered: number
  /** In stock at purchase. */
  quantityAvailable: number
  /** Still missing: neither allocated nor cancelled. */
  quantityBackordered: number
  /** Goods set aside, not yet with the carrier. */
  quantityAllocated: number
  /** Of the allocated, those whose release was asked of the shop. */
  quantityReleased: number
  /** Of the released, those that left at once from stock: the shop's ordinary parcel, no part of the wait. */
  quantityFromStock: number
  quantityShipped: number
  quantityCancelled: number
  /** When supply believes the missing units can ship; null: nobody knows. */
  expectedAt: CivilDate | null
  /** The early end, where supply believes in a range that is wide enough to be told. */
  soonestAt?: CivilDate
  /** The place in the queue, as supply last said. */
  queue?: QueuePlace
  /** Of supply's newest word on this line: an older one that is late changes nothing. */
  supplyNumber?: number
  /** Goods that will never come. */
  discontinued: boolean
  /** What may be offered instead, in order of preference. */
  substitutes: Substitute[]
  /** What the customer agreed to have instead, for `quantitySwapped` of the units. */
  substitute?: Substitute
  quantitySwapped: number
  /** Of the backordered, those whose substitute is being reserved. */
  quantityReserving: number
  /** Goods will never come and a substitute was offered: no answer by this day cancels the line. */
  answerBy?: CivilDate
}
