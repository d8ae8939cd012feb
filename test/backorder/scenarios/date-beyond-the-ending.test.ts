import { describe, expect, it } from 'vitest'
import { dayMs } from '../../../backorder/calendar.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy } from '../../../backorder/policy.ts'
import { simulate } from '../../../backorder/simulation.ts'

const placedAtMs = Date.parse('2026-03-02T15:00:00Z')
const order: OpenOrder = {
  id: 'o-1',
  placedAtMs,
  currency: 'USD',
  lines: [{ id: '1', sku: 'LAMP', name: 'Oak lamp', unitPriceMinor: 4999, quantity: 1, available: 0 }],
  payment: { mode: 'captured' },
  promisedDate: '2026-03-20',
  reach: { email: true, sms: false, timeZone: 'UTC' },
  policy: defaultPolicy,
}
const days = (count: number) => placedAtMs + count * dayMs

describe('a first new date after a wait without one', () => {
  it('is put to the customer as a delay when the wait ends before it, and never as good news', () => {
    const { letters } = simulate(
      order,
      [
        { atMs: days(5), event: { type: 'eta', sku: 'LAMP', expectedAt: null } },
        { atMs: days(6), event: { type: 'answer', answer: 'wait' } },
        { atMs: days(20), event: { type: 'eta', sku: 'LAMP', expectedAt: '2026-06-01' } },
      ],
      days(21),
    )
    const letter = letters.at(-1)!
    expect(letter.letter).toBe('renewed-delay-notice')
    expect(letter.facts).toMatchObject({ revisedDate: '2026-06-01', endingDate: '2026-04-06' })
    expect(letter.facts.offer).toMatchObject({
      options: ['wait', 'cancel'],
      silence: { means: 'cancel', on: '2026-04-06' },
    })
  })

  it('is good news when it comes within the wait', () => {
    const { letters } = simulate(
      order,
      [
        { atMs: days(5), event: { type: 'eta', sku: 'LAMP', expectedAt: null } },
        { atMs: days(6), event: { type: 'answer', answer: 'wait' } },
        { atMs: days(20), event: { type: 'eta', sku: 'LAMP', expectedAt: '2026-04-02' } },
      ],
      days(21),
    )
    expect(letters.at(-1)!.letter).toBe('good-news')
  })
})
