import type { CivilDate } from '../../backorder/state.ts'
import { by } from '../compare.ts'

/** Units under way, and when; null: nobody knows. */
export interface Incoming {
  quantity: number
  /** By when half of such deliveries came. */
  soonOn: CivilDate | null
  /** The date that the record supports at the policy's percentile. */
  byOn: CivilDate | null
}

/** When a line may expect its units. */
export interface Expectation {
  /** The date to tell; null: nobody knows. */
  expectedAt: CivilDate | null
  /** The other end of a range, where the dates are far apart; otherwise the same as `expectedAt`. */
  soonestAt: CivilDate | null
}

/** Where the sweep begins: `gap` units refill the safety stock before anybody gets one; `left` lie on the shelf since `leftOn`, free but not taken. */
export interface Beginning {
  gap: number
  left: number
  leftOn: CivilDate | null
}

const nothingLeft: Beginning = { gap: 0, left: 0, leftOn: null }

/**
 * When units missing down the queue (`missing[0]` first) will be there: a line's date is the one by which the incoming units reach
 * its last one. Dates before `today` count as unknown. Never earlier for a later place. Sorted once, swept once.
 */
export function expect(
  missing: readonly number[],
  incoming: readonly Incoming[],
  today: CivilDate,
  beginning: Beginning = nothingLeft,
): Expectation[] {
  const known = incoming.filter((each) => isDated(each, today))
  const by = sweep(missing, inOrder(known.map(({ quantity, byOn }) => ({ quantity, on: byOn! }))), beginning)
  const soon = sweep(
    missing,
    // The early end of a range may have passed while the late end has not.
    inOrder(known.map(({ quantity, soonOn, byOn }) => ({ quantity, on: soonOn && soonOn >= today ? soonOn : byOn! }))),
    beginning,
  )
  // Neighbours in the queue mostly share their dates: they share the object too.
  let last: Expectation = { expectedAt: null, soonestAt: null }
  return by.map((expectedAt, index) => {
    const soonestAt = soon[index]!
    if (last.expectedAt !== expectedAt || last.soonestAt !== soonestAt) last = { expectedAt, soonestAt }
    return last
  })
}

/** Whether units under way have a day that has not passed. */
export const isDated = ({ quantity, byOn }: Incoming, today: CivilDate): boolean =>
  quantity > 0 && byOn !== null && byOn >= today

interface Dated {
  on: CivilDate
  quantity: number
}

const inOrder = (sources: Dated[]): Dated[] => sources.sort(by(({ on }) => on))

function sweep(missing: readonly number[], sources: readonly Dated[], { gap, left, leftOn }: Beginning) {
  let lacking = gap
  let covered = left
  let on = leftOn
  let next = 0
  return missing.map((units): CivilDate | null => {
    lacking += units
    while (covered < lacking && next < sources.length) {
      on = sources[next]!.on
      covered += sources[next]!.quantity
      next += 1
    }
    return covered >= lacking ? on : null
  })
}
