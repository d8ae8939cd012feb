import type { CivilDate } from '../../backorder/state.ts'

/** The reason that a `discontinued` gives where too few were ordered in time. */
export const quotaMissed = 'quota-missed'

/** "Buy when so many units are waiting, by this day; else everyone is refunded." */
export interface Quota {
  units: number
  /** The last day on which it can be reached. */
  byOn: CivilDate
  /** The day on which it was reached: bought for good, whoever cancels after; null: not yet. */
  reachedOn: CivilDate | null
}

/** How far a quota is; the count is shown to shoppers. */
export interface QuotaProgress {
  state: 'waiting' | 'reached' | 'missed'
  waiting: number
  lacking: number
  byOn: CivilDate
}

/** A quota's state with so many units waiting today. Missed from the day after its last, unless it was reached. */
export function quotaProgress({ units, byOn, reachedOn }: Quota, waiting: number, today: CivilDate): QuotaProgress {
  const lacking = Math.max(0, units - waiting)
  const isInTime = today <= byOn
  const state = reachedOn !== null || (isInTime && lacking === 0) ? 'reached' : isInTime ? 'waiting' : 'missed'
  return { state, waiting, lacking, byOn }
}
