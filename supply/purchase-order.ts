import { addDays, daysBetween } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { Incoming } from './expect.ts'

/** A date that was said of a purchase order. */
export interface SaidDate {
  id: number
  /** null: nobody knows. */
  on: CivilDate | null
  /** What an agent said of it, where it jumped; null: nothing. */
  accepted: boolean | null
}

/** A purchase order's part of one sku, as far as it is still to come. */
export interface OrderUnderWay {
  id: string
  supplier: string
  /** Units that have not come. */
  quantity: number
  /** Every date that was said, the first first: whether one is a jump depends on the one before. */
  dates: readonly SaidDate[]
}

/** A date too far from the one before it: customers are not told until an agent accepts it. */
export interface HeldDate {
  id: number
  from: CivilDate
}

/** The supplier's date that counts, and the newest that waits for an agent. */
export function datesOf(
  dates: readonly SaidDate[],
  maxJumpDays: number,
): { expectedOn: CivilDate | null; held: HeldDate | null } {
  let lastOn: CivilDate | null = null
  let expectedOn: CivilDate | null = null
  let held: HeldDate | null = null
  for (const { id, on, accepted } of dates) {
    if (accepted === false) continue
    if (accepted === null && on !== null && lastOn !== null && Math.abs(daysBetween(lastOn, on)) > maxJumpDays) {
      held = { id, from: lastOn }
      continue
    }
    held = null
    expectedOn = on
    lastOn = on ?? lastOn
  }
  return { expectedOn, held }
}

/** A supplier's usual slip, days after its own date: by when half and by when the policy's share of its deliveries came. */
export interface LearnedSlip {
  soonDays: number
  byDays: number
}

/** Units under way with the dates that the supplier's record supports. */
export const incomingOf = (
  quantity: number,
  expectedOn: CivilDate | null,
  slip: LearnedSlip | undefined,
): Incoming => ({
  quantity,
  soonOn: expectedOn && addDays(expectedOn, slip?.soonDays ?? 0),
  byOn: expectedOn && addDays(expectedOn, slip?.byDays ?? 0),
})
