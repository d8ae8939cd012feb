import { describe, expect, it } from 'vitest'
import type { WaitingLine } from '../../../supply/line.ts'
import type { QueueKey } from '../../../supply/policy.ts'
import { inQueue, ordinal } from '../../../supply/queue/queue.ts'
import { scene, todayMs, waiting } from '../support/scene.ts'

const line = (orderId: string, parts: Partial<WaitingLine> = {}) => ({ line: waiting(orderId, parts) })
type Queued = ReturnType<typeof line>
const order = (lines: Queued[], keys: QueueKey[] = ['tier', 'placed']) =>
  inQueue(lines, keys).map(({ line: { orderId, lineId } }) => (lineId === '1' ? orderId : `${orderId}/${lineId}`))

describe('the queue', () => {
  it('serves better tiers first, and within a tier whoever ordered first', () => {
    const late = line('late', { placedAtMs: todayMs + 1 })
    expect(order([line('plain', { tier: 2, placedAtMs: 0 }), late, line('early')])).toEqual(['early', 'late', 'plain'])
  })

  it('falls back on the order id and then the line id, so that two runs never differ', () => {
    expect(order([line('b'), line('a', { lineId: '2' }), line('a')])).toEqual(['a', 'a/2', 'b'])
  })

  it.each<[QueueKey, Queued, Queued]>([
    ['promised', line('z', { promisedDate: '2026-04-05' }), line('a', { promisedDate: '2026-04-06' })],
    ['promised', line('z', { promisedDate: '2026-04-05' }), line('a', { promisedDate: null })],
    ['ending', line('z', { endingDate: '2026-04-05' }), line('a', { endingDate: '2026-04-06' })],
    ['value', line('z', { valueMinor: 2 }), line('a', { valueMinor: 1 })],
  ])('can be sorted by %s instead', (key, first, second) => {
    expect(order([second, first], [key])).toEqual(['z', 'a'])
  })

  it('has a line where an agent put it, and at the end when the queue is shorter than that', () => {
    const lines = [line('a'), line('b'), line('c'), line('d', { rank: 2 }), line('e', { rank: 9 })]
    expect(order(lines)).toEqual(['a', 'd', 'b', 'c', 'e'])
  })

  it('keeps two lines that were put at the same place in their own order', () => {
    expect(order([line('a'), line('c', { rank: 1 }), line('b', { rank: 1 })])).toEqual(['b', 'c', 'a'])
  })

  it('tells each customer their place', () => {
    const shop = scene()
    shop.joins(...Array.from({ length: 11 }, (_, index) => waiting(`order-${String(index).padStart(2, '0')}`)))
    const { dates, waiting: of } = shop.orders('po-1', 11, '2026-05-10').announcement
    const inWords = ({ place }: { place: number }) => `${ordinal(place)} of ${of}`
    expect(inWords(dates.find(({ orderId }) => orderId === 'order-03')!)).toBe('4th of 11')
    expect(inWords(dates.find(({ orderId }) => orderId === 'order-10')!)).toBe('11th of 11')
    expect([22, 113, 101].map(ordinal)).toEqual(['22nd', '113th', '101st'])
  })
})
