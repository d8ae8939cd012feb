import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../backorder/calendar.ts'
import { answers, at, lampOrder, on, received, shipped, story } from './shop.ts'

const fails = (step: 'capture' | 'charge') => ({ atMs: at('2026-03-02'), fail: step })

describe('a letter about a payment that did not go through', () => {
  it('names the amount of that charge and the goods that it pays, not what still waits', () => {
    const order = lampOrder({ payment: { mode: 'authorized' } })
    const { letter } = story(order, [fails('capture'), on('2026-03-03', shipped)], '2026-03-03')
    expect(letter('payment-problem')).toMatchObject({
      problem: 'declined',
      charge: { amountMinor: 19_996, purpose: 'goods', lines: [{ id: 'lamp', quantity: 4 }] },
    })
  })

  it('names the goods of its own parcel, where there were parcels before', () => {
    const order = lampOrder({ payment: { mode: 'on-shipment' } })
    const events = [
      on('2026-03-03', shipped),
      { ...fails('charge'), atMs: at('2026-03-04') },
      on('2026-03-05', received(2)),
      on('2026-03-06', shipped),
    ]
    const { letter } = story(order, events, '2026-03-06')
    expect(letter('payment-problem').charge).toEqual({
      amountMinor: 9_998,
      purpose: 'goods',
      lines: [{ id: 'lamp', quantity: 2 }],
    })
  })

  it('names everything that is still to be paid when the whole was to be taken at once', () => {
    const order = lampOrder(
      { payment: { mode: 'authorized', captureBeforeMs: at('2026-03-09') } },
      { authorizationLapse: 'capture' },
    )
    const events = [on('2026-03-03', shipped), { ...fails('capture'), atMs: at('2026-03-04') }]
    expect(story(order, events, '2026-03-08').letter('payment-problem').charge).toEqual({
      amountMinor: 29_994,
      purpose: 'prepayment',
      lines: [{ id: 'lamp', quantity: 6 }],
    })
  })

  it('names what will be charged later when an authorisation lapses', () => {
    const order = lampOrder({ payment: { mode: 'authorized', captureBeforeMs: at('2026-03-09') } })
    expect(story(order, [on('2026-03-03', shipped)], '2026-03-08').letter('payment-problem')).toMatchObject({
      problem: 'authorization-lapsing',
      charge: { amountMinor: 29_994, purpose: 'goods', lines: [{ id: 'lamp', quantity: 6 }] },
    })
  })
})

describe('a second parcel that the customer pays', () => {
  const order = () => lampOrder({}, { shipping: 'together', extraShipping: { paidBy: 'customer', amountMinor: 499 } })
  const splits = on('2026-03-03', answers('split'))

  it('is confirmed once it is paid, not before', () => {
    const slow = { atMs: at('2026-03-02'), slow: 'charge' as const, forMs: 2 * hourMs }
    const { letters } = story(order(), [slow, splits], '2026-03-03')
    expect(letters.slice(1).map(({ letter, atMs }) => [letter, atMs])).toEqual([
      ['answer-received', at('2026-03-03', 14)],
      ['shipping-soon', at('2026-03-03', 14)],
    ])
    expect(letters[1]!.facts).toMatchObject({ answer: { answer: 'split' }, shipping: 'as-available' })
  })

  it('is never confirmed when the payment is declined: the letter says what was not paid', () => {
    const { told, letter, backorder } = story(order(), [fails('charge'), splits], '2026-03-04')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-03 payment-problem'])
    expect(letter('payment-problem').charge).toEqual({ amountMinor: 499, purpose: 'extra-shipping', lines: [] })
    expect(backorder.shipping).toBe('together')
  })

  it('is confirmed at once where the shop pays it', () => {
    const free = lampOrder({}, { shipping: 'together' })
    expect(story(free, [splits], '2026-03-03').told.slice(1)).toEqual([
      '2026-03-03 answer-received',
      '2026-03-03 shipping-soon',
    ])
  })
})
