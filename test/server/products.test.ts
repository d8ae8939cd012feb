import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const lamp = { name: 'Oak Desk Lamp', backorderable: true, terms: 'ships in 6 days', leadTimeDays: 6 }
const supply = (method: string, path: string, body?: unknown) =>
  doors.call(method, path, body, { key: doors.keys.supply })
const pointers = (json: { errors: { pointer: string }[] }) => json.errors.map(({ pointer }) => pointer)

describe('a product', () => {
  it('is kept as stated, with what was left out filled in, and read back', async () => {
    const { status, json } = await supply('PUT', '/v1/products/LAMP', lamp)
    expect(status).toBe(201)
    expect(json).toEqual({
      sku: 'LAMP',
      ...lamp,
      inventoryThreshold: 0,
      safetyStock: 0,
      substitutes: [],
      dropship: false,
    })
    const read = await doors.call('GET', '/v1/products/LAMP', undefined, { key: doors.keys.read })
    expect([read.status, read.json]).toEqual([200, json])
  })

  it('is whole: everything that a shop can say of it comes back', async () => {
    const whole = {
      name: 'Walnut Chair',
      imageUrl: 'https://shop.example/chair.jpg',
      price: { amount: 24_900, currency: 'EUR' },
      backorderable: true,
      backorderLimit: 40,
      inventoryThreshold: 2,
      safetyStock: 5,
      substitutes: ['CHAIR-OAK', 'CHAIR-ASH'],
      terms: 'made to order',
      preorder: { releaseDate: '2026-05-01' },
      dropship: true,
      replenishment: {
        supplier: 'Oakworks Ltd.',
        backupSuppliers: ['Ashworks'],
        reorderPoint: 10,
        reorderQuantity: 50,
        quota: { units: 50, by: '2026-06-01' },
      },
      leadTimeDays: 21,
    }
    await supply('PUT', '/v1/products/CHAIR', whole)
    expect((await doors.call('GET', '/v1/products/CHAIR')).json).toEqual({ sku: 'CHAIR', ...whole })
  })

  it('stays the same when the same is stated again, and changes as a whole', async () => {
    expect((await supply('PUT', '/v1/products/LAMP', lamp)).status).toBe(200)
    const { json } = await supply('PUT', '/v1/products/LAMP', { name: 'Oak Lamp' })
    expect(json).toMatchObject({ name: 'Oak Lamp', backorderable: false })
    expect(json.terms).toBeUndefined()
  })

  it('may have a sku with a slash and a space', async () => {
    expect((await supply('PUT', `/v1/products/${encodeURIComponent('LAMP/OAK 2')}`, lamp)).status).toBe(201)
    const { json } = await doors.call('GET', `/v1/products/${encodeURIComponent('LAMP/OAK 2')}`)
    expect(json.sku).toBe('LAMP/OAK 2')
  })

  it('is listed by sku, a page after another', async () => {
    for (const sku of ['P-1', 'P-2', 'P-3']) await supply('PUT', `/v1/products/${sku}`, lamp)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { json } = await doors.call('GET', `/v1/products?limit=2${next && `&cursor=${next}`}`)
      seen.push(...json.items.map(({ sku }: { sku: string }) => sku))
      next = json.next
    }
    expect(seen).toEqual(['CHAIR', 'LAMP', 'LAMP/OAK 2', 'P-1', 'P-2', 'P-3'])
    expect((await doors.call('GET', '/v1/products?cursor=nonsense')).status).toBe(422)
  })

  it.each([
    ['no name', { name: undefined }, '#/name'],
    ['a limit below nothing', { backorderLimit: -1 }, '#/backorderLimit'],
    ['a threshold below nothing', { inventoryThreshold: -3 }, '#/inventoryThreshold'],
    ['half a unit of safety stock', { safetyStock: 0.5 }, '#/safetyStock'],
    ['a substitute twice', { substitutes: ['A', 'A'] }, '#/substitutes'],
    ['itself as a substitute', { substitutes: ['A', 'BAD'] }, '#/substitutes/1'],
    ['a release on a day that is none', { preorder: { releaseDate: '2026-02-30' } }, '#/preorder/releaseDate'],
    ['a release in words', { preorder: { releaseDate: 'soon' } }, '#/preorder/releaseDate'],
    [
      'a quota of none',
      { replenishment: { supplier: 'S', quota: { units: 0, by: '2026-06-01' } } },
      '#/replenishment/quota/units',
    ],
    [
      'a supplier that backs itself up',
      { replenishment: { supplier: 'S', backupSuppliers: ['S'] } },
      '#/replenishment/backupSuppliers/0',
    ],
    ['a price in no currency', { price: { amount: 5, currency: 'XQQ' } }, '#/price/currency'],
    ['a picture that is a script', { imageUrl: 'javascript:alert(1)' }, '#/imageUrl'],
    ['a page that is a script', { pageUrl: 'javascript:alert(1)' }, '#/pageUrl'],
    ['a field that nobody knows', { colour: 'red' }, '#/colour'],
  ])('with %s is refused, and nothing is kept', async (_what, change, pointer) => {
    const { status, json } = await supply('PUT', '/v1/products/BAD', { ...lamp, ...change })
    expect(status).toBe(422)
    expect(pointers(json)).toContain(pointer)
    expect((await doors.call('GET', '/v1/products/BAD')).status).toBe(404)
  })

  it('needs a key for supply to be stated, and one for reading to be read', async () => {
    expect((await doors.call('PUT', '/v1/products/X', lamp, { key: doors.keys.write })).status).toBe(403)
    expect((await doors.call('GET', '/v1/products/X', undefined, { key: doors.keys.supply })).status).toBe(403)
    expect((await doors.call('GET', '/v1/products/X', undefined, { key: null })).status).toBe(401)
  })
})

