import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allocationsOfOrder } from './support/allocations.ts'
import { placed } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  await placed(doors, 's-1', { placedAt: '2026-03-01T10:00:00Z' })
  await placed(doors, 's-2', { placedAt: '2026-03-01T11:00:00Z' })
})
beforeEach(() => {
  doors.engine.heard.length = 0
})
afterAll(() => doors.close())

const report = (body: Record<string, unknown>, key = doors.keys.supply) =>
  doors.call('POST', '/v1/supply-events', body, { key })
const heardBy = (type: string) =>
  doors.engine.heard.filter(({ event }) => event.type === type).map(({ orderId }) => orderId)

describe('what a supplier reports', () => {
  it('reaches every order that waits, after the answer', async () => {
    const eta = { id: 'e-1', type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', reason: 'the ship was late' }
    expect((await report(eta)).status).toBe(202)
    await doors.desk.settled()
    expect(heardBy('eta').sort()).toEqual(['s-1', 's-2'])
  })

  it('is taken once: the same again is 200 and tells nobody, the same id with other content is 409', async () => {
    const eta = { id: 'e-1', type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', reason: 'the ship was late' }
    expect((await report(eta)).status).toBe(200)
    expect((await report({ ...eta, expectedAt: '2026-05-01' })).status).toBe(409)
    await doors.desk.settled()
    expect(doors.engine.heard).toEqual([])
  })

  it('may name a day that has passed: nobody knows then, and that is told once', async () => {
    expect((await report({ id: 'e-2', type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-01-01' })).status).toBe(202)
    expect((await report({ id: 'e-3', type: 'eta', sku: 'LAMP-OAK', expectedAt: null })).status).toBe(202)
    await doors.desk.settled()
    expect(doors.engine.heard.map(({ event }) => 'expectedAt' in event && event.expectedAt)).toEqual([null, null])
  })

  it('gives goods to the oldest order first, and tells only who got some', async () => {
    expect((await report({ id: 'r-1', type: 'received', sku: 'LAMP-OAK', quantity: 5 })).status).toBe(202)
    await doors.desk.settled()
    expect(heardBy('received')).toEqual(['s-1'])
    expect(await allocationsOfOrder(doors.database, 's-1')).toEqual([{ sku: 'LAMP-OAK', quantity: 5 }])
    await report({ id: 'r-2', type: 'received', sku: 'LAMP-OAK', quantity: 3 })
    await doors.desk.settled()
    expect(heardBy('received')).toEqual(['s-1', 's-1', 's-2'])
    expect(doors.engine.heard.at(-1)?.event).toMatchObject({ quantity: 2 })
  })

  it('is told once where several reports of a sku come at once: the last word holds', async () => {
    const dates = ['2026-04-11', '2026-04-12', '2026-04-13', '2026-04-14']
    for (const [index, expectedAt] of dates.entries()) {
      await report({ id: `m-${index}`, type: 'eta', sku: 'SHADE-LINEN', expectedAt })
    }
    await doors.desk.settled()
    const heard = doors.engine.heard.filter(({ orderId }) => orderId === 's-1').map(({ event }) => event)
    expect(heard).toMatchObject([{ expectedAt: '2026-04-14', queue: { place: 1, of: 2 } }])
  })

  it('changes nothing when a newer revision came before it', async () => {
    const eta = (id: string, revision: number, expectedAt: string) =>
      report({ id, type: 'eta', sku: 'SHADE-LINEN', expectedAt, revision })
    expect((await eta('rev-2', 2, '2026-04-20')).json).toMatchObject({ outcome: 'accepted' })
    const older = await eta('rev-1', 1, '2026-05-20')
    expect(older.status).toBe(200)
    expect(older.json).toMatchObject({ accepted: false, outcome: 'older' })
    await doors.desk.settled()
    const dates = doors.engine.heard.map(({ event }) => 'expectedAt' in event && event.expectedAt)
    expect(new Set(dates)).toEqual(new Set(['2026-04-20']))
  })

  it('is told after a restart when the engine was away', async () => {
    doors.engine.away = true
    expect((await report({ id: 'd-1', type: 'discontinued', sku: 'SHADE-LINEN' })).status).toBe(202)
    await doors.desk.settled()
    expect(doors.engine.heard).toEqual([])
    doors.engine.away = false
    await doors.desk.resume()
    await doors.desk.settled()
    expect(heardBy('discontinued').sort()).toEqual(['s-1', 's-2'])
    await doors.desk.resume()
    await doors.desk.settled()
    expect(heardBy('discontinued')).toHaveLength(2)
  })

  it('is refused for a sku that no order ever held', async () => {
    const { status, json } = await report({ id: 'u-1', type: 'eta', sku: 'NOBODY', expectedAt: '2026-04-10' })
    expect(status).toBe(422)
    expect(json.errors[0].pointer).toBe('#/sku')
    expect((await report({ id: 'u-2', type: 'eta', sku: 'SHADE-COTTON', expectedAt: '2026-04-10' })).status).toBe(202)
  })

  it.each([
    [{ type: 'received', quantity: 0 }, '#/quantity'],
    [{ type: 'received', quantity: -1 }, '#/quantity'],
    [{ type: 'received', quantity: 1.5 }, '#/quantity'],
    [{ type: 'received', quantity: 1, receivedOn: '01/04/2026' }, '#/receivedOn'],
    [{ type: 'eta', expectedAt: null, revision: 1.5 }, '#/revision'],
    [{ type: 'eta', expectedAt: null, revision: 'newest' }, '#/revision'],
    [{ type: 'eta', expectedAt: '2026-02-30' }, '#/expectedAt'],
    [{ type: 'eta' }, '#/expectedAt'],
    [{ type: 'cancelled' }, '#/purchaseOrder'],
    [{ type: 'eta', sku: undefined, expectedAt: null }, '#/sku'],
    [{ type: 'eta', expectedAt: null, purchaseOrder: 'nobody' }, '#/purchaseOrder'],
    [{ type: 'discontinued', quantity: 3 }, '#/quantity'],
  ])('is refused when it is %j, naming the field', async (body, pointer) => {
    const { status, json } = await report({ id: 'w-1', sku: 'LAMP-OAK', ...body })
    expect(status).toBe(422)
    expect(json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
  })

  it('needs a key for supply', async () => {
    const eta = { id: 'e-9', type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10' }
    expect((await report(eta, doors.keys.write)).status).toBe(403)
  })
})
