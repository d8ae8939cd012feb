import { addDays } from '../calendar.ts'
import { addStep, type Draft } from '../draft.ts'
import { waitingValueMinor } from '../money.ts'
import type { Backorder, Line } from '../state.ts'

/** What all codes of this order together may be worth when one of so many percent is added, minor units: the policy's budget, else the largest share of what waits that any of them gives. */
function budgetMinor({ policy, lines }: Backorder, percent: number): number {
  const { budgetMinor: own, ladderPercent: ladder } = policy.discount
  return own ?? shareMinor(lines, Math.max(percent, ...ladder))
}

const shareMinor = (lines: Line[], percent: number): number => Math.floor((waitingValueMinor(lines) * percent) / 100)

const grantedMinor = ({ discounts }: Backorder): number =>
  discounts.reduce((sum, discount) => sum + discount.maxValueMinor, 0)

/** The rung of the ladder for the delay about to be told; null when the policy grants none. */
export const ladderPercent = ({ policy, delayCount }: Backorder): number | null => {
  const { ladderPercent: ladder } = policy.discount
  return ladder[Math.min(delayCount, ladder.length - 1)] ?? null
}

/** What a code of so many percent would be worth now, minor units: 0 where nothing waits or the budget is spent. */
export const worthMinor = (backorder: Backorder, percent: number): number =>
  Math.min(shareMinor(backorder.lines, percent), budgetMinor(backorder, percent) - grantedMinor(backorder))

/** Asks the shop for a code of so many percent within the order's budget; null when the budget has nothing left. */
export function grantDiscount(draft: Draft, percent: number, announce: boolean): string | null {
  const { backorder, today } = draft
  const maxValueMinor = worthMinor(backorder, percent)
  if (percent <= 0 || maxValueMinor <= 0) return null
  const expiresOn = addDays(today, backorder.policy.discount.validDays)
  const step = addStep(draft, { type: 'discount-code', percent, maxValueMinor, expiresOn })
  backorder.discounts = [
    ...backorder.discounts,
    { percent, maxValueMinor, expiresOn, stepKey: step.key, code: null, told: false, announce },
  ]
  return step.key
}
