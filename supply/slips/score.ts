import { type Arrival, type SlipHistory, slipOf, type Weighting } from './history.ts'
import { weigher, weightedQuantile } from './weights.ts'

/** How good dates were, once it was known when the goods came. */
export interface Score {
  lines: number
  /** Share of lines delivered by the date. */
  kept90: number
  kept95: number
  /** Mean quantile loss in days of slip. */
  pinball90: number
  pinball95: number
}

/** Quantile loss, in days: being late costs `share` a day, being early the rest. */
export const pinball = (share: number, slipDays: number, saidDays: number): number =>
  slipDays >= saidDays ? share * (slipDays - saidDays) : (1 - share) * (saidDays - slipDays)

/** What dates at the 90th and 95th percentile of a history would have been worth for other deliveries. */
export function scoreLearned(history: SlipHistory, weighting: Weighting, checks: readonly Arrival[]): Score {
  const { weights, weigh } = weigher(history, weighting)
  return score(checks, (check) => {
    const total = weigh(check)
    return [weightedQuantile(history.slips, weights, total, 0.9), weightedQuantile(history.slips, weights, total, 0.95)]
  })
}

/** What the suppliers' own dates were worth. */
export const scorePromise = (checks: readonly Arrival[]): Score => score(checks, () => [0, 0])

function score(checks: readonly Arrival[], slipsSaid: (check: Arrival) => [number, number]): Score {
  const sum = { lines: 0, kept90: 0, kept95: 0, pinball90: 0, pinball95: 0 }
  for (const check of checks) {
    const slip = slipOf(check)
    const [said90, said95] = slipsSaid(check)
    sum.lines += 1
    if (slip <= said90) sum.kept90 += 1
    if (slip <= said95) sum.kept95 += 1
    sum.pinball90 += pinball(0.9, slip, said90)
    sum.pinball95 += pinball(0.95, slip, said95)
  }
  return mean(sum)
}

function mean({ lines, ...sums }: Score): Score {
  const share = (sum: number) => (lines === 0 ? 0 : sum / lines)
  return {
    lines,
    kept90: share(sums.kept90),
    kept95: share(sums.kept95),
    pinball90: share(sums.pinball90),
    pinball95: share(sums.pinball95),
  }
}
