import { addDays } from '../calendar.ts'
import { addStep, type Draft } from '../draft.ts'
import { waitingValueMinor } from '../money.ts'
import type { Backorder } from '../state.ts'

/** What codes of this order may still be worth, minor units. */
function budgetLeftMinor({ policy, discounts }: Backorder): number {
  if (policy.discount.budgetMinor === null) return Number.MAX_SAFE_INTEGER
  return policy.discount.budgetMinor - discounts.reduce((sum, discount) => sum + discount.maxValueMinor, 0)
}

/** The rung of the ladder for the delay about to be told; null when the policy grants none. */
export const ladderPercent = ({ policy, delayCount }: Backorder): number | null => {
  const { ladderPercent: ladder } = policy.discount
  return ladder[Math.min(delayCount, ladder.length - 1)] ?? null
}

/** What a code of so many percent would be worth now, minor units: 0 where nothing waits or the budget is spent. */
export const worthMinor = (backorder: Backorder, percent: number): number =>
  Math.min(Math.floor((waitingValueMinor(backorder.lines) * percent) / 100), budgetLeftMinor(backorder))

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
