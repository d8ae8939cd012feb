import { addDays, daysBetween } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { compareText } from '../compare.ts'
import type { Incoming } from './expect.ts'

/** Units of one sku that come on one day; null: nobody knows on which. */
export interface ScheduledUnits {
  quantity: number
  on: CivilDate | null
}

/** A date that was said of a purchase order. */
export interface SaidDate {
  id: number
  /** null: nobody knows. */
  on: CivilDate | null
  /** The units' own days, where they are several: `on` is the last, null where one of them is; null: all come on that day. */
  schedule: readonly ScheduledUnits[] | null
  /** What an agent said of it, where it jumped; null: nothing. */
  accepted: boolean | null
}

/** A purchase order's part of one sku, as far as it is still to come. */
export interface OrderUnderWay {
  id: string
  /** Units that are still to come. */
  quantity: number
  /** Its supplier's usual slip; null: its own dates are believed. */
  slip: LearnedSlip | null
  /** Every date that was said, the first first: whether one is a jump depends on the one before. */
  dates: readonly SaidDate[]
}

/** A date too far from the one before it: customers are not told until an agent accepts it. */
export interface HeldDate {
  id: number
  from: CivilDate
}

/** What counts of everything that was said, and the newest date that waits for an agent. */
export interface CountingDate {
  expectedOn: CivilDate | null
  schedule: readonly ScheduledUnits[] | null
  held: HeldDate | null
}

/** The date that counts of those that were said, the first first. */
export function countingDate(dates: readonly SaidDate[], maxJumpDays: number): CountingDate {
  let lastOn: CivilDate | null = null
  let counts: Pick<SaidDate, 'on' | 'schedule'> = { on: null, schedule: null }
  let held: HeldDate | null = null
  for (const date of dates) {
    const { id, accepted } = date
    if (accepted === false) continue
    const on = lastKnownDay(date)
    if (accepted === null && on !== null && lastOn !== null && Math.abs(daysBetween(lastOn, on)) > maxJumpDays) {
      held = { id, from: lastOn }
      continue
    }
    held = null
    counts = date
    lastOn = on ?? lastOn
  }
  return { expectedOn: counts.on, schedule: counts.schedule, held }
}

const lastKnownDay = ({ on, schedule }: SaidDate): CivilDate | null =>
  on ??
  (schedule ?? []).reduce<CivilDate | null>((last, { on }) => (on !== null && (!last || on > last) ? on : last), null)

/** A supplier's usual slip, days after its own date: by when half and by when the policy's share of its deliveries came. */
export interface LearnedSlip {
  soonDays: number
  byDays: number
}

/** Units under way, with what is known of when they come. */
export interface Coming {
  quantity: number
  expectedOn: CivilDate | null
  schedule: readonly ScheduledUnits[] | null
  slip: LearnedSlip | null
}

/** Units under way by the dates that their supplier's record supports. What came of several days' units were those of the first days. */
export function incomingOf({ quantity, expectedOn, schedule, slip }: Coming): Incoming[] {
  const incoming: Incoming[] = []
  let left = quantity
  for (const units of [...(schedule ?? [])].sort(lastFirst)) {
    const takes = Math.min(left, units.quantity)
    if (takes > 0) incoming.push(supported(takes, units.on, slip))
    left -= takes
  }
  if (left > 0) incoming.push(supported(left, expectedOn, slip))
  return incoming
}

const lastFirst = (a: ScheduledUnits, b: ScheduledUnits): number => compareText(b.on ?? '9', a.on ?? '9')

const supported = (quantity: number, on: CivilDate | null, slip: LearnedSlip | null): Incoming => ({
  quantity,
  soonOn: on && addDays(on, slip?.soonDays ?? 0),
  byOn: on && addDays(on, slip?.byDays ?? 0),
})
