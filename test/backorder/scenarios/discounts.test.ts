import { describe, expect, it } from 'vitest'
import type { SimulatedEvent } from '../../../backorder/simulation.ts'
import { answers, eta, lampOrder, on, story } from './shop.ts'

const granted = (percent: number, date: string): SimulatedEvent =>
  on(date, { type: 'override', override: { action: 'grant-code', percent } })
const worth = (order: ReturnType<typeof lampOrder>, events: SimulatedEvent[], until: string) =>
  story(order, events, until).letters.flatMap(({ facts }) => (facts.discount ? [facts.discount.maxValueMinor] : []))

describe('codes without a budget in the policy', () => {
  /** A delay every week, each agreed to. */
  const delays = ['04-10', '04-20', '04-30', '05-10', '05-20', '05-30', '06-10', '06-20'].flatMap((date, week) => {
    const day = (offset: number) => new Date(Date.UTC(2026, 2, 5 + 7 * week + offset)).toISOString().slice(0, 10)
    return [on(day(0), eta(`2026-${date}`)), on(day(1), answers('wait'))]
  })

  it('are together never worth more than the top of the ladder, of what waits', () => {
    expect(worth(lampOrder(), delays, '2026-06-01')).toEqual([2_999, 2_999])
  })

  it('may be an agent’s where the ladder is empty, and once', () => {
    const none = { discount: { ladderPercent: [], budgetMinor: null, validDays: 90 } }
    const events = [granted(25, '2026-03-03'), granted(25, '2026-03-04')]
    const { refused } = story(lampOrder({}, none), events, '2026-03-05')
    expect(worth(lampOrder({}, none), events, '2026-03-05')).toEqual([7_498])
    expect(refused).toMatchObject([{ refusal: 'over-budget' }])
  })

  it('leave room for a code that an agent makes larger than the ladder', () => {
    expect(worth(lampOrder(), [...delays.slice(0, 2), granted(25, '2026-03-09')], '2026-03-10')).toEqual([2_999, 4_499])
  })
})
