import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../backorder/calendar.ts'
import { at, eta, lampOrder, on, story } from './shop.ts'

describe('a code that the shop is slow to make', () => {
  it('holds up no letter beyond the day by which the law wants it', () => {
    const order = lampOrder({}, { codeWaitMinutes: 1440, nearPromiseDays: 0 })
    const slow = { atMs: at('2026-03-02'), slow: 'discount-code' as const, forMs: 48 * hourMs }
    const { letters } = story(
      order,
      [slow, on('2026-03-19', eta('2026-03-20')), on('2026-03-20', eta('2026-04-10'), 9)],
      '2026-03-22',
    )
    const notice = letters.find(({ isDelayNotice }) => isDelayNotice)
    expect(notice).toMatchObject({ letter: 'delay-notice', atMs: at('2026-03-20', 21) })
    expect(notice!.facts.discount).toBeUndefined()
  })
})

describe('a notice that is written in the evening of the day on which silence would count', () => {
  it('leaves the next day to answer', () => {
    const order = lampOrder({ promisedDate: '2026-03-20' }, { law: 'none', nearPromiseDays: 0 })
    const { letter } = story(
      order,
      [on('2026-03-19', eta('2026-03-20')), on('2026-03-20', eta('2026-03-28'), 20.8)],
      '2026-03-20',
    )
    expect(letter('delay-notice').offer?.silence).toEqual({ means: 'consent', on: '2026-03-21' })
  })
})
