import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../backorder/policy.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const put = (policy: Record<string, unknown>) => doors.call('PUT', '/v1/policy', policy)
const place = (id: string, change: Record<string, unknown> = {}) =>
  doors.call('POST', '/v1/backorders', lampOrder(id, change))
const policyOf = async (id: string) => (await doors.engine.state(id))?.policy

describe('the shop’s policy', () => {
  it('is stated as a whole, and what is left out is as by default', async () => {
    const stated = await put({ timeZone: 'Europe/Berlin', law: 'none', sms: { enabled: false } })
    expect(stated.status).toBe(200)
    const expected = { ...defaultPolicy, timeZone: 'Europe/Berlin', law: 'none' }
    expect(stated.json).toEqual({ ...expected, sms: { ...defaultPolicy.sms, enabled: false } })
    expect((await doors.call('GET', '/v1/policy')).json).toEqual(stated.json)
    expect((await put({ law: 'none' })).json).toEqual({ ...defaultPolicy, law: 'none' })
  })

  it('holds for orders that say nothing else, without a restart', async () => {
    await put({ timeZone: 'Asia/Tokyo', law: 'none', endingDays: 50 })
    await place('p-1')
    await place('p-2', { policy: { endingDays: 20 } })
    expect(await policyOf('p-1')).toMatchObject({ timeZone: 'Asia/Tokyo', law: 'none', endingDays: 50 })
    expect(await policyOf('p-2')).toMatchObject({ timeZone: 'Asia/Tokyo', law: 'none', endingDays: 20 })
  })

  it('never changes what an open order was promised, nor how a repeated order is answered', async () => {
    await put({ endingDays: 90 })
    const body = { policy: { ceilingDays: 100 } }
    const first = await place('p-3', body)
    await put({ endingDays: 150 })
    expect((await policyOf('p-3'))?.endingDays).toBe(90)
    const again = await place('p-3', body)
    expect([again.status, again.json.endingDate]).toEqual([200, first.json.endingDate])
    expect((await place('p-4', body)).status).toBe(422)
  })

  it('is refused where the whole makes no sense, by its field', async () => {
    const tiers = (second: number) => ({
      endingTiers: [
        { currency: 'USD', fromMinor: 500, days: 40 },
        { currency: 'USD', fromMinor: second, days: 50 },
      ],
    })
    const { status, json } = await put(tiers(500))
    expect([status, json.errors[0].pointer]).toEqual([422, '#/endingTiers/1/fromMinor'])
    expect((await put({ timeZone: 'Mars/Olympus' })).status).toBe(422)
    expect((await put(tiers(501))).status).toBe(200)
  })

  it('is the operator’s alone', async () => {
    for (const key of [doors.keys.read, doors.keys.write, doors.keys.supply]) {
      expect((await doors.call('PUT', '/v1/policy', {}, { key })).status).toBe(403)
      expect((await doors.call('GET', '/v1/policy', undefined, { key })).status).toBe(403)
    }
  })
})

describe('the shop’s zone', () => {
  it('says which day it is for goods that come in', async () => {
    // Half past ten in the evening in New York is the next day in Tokyo.
    doors.clock.nowMs = Date.parse('2026-03-05T03:30:00Z')
    await doors.call('PUT', '/v1/products/TEA', { name: 'Tea', backorderable: true })
    const received = async (id: string) => {
      await doors.call('POST', '/v1/supply-events', { id, type: 'received', sku: 'TEA', quantity: 1 })
      const [row] = await doors.database.query<{ on: string }>(
        'select received_on as "on" from supply_receipts where event_id = $1',
        [id],
      )
      return row?.on
    }
    await put({ timeZone: 'America/New_York' })
    expect(await received('r-1')).toBe('2026-03-04')
    await put({ timeZone: 'Asia/Tokyo' })
    expect(await received('r-2')).toBe('2026-03-05')
  })

  it('has what is waited for looked at again when its days begin elsewhere', async () => {
    await put({ timeZone: 'UTC' })
    await place('p-5')
    await doors.desk.settled()
    await put({ timeZone: 'UTC', endingDays: 44 })
    expect(await unsettledSkus(doors.database, ['LAMP-OAK'])).toEqual([])
    await put({ timeZone: 'Asia/Tokyo' })
    expect(await unsettledSkus(doors.database, ['LAMP-OAK'])).toEqual(['LAMP-OAK'])
  })
})

describe('longer waits for dearer orders', () => {
  const yen = (id: string) =>
    place(id, {
      currency: 'JPY',
      payment: { mode: 'captured' },
      promisedDate: undefined,
      lines: [{ id: '1', sku: 'CUP', name: 'Cup', quantity: 1, available: 0, unitPrice: 120_000 }],
    })

  it('count in the currency that they are stated in', async () => {
    const placedOn = Date.parse('2026-03-02')
    const endingDays = async (id: string) => (Date.parse((await yen(id)).json.endingDate) - placedOn) / 86_400_000
    doors.clock.nowMs = Date.parse('2026-03-02T15:00:00Z')
    await put({ timeZone: 'UTC' })
    expect(await endingDays('y-1')).toBe(30)
    await put({ timeZone: 'UTC', endingTiers: [{ currency: 'JPY', fromMinor: 100_000, days: 45 }] })
    expect(await endingDays('y-2')).toBe(45)
    await put({ timeZone: 'UTC', endingTiers: [{ fromMinor: 100_000, days: 40 }] })
    expect(await endingDays('y-3')).toBe(40)
  })
})
