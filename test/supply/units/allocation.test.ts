import { describe, expect, it } from 'vitest'
import { given, scene, today, todayMs, waiting } from '../support/scene.ts'

describe('goods that come in', () => {
  it('go down the queue, and the one who is last gets what is left', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 3 }), waiting('ben', { quantity: 3, placedAtMs: todayMs + 1 }))
    const decision = shop.receives(4, { id: 'receipt-7' })
    expect(given(decision)).toEqual({ anna: 3, ben: 1 })
    expect(decision.announcement.allocations.map(({ explanation }) => explanation)).toEqual([
      '1st in line: 3 of 3 units, 3 from receipt-7',
      '2nd in line: 1 of 3 units, 1 from receipt-7',
    ])
    const dated = shop.orders('po-1', 2, '2026-05-10').announcement
    expect([dated.dates[0], dated.waiting]).toMatchObject([{ orderId: 'ben', place: 1 }, 1])
  })

  it('are given once, however often their arrival is reported', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }))
    expect(given(shop.receives(1, { id: 'receipt-7' }))).toEqual({ anna: 1 })
    expect(given(shop.receives(1, { id: 'receipt-7' }))).toEqual({})
    expect(shop.has('anna')).toBe(1)
  })

  it('wait on the shelf for whoever comes, beyond the safety stock', () => {
    const shop = scene()
    shop.happens({ type: 'safety-stock-set', quantity: 2 })
    shop.receives(3)
    expect(given(shop.joins(waiting('anna', { quantity: 2 }))[0]!)).toEqual({ anna: 1 })
    expect(given(shop.receives(1))).toEqual({ anna: 1 })
    expect(shop.standing()).toMatchObject({ free: 0, gap: 0 })
  })

  it('stay with who has them, even when a better customer comes later', () => {
    const shop = scene()
    shop.joins(waiting('anna', { tier: 2 }))
    shop.receives(1)
    const [decision] = shop.joins(waiting('vip', { tier: 1 }))
    expect(given(decision!)).toEqual({})
    expect([shop.has('anna'), shop.has('vip')]).toEqual([1, 0])
  })

  it('go to the next at once when a customer cancels', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }), waiting('ben', { placedAtMs: todayMs + 1 }))
    shop.receives(2)
    const cancelled = shop.happens({ type: 'line-left', orderId: 'anna', lineId: '1' })
    expect(given(cancelled)).toEqual({ ben: 1 })
    expect([shop.has('anna'), shop.has('ben'), cancelled.onHand]).toEqual([0, 1, 1])
    expect(shop.standing().free).toBe(1)
  })

  it('go to the next in part when a customer cancels in part', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }), waiting('ben', { placedAtMs: todayMs + 1 }))
    shop.receives(2)
    expect(given(shop.happens({ type: 'line-changed', line: waiting('anna', { quantity: 1 }) }))).toEqual({
      ben: 1,
    })
  })

  it('are no more to be had once they left, whether or not somebody counts the shelf after', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }))
    shop.receives(3)
    shop.happens({ type: 'units-shipped', orderId: 'anna', lineId: '1', quantity: 2 })
    expect(shop.standing()).toMatchObject({ free: 1, gap: 0 })
    shop.happens({ type: 'line-left', orderId: 'anna', lineId: '1' })
    expect(shop.standing().free).toBe(1)
    shop.happens({ type: 'stock-set', onHand: 5, countedOn: today })
    expect(shop.standing().free).toBe(5)
  })

  it('are not given to somebody whose parcel has left already, however it was filled', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }), waiting('ben', { placedAtMs: todayMs + 1 }))
    shop.happens({ type: 'units-shipped', orderId: 'anna', lineId: '1', quantity: 2 })
    shop.happens({ type: 'stock-set', onHand: 0, countedOn: today })
    expect(given(shop.receives(1))).toEqual({ ben: 1 })
  })

  it('are not given to anybody else when an agent moves a line afterwards; the next ones follow the agent', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 2 }), waiting('ben', { placedAtMs: todayMs + 1 }))
    shop.receives(1)
    shop.happens({ type: 'line-moved', orderId: 'ben', lineId: '1', rank: 1 })
    expect(given(shop.receives(1))).toEqual({ ben: 1 })
    expect([shop.has('anna'), shop.has('ben')]).toEqual([1, 1])
  })

  it('reach a line that an agent moved when its turn comes: it goes forward with the queue', () => {
    const shop = scene()
    shop.joins(...['anna', 'ben', 'cleo'].map((id, index) => waiting(id, { placedAtMs: todayMs + index })))
    shop.happens({ type: 'line-moved', orderId: 'cleo', lineId: '1', rank: 2 })
    expect([1, 2, 3].map(() => given(shop.receives(1)))).toEqual([{ anna: 1 }, { cleo: 1 }, { ben: 1 }])
  })
})

describe('an order that ships together', () => {
  const together = { quantity: 3, shipTogether: true, restReady: true }

  it('has units set aside and takes them all at once', () => {
    const shop = scene()
    shop.joins(waiting('anna', together), waiting('ben', { placedAtMs: todayMs + 1 }))
    const part = shop.receives(2, { id: 'receipt-7' })
    expect(given(part)).toEqual({})
    expect(part.units).toMatchObject([{ line: { orderId: 'anna' }, taken: 0, held: 2 }])
    expect(given(shop.receives(2))).toEqual({ anna: 3, ben: 1 })
  })

  it('waits for the rest of the order before it takes anything', () => {
    const shop = scene()
    shop.joins(waiting('anna', { ...together, restReady: false }))
    expect(given(shop.receives(3))).toEqual({})
    expect(given(shop.happens({ type: 'line-changed', line: waiting('anna', together) }))).toEqual({
      anna: 3,
    })
  })

  it('lets its units go to the next when the limit has passed, and does not take them back', () => {
    const shop = scene({ holdDays: 14 })
    shop.joins(waiting('anna', together), waiting('ben', { quantity: 2, placedAtMs: todayMs + 1 }))
    shop.receives(1)
    expect(given(shop.happens({ type: 'time-passed', today: '2026-04-15' }))).toEqual({})
    expect(given(shop.happens({ type: 'time-passed', today: '2026-04-16' }))).toEqual({ ben: 1 })
    expect(given(shop.receives(3, { receivedOn: '2026-04-16' }))).toEqual({ anna: 3 })
    expect(shop.has('ben')).toBe(1)
  })
})
