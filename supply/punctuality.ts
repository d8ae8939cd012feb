import { addDays, dateOfDay, daysBetween } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import { type Delivery, type SlipHistory, slipHistory, type Weighting } from './slip-history.ts'
import { chooseWeighting } from './slip-weighting.ts'
import { weigher, weightedQuantile } from './slip-weights.ts'

/** What past deliveries taught us of suppliers. */
export interface Punctuality {
  history: SlipHistory
  weighting: Weighting
}

/** What is known of a delivery beside its supplier and sku; without `promisedOn`, it is taken to be the record's newest day. */
export interface SlipContext {
  group?: string
  promisedOn?: CivilDate
}

/** A supplier's usual slip for a sku, days after its own date, and how many deliveries say so. */
export interface TypicalSlip {
  medianDays: number
  p90Days: number
  /** Deliveries of this sku by this supplier; 0: the slip is borrowed from its other goods. */
  deliveriesOfSku: number
  /** Deliveries of this supplier; 0: the slip is everybody's. */
  deliveriesOfSupplier: number
}

/** Learns from deliveries, in any order. The weighting is chosen from these deliveries alone unless given. */
export const learn = (deliveries: readonly Delivery[], weighting = chooseWeighting(deliveries)): Punctuality => ({
  history: slipHistory(deliveries),
  weighting,
})

/** Days after the supplier's date by which a percentile (0 to 100) of such deliveries came; negative: before it; 0 where nothing is known. */
export function slipDays(
  punctuality: Punctuality,
  supplier: string,
  sku: string,
  percentile: number,
  context: SlipContext = {},
): number {
  return slipsAt(punctuality, supplier, sku, [percentile], context).slips[0]!
}

/** Median and 90th percentile of such deliveries, with the evidence counted. */
export function typicalSlip(
  punctuality: Punctuality,
  supplier: string,
  sku: string,
  context: SlipContext = {},
): TypicalSlip {
  const { slips, ofGoods, ofSupplier } = slipsAt(punctuality, supplier, sku, [50, 90], context)
  return { medianDays: slips[0]!, p90Days: slips[1]!, deliveriesOfSku: ofGoods, deliveriesOfSupplier: ofSupplier }
}

/** Dates that the record supports for a supplier's own date. */
export interface SupportedDates {
  /** By when half of such deliveries came, never before the supplier's date. */
  soonOn: CivilDate
  /** The date at the percentile: what customers are told, never before the supplier's date. */
  byOn: CivilDate
  /** Too far apart to tell one day only. */
  isRange: boolean
}

/** The dates to tell for a delivery promised for a day, at the policy's percentile; a range where they are `rangeDays` apart or more. */
export function supportedDates(
  punctuality: Punctuality,
  expected: { supplier: string; sku: string; group?: string; promisedOn: CivilDate },
  policy: { percentile: number; rangeDays: number },
): SupportedDates {
  const { supplier, sku, promisedOn } = expected
  const { slips } = slipsAt(punctuality, supplier, sku, [50, policy.percentile], expected)
  // A supplier that is usually early has still promised nothing earlier.
  const soonOn = addDays(promisedOn, Math.max(0, Math.min(slips[0]!, slips[1]!)))
  const byOn = addDays(promisedOn, Math.max(0, slips[1]!))
  return { soonOn, byOn, isRange: daysBetween(soonOn, byOn) >= policy.rangeDays }
}

function slipsAt(
  { history, weighting }: Punctuality,
  supplier: string,
  sku: string,
  percentiles: readonly number[],
  context: SlipContext,
) {
  const { weights, weigh } = weigher(history, weighting)
  const promisedOn = context.promisedOn ?? dateOfDay(history.newestDay)
  const { total, ofGoods, ofSupplier } = weigh({
    supplier,
    sku,
    promisedOn,
    ...(context.group !== undefined && { group: context.group }),
  })
  return {
    slips: percentiles.map((percentile) => weightedQuantile(history.slips, weights, total, percentile / 100)),
    ofGoods,
    ofSupplier,
  }
}
