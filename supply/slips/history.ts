import { dayNumber } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'

/** Goods of one line of a purchase order that came, with the day on which they were promised. */
export interface Arrival {
  supplier: string
  sku: string
  /** The kind of goods, where the record has kinds. */
  group?: string
  /** Lines of one purchase order are never parted when methods are compared. */
  purchaseOrder?: string
  promisedOn: CivilDate
  deliveredOn: CivilDate
}

/** What is about to be delivered: what is known of a delivery before it happens. */
export type Expected = Pick<Arrival, 'supplier' | 'sku' | 'group' | 'promisedOn'>

/** How much other deliveries say about one that is expected; see `weights.ts`. */
export interface Weighting {
  /** Days after which a delivery says 1/e as much; null: the record does not age. */
  memoryDays: number | null
  /** The supplier's deliveries of other goods together count for at most so many of these goods. */
  otherGoods: number
  /** Other suppliers' deliveries of the same goods or group, and those of anything else, count for at most so many each. */
  otherSuppliers: number
  /** How much a delivery says per month that its season is away; 1: seasons are alike. */
  perMonthAway: number
}

/** Past deliveries sorted by slip, with names as numbers: asked for every purchase order, it has to be quick. */
export interface SlipHistory {
  size: number
  slips: Int32Array
  days: Int32Array
  months: Uint8Array
  suppliers: Int32Array
  skus: Int32Array
  groups: Int32Array
  names: { suppliers: Map<string, number>; skus: Map<string, number>; groups: Map<string, number> }
  newestDay: number
}

/** Days between the promised and the real day; negative: early. */
export const slipOf = ({ promisedOn, deliveredOn }: Pick<Arrival, 'promisedOn' | 'deliveredOn'>): number =>
  dayNumber(deliveredOn) - dayNumber(promisedOn)

/** The month of the year of a civil date, 0 to 11. */
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7)) - 1

/** Sorts deliveries by slip, once. */
export function slipHistory(deliveries: readonly Arrival[]): SlipHistory {
  const sorted = deliveries.map((delivery) => ({ delivery, slip: slipOf(delivery) })).sort((a, b) => a.slip - b.slip)
  const names = {
    suppliers: new Map<string, number>(),
    skus: new Map<string, number>(),
    groups: new Map<string, number>(),
  }
  const days = Int32Array.from(sorted, ({ delivery }) => dayNumber(delivery.promisedOn))
  return {
    size: sorted.length,
    slips: Int32Array.from(sorted, ({ slip }) => slip),
    days,
    months: Uint8Array.from(sorted, ({ delivery }) => monthOf(delivery.promisedOn)),
    suppliers: Int32Array.from(sorted, ({ delivery }) => numberOf(names.suppliers, delivery.supplier)),
    skus: Int32Array.from(sorted, ({ delivery }) => numberOf(names.skus, delivery.sku)),
    groups: Int32Array.from(sorted, ({ delivery }) =>
      delivery.group === undefined ? -1 : numberOf(names.groups, delivery.group),
    ),
    names,
    newestDay: days.reduce((newest, day) => Math.max(newest, day), 0),
  }
}

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, names.size)
  return names.size - 1
}
