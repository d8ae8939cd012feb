import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../backorder/calendar.ts'
import { statedEnding } from '../../../backorder/dates.ts'
import type { Override } from '../../../backorder/event.ts'
import { answers, at, eta, lampOrder, on, received, shipped, story } from './shop.ts'

const acts = (date: string, override: Override, hours = 12) => on(date, { type: 'override', override }, hours)

describe('an agent who extends the wait', () => {
  const extend = (date: string, endingDate: string, hours = 12) => acts(date, { action: 'extend', endingDate }, hours)

  it('cannot shorten it: what the customer was promised is only ended by a refund', () => {
    const { refused, backorder } = story(lampOrder(), [extend('2026-03-03', '2026-03-25')], '2026-03-04')
    expect(refused).toMatchObject([{ refusal: 'ending-shortened' }])
    expect(backorder.endingDate).toBe('2026-04-01')
  })

  it('cannot name a day that is over already', () => {
    const events = [
      { atMs: at('2026-03-03'), slow: 'refund' as const, forMs: 9_000 * hourMs },
      on('2026-03-03', answers('cancel')),
      extend('2026-04-01', '2026-04-01', 22),
      extend('2026-04-02', '2026-04-01'),
    ]
    const { refused } = story(lampOrder(), events, '2026-04-02')
    expect(refused.map(({ refusal }) => refusal)).toEqual(['ending-out-of-range', 'ending-out-of-range'])
  })

  it('has the customer told, also once all goods are set aside', () => {
    const { told, letter } = story(
      lampOrder(),
      [on('2026-03-10', received(6)), extend('2026-03-11', '2026-05-20')],
      '2026-03-11',
    )
    expect(told.slice(-2)).toEqual(['2026-03-10 shipping-soon', '2026-03-11 update'])
    expect(letter('update')).toMatchObject({ endingDate: '2026-05-20', previousEndingDate: '2026-04-01' })
  })
})

describe('an agent who gives money back', () => {
  const gives = (date: string, amountMinor: number) => acts(date, { action: 'refund', amountMinor })

  it('may do so again, up to what was taken', () => {
    const events = [gives('2026-03-03', 20_000), gives('2026-03-04', 29_990), gives('2026-03-05', 1)]
    const { steps, refused } = story(lampOrder(), events, '2026-03-05')
    expect(steps.slice(1)).toEqual(['refund 20000', 'refund 29990'])
    expect(refused).toMatchObject([{ refusal: 'no-such-money' }])
  })

  it('is told that there is nothing left while all of it is on its way back', () => {
    const events = [
      { atMs: at('2026-03-02'), slow: 'refund' as const, forMs: 48 * hourMs },
      on('2026-03-03', shipped, 10),
      on('2026-03-03', answers('cancel')),
      gives('2026-03-04', 19_996),
      gives('2026-03-04', 1),
    ]
    const { steps, refused } = story(lampOrder(), events, '2026-03-06')
    expect(steps.slice(-2)).toEqual(['refund 29994', 'refund 19996'])
    expect(refused).toMatchObject([{ refusal: 'no-such-money' }])
  })
})

describe('an agent who refunds units while the customer can take a cancel back', () => {
  it('leaves the rest of that cancel as it was', () => {
    const events = [
      on('2026-03-03', { type: 'answer', answer: 'cancel', lines: [{ id: 'lamp', quantity: 3 }] }),
      acts('2026-03-03', { action: 'refund', lines: [{ id: 'lamp', quantity: 1 }] }, 12.2),
    ]
    const { entries, steps } = story(lampOrder(), events, '2026-03-03')
    expect(
      entries.flatMap((entry) => (entry.type === 'cancelled' ? [[entry.cause, entry.lines[0]!.quantity]] : [])),
    ).toEqual([
      ['agent', 1],
      ['customer', 2],
    ])
    expect(steps.filter((step) => step.startsWith('refund'))).toEqual(['refund 4999', 'refund 9998'])
  })
})

describe('an agent who closes an order', () => {
  it('ends it also where only the parcel from stock was never reported', () => {
    const order = lampOrder({ payment: { mode: 'on-shipment' } })
    const events = [on('2026-03-03', answers('cancel')), acts('2026-03-04', { action: 'close' })]
    expect(story(order, events.slice(0, 1), '2026-03-05').backorder.closed).toBeNull()
    const { backorder, entries } = story(order, events, '2026-03-05')
    expect(backorder.closed?.atMs).toBe(at('2026-03-04'))
    expect(entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'parcel-unreported' }))
  })

  it('ends it as soon as the money that is on its way has arrived', () => {
    const events = [
      { atMs: at('2026-03-02'), slow: 'refund' as const, forMs: 48 * hourMs },
      acts('2026-03-04', { action: 'close' }),
    ]
    const order = lampOrder({ payment: { mode: 'deposit', capturedMinor: 10_000 } })
    expect(story(order, events, '2026-03-06').backorder.closed?.atMs).toBe(at('2026-03-06'))
  })
})

describe('an order that an agent holds', () => {
  const held = acts('2026-03-03', { action: 'hold' })

  it('is still written about every week, with the day on which its wait ends', () => {
    const quiet = lampOrder({ promisedDate: '2026-04-20' })
    const { told, letter } = story(quiet, [held], '2026-03-17')
    expect(told.slice(1)).toEqual(['2026-03-09 update', '2026-03-16 update'])
    expect(letter('update')).toMatchObject({ endingDate: '2026-04-27', currentDate: '2026-04-20' })
  })

  it('has no date in its letters once the goods are there and may not leave', () => {
    const { letter } = story(lampOrder(), [held, on('2026-03-04', received(6))], '2026-03-10')
    expect(letter('update')).toMatchObject({ currentDate: null, held: true })
  })
})

describe('the ending that is told', () => {
  it('is the later one where silence will move it, and the day of the law where silence cancels', () => {
    const consenting = story(lampOrder(), [on('2026-03-05', eta('2026-04-10'))], '2026-03-06')
    expect(consenting.letter('delay-notice').endingDate).toBe('2026-04-17')
    expect(statedEnding(consenting.backorder)).toBe('2026-04-17')
  })
})
