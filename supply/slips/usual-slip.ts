import type { LearnedSlip } from '../dates/purchase-order.ts'
import { type Arrival, type Expected, type SlipHistory, slipHistory, type Weighting } from './history.ts'
import { chooseWeighting } from './weighting.ts'
import { weigher, weightedQuantile } from './weights.ts'

/** What past deliveries taught us of suppliers. */
export interface Punctuality {
  history: SlipHistory
  weighting: Weighting
}

/** Learns from deliveries, in any order. The weighting is chosen from these deliveries alone unless given. */
export const learn = (deliveries: readonly Arrival[], weighting = chooseWeighting(deliveries)): Punctuality => ({
  history: slipHistory(deliveries),
  weighting,
})

/** How late such a delivery is: by when half of them came, and by when a percentile (0 to 100) did. Never early: a supplier that usually is has still promised nothing earlier. */
export function usualSlip({ history, weighting }: Punctuality, expected: Expected, percentile: number): LearnedSlip {
  const { weights, weigh } = weigher(history, weighting)
  const total = weigh(expected)
  const [half, by] = [50, percentile].map((each) => weightedQuantile(history.slips, weights, total, each / 100))
  return { soonDays: Math.max(0, Math.min(half!, by!)), byDays: Math.max(0, by!) }
}
