import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  for (const sku of ['LAMP', 'SHADE']) await doors.call('PUT', `/v1/products/${sku}`, { name: sku })
})
afterAll(() => doors.close())

const order = {
  supplier: 'Oakworks Ltd.',
  status: 'placed',
  expectedAt: '2026-04-10',
  revision: 1,
  lines: [
    { sku: 'LAMP', quantity: 100 },
    { sku: 'SHADE', quantity: 20, received: 5 },
  ],
}
const put = (body: unknown, id = 'po-1') =>
  doors.call('PUT', `/v1/purchase-orders/${id}`, body, { key: doors.keys.supply })
const get = (id = 'po-1') => doors.call('GET', `/v1/purchase-orders/${id}`, undefined, { key: doors.keys.read })

describe('a purchase order', () => {
  it('is kept as stated and read back', async () => {
    const { status, json } = await put(order)
    expect(status).toBe(201)
    expect(json).toEqual({
      id: 'po-1',
      ...order,
      lines: [
        { sku: 'LAMP', quantity: 100, received: 0 },
        { sku: 'SHADE', quantity: 20, received: 5 },
      ],
    })
    expect((await get()).json).toEqual(json)
  })

  it('is the same when the same comes again', async () => {
    expect((await put(order)).status).toBe(200)
  })

  it('moves with a newer revision, and keeps what came in where nothing is said of it', async () => {
    const { status, json } = await put({
      ...order,
      revision: 3,
      expectedAt: null,
      status: 'confirmed',
      lines: [{ sku: 'SHADE', quantity: 30 }],
    })
    expect(status).toBe(200)
    expect(json).toMatchObject({ expectedAt: null, lines: [{ sku: 'SHADE', quantity: 30, received: 5 }] })
  })

  it('may have received more than was bought', async () => {
    const { json } = await put({ ...order, revision: 4, lines: [{ sku: 'SHADE', quantity: 30, received: 35 }] })
    expect(json.lines).toEqual([{ sku: 'SHADE', quantity: 30, received: 35 }])
  })

  it('is left alone by an older revision, and by the same revision with other content', async () => {
    const before = (await get()).json
    const older = await put({ ...order, revision: 2 })
    expect([older.status, older.json.code]).toEqual([409, 'older-revision'])
    const other = await put({ ...order, revision: 4 })
    expect([other.status, other.json.code]).toEqual([409, 'other-content'])
    expect((await get()).json).toEqual(before)
  })

  it('of a sku that nobody knows is refused as a whole', async () => {
    const lines = [
      { sku: 'LAMP', quantity: 1 },
      { sku: 'NOBODY', quantity: 1 },
    ]
    const { status, json } = await put({ ...order, lines }, 'po-2')
    expect(status).toBe(422)
    expect(json.errors).toEqual([{ pointer: '#/lines/1/sku', detail: 'is no product that is known here' }])
    expect((await get('po-2')).json.code).toBe('unknown-purchase-order')
  })

  it.each([
    ['no units', { lines: [{ sku: 'LAMP', quantity: 0 }] }, '#/lines/0/quantity'],
    ['units below nothing', { lines: [{ sku: 'LAMP', quantity: -5 }] }, '#/lines/0/quantity'],
    ['receipts below nothing', { lines: [{ sku: 'LAMP', quantity: 5, received: -1 }] }, '#/lines/0/received'],
    [
      'a sku twice',
      {
        lines: [
          { sku: 'LAMP', quantity: 5 },
          { sku: 'LAMP', quantity: 6 },
        ],
      },
      '#/lines',
    ],
    ['no lines', { lines: [] }, '#/lines'],
    ['a date in another format', { expectedAt: '10.04.2026' }, '#/expectedAt'],
    ['a date that is none', { expectedAt: '2026-04-31' }, '#/expectedAt'],
    ['no date at all', { expectedAt: undefined }, '#/expectedAt'],
    ['a status that is none', { status: 'lost' }, '#/status'],
    ['no revision', { revision: undefined }, '#/revision'],
    ['half a revision', { revision: 1.5 }, '#/revision'],
  ])('with %s is refused', async (_what, change, pointer) => {
    const { status, json } = await put({ ...order, ...change }, 'po-3')
    expect(status).toBe(422)
    expect(json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
    expect((await get('po-3')).status).toBe(404)
  })

  it('needs a key for supply', async () => {
    expect((await doors.call('PUT', '/v1/purchase-orders/po-9', order, { key: doors.keys.write })).status).toBe(403)
  })
})

describe('a supplier', () => {
  const supplier = { name: 'Oakworks', backups: ['Ashworks'], contact: { name: 'Grace', email: 'grace@oak.example' } }
  const path = `/v1/suppliers/${encodeURIComponent('Oakworks Ltd.')}`

  it('is known by its purchase orders, and stated with whom to write to', async () => {
    expect((await doors.call('GET', path)).json).toEqual({
      id: 'Oakworks Ltd.',
      name: 'Oakworks Ltd.',
      backups: [],
      contact: null,
    })
    expect((await doors.call('PUT', path, supplier)).status).toBe(200)
    expect((await doors.call('GET', path)).json).toEqual({
      id: 'Oakworks Ltd.',
      ...supplier,
      contact: { ...supplier.contact, phone: null, locale: null },
    })
  })

  it('is forgotten as a person when it is stated without one', async () => {
    const { contact: _, ...company } = supplier
    expect((await doors.call('PUT', path, company)).json.contact).toBeNull()
    expect((await doors.call('GET', path)).json.contact).toBeNull()
    expect(doors.logged.join('')).not.toContain('grace')
  })

  it('is refused with an address that is none, and does not back itself up', async () => {
    const bad = await doors.call('PUT', path, { name: 'X', contact: { email: 'no' }, backups: [] })
    expect(bad.json.errors[0].pointer).toBe('#/contact/email')
    expect((await doors.call('PUT', path, { name: 'X', backups: ['Oakworks Ltd.'] })).status).toBe(422)
    expect((await doors.call('GET', '/v1/suppliers/nobody')).status).toBe(404)
  })
})
