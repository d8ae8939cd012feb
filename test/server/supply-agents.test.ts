import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placed } from './support/customer.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  for (const [index, id] of ['q-1', 'q-2', 'q-3'].entries()) {
    await placed(doors, id, { placedAt: `2026-03-01T1${index}:00:00Z` })
  }
  await doors.desk.settled()
}, 120_000)
afterAll(() => doors.close())

const queue = async (query = '') => (await doors.call('GET', `/v1/products/LAMP-OAK/queue${query}`)).json
const places = async () =>
  (await queue()).items.map((row: { orderId: string; place: number }) => [row.orderId, row.place])
const agent = { agent: 'kim', reason: 'promised on the phone' }
const order = (revision: number, expectedAt: string, quantity = 12) =>
  doors.call('PUT', '/v1/purchase-orders/po-lamps', {
    supplier: 'oakworks',
    status: 'placed',
    expectedAt,
    revision,
    lines: [{ sku: 'LAMP-OAK', quantity }],
  })

describe('an agent of the shop', () => {
  it('sees the queue page by page, with places', async () => {
    expect(await places()).toEqual([
      ['q-1', 1],
      ['q-2', 2],
      ['q-3', 3],
    ])
    const first = await queue('?limit=2')
    expect(first.items).toHaveLength(2)
    const rest = await queue(`?limit=2&cursor=${first.next}`)
    expect(rest).toMatchObject({ items: [{ orderId: 'q-3', place: 3, of: 3, quantityMissing: 6 }], next: null })
    expect((await doors.call('GET', '/v1/products/NOBODY/queue')).status).toBe(404)
    expect((await doors.call('GET', '/v1/products/LAMP-OAK/queue?cursor=x')).status).toBe(422)
  })

  it('moves a line with a reason, and gives it its own place again', async () => {
    const move = (place: number | null, orderId = 'q-3') =>
      doors.call('POST', '/v1/products/LAMP-OAK/queue', { orderId, lineId: 'lamps', place, ...agent })
    expect((await move(1)).status).toBe(200)
    expect(await places()).toEqual([
      ['q-3', 1],
      ['q-1', 2],
      ['q-2', 3],
    ])
    const { json } = await doors.call('GET', '/v1/backorders/q-2')
    expect(json.lines[0].queue).toEqual({ place: 3, of: 3 })
    expect((await move(null)).status).toBe(200)
    expect((await places())[0]).toEqual(['q-1', 1])
    expect((await move(1, 'nobody')).json.errors[0].pointer).toBe('#/lineId')
    expect((await move(0)).json.errors[0].pointer).toBe('#/place')
    const unexplained = { orderId: 'q-3', lineId: 'lamps', place: 1, agent: 'kim' }
    expect((await doors.call('POST', '/v1/products/LAMP-OAK/queue', unexplained)).status).toBe(422)
  })

  it('judges a date that jumped too far: until then nobody hears of it', async () => {
    await order(1, '2026-03-18')
    await doors.desk.settled()
    doors.engine.heard.length = 0
    const jump = { id: 'jump-1', type: 'eta', purchaseOrder: 'po-lamps', expectedAt: '2027-03-18', revision: 2 }
    expect((await doors.call('POST', '/v1/supply-events', jump)).status).toBe(202)
    await doors.desk.settled()
    expect(doors.engine.heard).toEqual([])
    const { json } = await doors.call('GET', '/v1/supply/held')
    expect(json.items).toMatchObject([{ purchaseOrder: 'po-lamps', skus: ['LAMP-OAK'], to: '2027-03-18' }])
    const judge = (accepted: boolean) =>
      doors.call('POST', `/v1/supply/held/${json.items[0].id}`, { accepted, ...agent })
    expect((await judge(true)).status).toBe(200)
    expect((await judge(true)).status).toBe(200)
    expect((await judge(false)).status).toBe(409)
    expect((await doors.call('POST', '/v1/supply/held/999999', { accepted: true, ...agent })).status).toBe(404)
    await doors.desk.settled()
    const told = doors.engine.heard.map(({ orderId, event }) => [orderId, 'expectedAt' in event && event.expectedAt])
    expect(told).toEqual([
      ['q-1', '2027-03-18'],
      ['q-2', '2027-03-18'],
    ])
  })

  it('states by what the queue is sorted', async () => {
    const tiered = lampOrder('q-gold', { placedAt: '2026-03-02T11:00:00Z' })
    const put = await doors.call('PUT', '/v1/supply/policy', { tiers: ['gold'], queueBy: ['tier', 'placed'] })
    expect(put.json).toMatchObject({ tiers: ['gold'], holdDays: 14 })
    const customer = { ...(tiered.customer as object), tier: 'gold' }
    expect((await doors.call('POST', '/v1/backorders', { ...tiered, customer })).status).toBe(201)
    expect((await places())[0]).toEqual(['q-gold', 1])
    await doors.call('PUT', '/v1/supply/policy', { queueBy: ['placed'] })
    expect((await places()).at(-1)).toEqual(['q-gold', 4])
    expect((await doors.call('PUT', '/v1/supply/policy', { queueBy: ['luck'] })).status).toBe(422)
  })
})

describe('a new order', () => {
  it('knows its place and its date before its first notice', async () => {
    await doors.call('PUT', '/v1/products/CHAIR', { name: 'Chair', backorderable: true })
    await doors.call('PUT', '/v1/purchase-orders/po-chairs', {
      supplier: 'oakworks',
      status: 'placed',
      expectedAt: '2026-03-20',
      revision: 1,
      lines: [{ sku: 'CHAIR', quantity: 3 }],
    })
    const chairs = (id: string) => {
      const { promisedDate: _, ...rest } = lampOrder(id)
      const line = { id: 'chairs', sku: 'CHAIR', name: 'Chair', quantity: 2, available: 0, unitPrice: 1000 }
      return { ...rest, lines: [line], payment: { mode: 'captured' } }
    }
    expect((await doors.call('POST', '/v1/backorders', chairs('ch-1'))).json.promisedDate).toBe('2026-03-20')
    const second = await doors.call('POST', '/v1/backorders', chairs('ch-2'))
    expect(second.json.promisedDate).toBe(null)
    const { json } = await doors.call('GET', '/v1/backorders/ch-2/letters')
    expect(json.items[0]).toMatchObject({ letter: 'first-notice', facts: { lines: [{ queue: { place: 2, of: 2 } }] } })
    doors.engine.heard.length = 0
    await doors.desk.settled()
    expect(doors.engine.heard.filter(({ orderId }) => orderId.startsWith('ch-'))).toEqual([])
  })
})