describe('what is on hand', () => {
  const put = (body: unknown, sku = 'LAMP') => supply('PUT', `/v1/stock/${sku}`, body)

  it('is set, with or without a revision', async () => {
    expect((await put({ onHand: 7 })).json).toEqual({ sku: 'LAMP', onHand: 7, revision: null })
    expect((await put({ onHand: 5, revision: 10 })).json).toEqual({ sku: 'LAMP', onHand: 5, revision: 10 })
  })

  it('is left alone by an older revision, which is told so', async () => {
    const { status, json } = await put({ onHand: 99, revision: 9 })
    expect([status, json.code]).toEqual([409, 'older-revision'])
    expect((await doors.call('GET', '/v1/stock/LAMP')).json.onHand).toBe(5)
  })

  it('is the same when the same revision comes again, and refused when it says something else', async () => {
    expect((await put({ onHand: 5, revision: 10 })).status).toBe(200)
    const { status, json } = await put({ onHand: 6, revision: 10 })
    expect([status, json.code]).toEqual([409, 'other-content'])
    expect((await doors.call('GET', '/v1/stock/LAMP')).json.onHand).toBe(5)
  })

  it('is known for a sku that only an order holds, and unknown for any other', async () => {
    await doors.call('POST', '/v1/backorders', lampOrder('o-1'))
    expect((await put({ onHand: 0 }, 'SHADE-LINEN')).status).toBe(201)
    const { status, json } = await put({ onHand: 1 }, 'NOBODY')
    expect([status, json.code]).toEqual([404, 'unknown-sku'])
    expect((await doors.call('GET', '/v1/stock/NOBODY')).status).toBe(404)
  })

  it.each([
    [{ onHand: -1 }, '#/onHand'],
    [{ onHand: 1.5 }, '#/onHand'],
    [{ onHand: '5' }, '#/onHand'],
    [{ onHand: 1, revision: -1 }, '#/revision'],
  ])('is refused as %j', async (body, pointer) => {
    const { status, json } = await put(body)
    expect(status).toBe(422)
    expect(pointers(json)).toContain(pointer)
  })
})
