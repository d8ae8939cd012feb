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
  lines: [{ id: '1', sku: 'LAMP', name: 'Oak lamp', unitPriceMinor: 4999, quantity: 6, available: 0 }],
  payment: { mode: 'captured' },
  promisedDate: '2026-03-20',
  reach: { email: true, sms: false, timeZone: 'UTC' },
  policy: defaultPolicy,
}

describe('cancelling a part while a delay is unanswered', () => {
  it('leaves the rest under the terms of the delay notice: its silence still counts', () => {
    const { backorder, entries } = simulate(
      order,
      [
        { atMs: placedAtMs + 5 * dayMs, event: { type: 'eta', sku: 'LAMP', expectedAt: '2026-03-28' } },
        {
          atMs: placedAtMs + 8 * dayMs,
          event: { type: 'answer', answer: 'cancel', lines: [{ id: '1', quantity: 2 }] },
        },
      ],
      Date.parse('2026-03-21T12:00:00Z'),
    )
    expect(entries).toContainEqual(expect.objectContaining({ type: 'consented', by: 'silence', date: '2026-03-28' }))
    expect(backorder).toMatchObject({ promisedDate: '2026-03-28', endingDate: '2026-04-04' })
  })
})
