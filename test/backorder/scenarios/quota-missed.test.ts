import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { lampOrder, on, story } from './shop.ts'

const missed: BackorderEvent = { type: 'discontinued', sku: 'LAMP', reason: 'quota-missed' }

describe('goods that too few people ordered in time', () => {
  it('are cancelled and refunded at once, and the letter says that, not that they are no longer made', () => {
    const { told, letter } = story(lampOrder(), [on('2026-03-10', missed)], '2026-03-12')
    expect(told.at(-1)).toBe('2026-03-10 refunded')
    expect(letter('refunded').cause).toBe('quota-missed')
    expect(letter('refunded').lines[0]).toMatchObject({ cancelled: 6, waiting: 0, discontinued: false })
  })

  it('are refunded to everyone, also where something else could be sent', () => {
    const order = lampOrder()
    const [line] = order.lines
    if (!line) throw new Error('an order without a line')
    line.substitutes = [{ sku: 'LAMP-2', name: 'Other lamp', unitPriceMinor: 1000 }]
    const { told } = story(order, [on('2026-03-10', missed)], '2026-03-12')
    expect(told.at(-1)).toBe('2026-03-10 refunded')
  })
})
