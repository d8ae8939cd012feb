import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../records/database.ts'
import { recordDecision } from '../../records/record.ts'
import { markTold, onHand, receiveGoods, shareStock, untoldAllocations } from '../../records/stock.ts'
import { waitingOrders } from '../../records/supply.ts'
import { opened, placedAtMs, sampleBackorder, sampleDecision, sampleLine } from './sample.ts'
import { testDatabase } from './test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script(
    'truncate backorders, backorder_lines, contacts, decisions, timeline, letters, deliveries, stock, allocations, goods_received',
  ),
)

const minute = 60_000
const sku = 'LAMP-OAK'
const receive = (eventId: string, quantity: number) => receiveGoods(db, { eventId, sku, quantity })
const given = (allocations: { orderId: string; quantity: number }[]) =>
  allocations.map(({ orderId, quantity }) => [orderId, quantity])
/** The backorder takes its six lamps in, or what is left of them. */
const take = (orderId: string, eventId: string, received: number, needed = received) => {
  const lines = [sampleLine({ quantityBackordered: 6 - needed, quantityAllocated: 4 + needed })]
  return recordDecision(
    db,
    sampleDecision(orderId, 2, [], {
      backorder: sampleBackorder(orderId, { revision: 2, lines }),
      entries: needed > 0 ? [{ type: 'allocated', atMs: placedAtMs, lines: [{ id: 'lamps', quantity: needed }] }] : [],
      eventId,
    }),
  )
}

describe('goods that come in', () => {
  it('go to the order that was placed first, then to the next', async () => {
    await opened(db, 'late', [], { placedAtMs: placedAtMs + 2 * minute })
    await opened(db, 'early', [], { placedAtMs })
    await opened(db, 'middle', [], { placedAtMs: placedAtMs + minute })
    expect(given(await receive('e-1', 8))).toEqual([
      ['early', 6],
      ['middle', 2],
    ])
    expect(given(await receive('e-2', 20))).toEqual([
      ['middle', 4],
      ['late', 6],
    ])
    expect(await onHand(db, sku)).toBe(10)
  })

  it('go by the order number when two orders came at the same instant', async () => {
    await opened(db, 'b')
    await opened(db, 'a')
    expect(given(await receive('e-1', 7))).toEqual([
      ['a', 6],
      ['b', 1],
    ])
  })

  it('are given once, however often their arrival is told', async () => {
    await opened(db, 'once')
    const first = await receive('e-1', 4)
    expect(await receive('e-1', 4)).toEqual(first)
    expect(given(first)).toEqual([['once', 4]])
    expect(await onHand(db, sku)).toBe(0)
  })

  it('are not given twice to an order that has not yet taken in what it was given', async () => {
    await opened(db, 'slow')
    await receive('e-1', 6)
    expect(await receive('e-2', 6)).toEqual([])
    await take('slow', 'e-1', 6)
    expect(await receive('e-3', 1)).toEqual([])
    expect(await onHand(db, sku)).toBe(7)
  })

  it('go back to the shelf when the order needs them no more, and on to the next', async () => {
    await opened(db, 'cancelled')
    await opened(db, 'next', [], { placedAtMs: placedAtMs + minute })
    await receive('e-1', 6)
    expect(await take('cancelled', 'e-1', 6, 2)).toEqual({ isNew: true, surplusSkus: [sku] })
    expect(await onHand(db, sku)).toBe(4)
    expect(given(await shareStock(db, sku, 'cancelled/surplus/2'))).toEqual([['cancelled', 4]])
  })

  it('are told to whoever was not told before a crash', async () => {
    await opened(db, 'told')
    await opened(db, 'untold', [], { placedAtMs: placedAtMs + minute })
    const [first] = await receive('e-1', 12)
    if (!first) throw new Error('nothing was given')
    await markTold(db, first)
    expect(given(await untoldAllocations(db, Date.now() + minute))).toEqual([['untold', 6]])
    expect(await untoldAllocations(db, Date.now() - minute)).toEqual([])
    await take('untold', 'e-1', 6)
    expect(await untoldAllocations(db, Date.now() + minute)).toEqual([])
  })
})

it('lists the orders that wait for a sku page by page, the oldest first', async () => {
  for (const [index, orderId] of ['c', 'a', 'b'].entries()) {
    await opened(db, orderId, [], { placedAtMs: placedAtMs + index * minute })
  }
  const [first, second] = await waitingOrders(db, sku, null, 2)
  expect([first?.orderId, second?.orderId]).toEqual(['c', 'a'])
  expect(await waitingOrders(db, sku, second, 2)).toEqual([
    { orderId: 'b', placedAtMs: placedAtMs + 2 * minute, quantity: 6 },
  ])
  expect(await waitingOrders(db, 'LAMP-ASH')).toEqual([])
})
