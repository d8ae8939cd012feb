import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TakenIn } from '../../server/files/take-in.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const upload = (name: string, body: Body, options: { key?: string; type?: string } = {}) =>
  doors.app.request(`/v1/import/${name}`, {
    method: 'POST',
    headers: {
      'content-type': options.type ?? 'text/csv',
      authorization: `Bearer ${options.key ?? doors.keys.supply}`,
    },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
const taken = async (name: string, body: Body) => {
  const response = await upload(name, body)
  expect(response.status).toBe(200)
  return (await response.json()) as TakenIn
}
const download = async (name: string) => (await doors.call('GET', `/v1/export/${name}`)).text

describe('a file of products', () => {
  it('is applied but for its bad rows, which are named by line and column', async () => {
    const report = await taken(
      'products',
      lines(
        'sku,name,backorderable,backorderLimit,releaseDate',
        'LAMP,Oak Lamp,true,40,',
        'SHADE,"Shade, linen",maybe,,',
        'CHAIR,Chair,true,-3,2026-02-30',
        '',
        ',Nameless,true,,',
        'TABLE,Table,false,,',
        'STOOL,Stool',
      ),
    )
    expect(report).toMatchObject({ rows: 6, applied: 2, unchanged: 0, rejected: 4, complete: true })
    expect(report.bad.map(({ line, field }) => [line, field])).toEqual([
      [3, 'backorderable'],
      [4, 'backorderLimit'],
      [4, 'releaseDate'],
      [6, 'sku'],
      [8, null],
    ])
    expect((await doors.call('GET', '/v1/products/TABLE')).status).toBe(200)
    expect((await doors.call('GET', '/v1/products/SHADE')).status).toBe(404)
  })

  it('comes out as it went in, and then changes nothing', async () => {
    await doors.call('PUT', '/v1/products/WHOLE', {
      name: 'A "whole" chair,\u00a0with é',
      imageUrl: 'https://shop.example/c.jpg',
      pageUrl: 'https://shop.example/chair',
      price: { amount: 100, currency: 'EUR' },
      backorderable: true,
      backorderLimit: 4,
      substitutes: ['A|B', 'C'],
      terms: 'in 6 days',
      preorder: { releaseDate: '2026-05-01' },
      replenishment: {
        supplier: 'S',
        backupSuppliers: ['T', 'U'],
        reorderPoint: 1,
        quota: { units: 5, by: '2026-06-01' },
      },
      leadTimeDays: 6,
    })
    const file = await download('products')
    expect(file.split('\r\n')[0]).toContain('sku,name,imageUrl')
    expect(await taken('products', file)).toMatchObject({ rows: 3, applied: 0, unchanged: 3, bad: [] })
  })

  it('keeps the last of two rows about one sku', async () => {
    const report = await taken('products', lines('sku,name', 'TWICE,First', 'TWICE,Second'))
    expect(report).toMatchObject({ rows: 2, applied: 2, rejected: 0 })
    expect((await doors.call('GET', '/v1/products/TWICE')).json.name).toBe('Second')
  })
})

describe('a file of stock', () => {
  it('is applied but for skus that nobody knows and revisions that are old', async () => {
    await taken('stock', lines('sku,onHand,revision', 'LAMP,4,7'))
    const report = await taken(
      'stock',
      lines('sku,onHand,revision', 'TABLE,12,', 'NOBODY,1,', 'LAMP,9,6', 'LAMP,5,7', 'LAMP,-1,8', 'LAMP,4,7'),
    )
    expect(report).toMatchObject({ rows: 6, applied: 1, unchanged: 1, rejected: 4 })
    const named = report.bad.map(({ line, field }) => `${line} ${field}`)
    expect(named.sort()).toEqual(['3 sku', '4 revision', '5 revision', '6 onHand'])
    expect(await download('stock')).toBe('sku,onHand,revision\r\nLAMP,4,7\r\nTABLE,12,\r\n')
  })
})

describe('a file of purchase orders', () => {
  const header = 'id,supplier,status,expectedAt,revision,sku,quantity,received'

  it('has a row per line, and takes each order whole or not at all', async () => {
    const report = await taken(
      'purchase-orders',
      lines(
        header,
        'po-1,Oak,placed,2026-04-10,1,LAMP,100,',
        'po-1,Oak,placed,2026-04-10,1,TABLE,5,2',
        'po-2,Oak,placed,,1,LAMP,10,',
        'po-2,Oak,placed,,1,TABLE,none,',
        'po-3,Oak,placed,,1,LAMP,10,',
        'po-3,Ash,placed,,1,TABLE,1,',
        'po-4,Oak,placed,,1,LAMP,10,',
        'po-4,Oak,placed,,1,NOBODY,10,',
        'po-5,Oak,placed,,1,LAMP,1,',
        'po-5,broken',
        'po-5,Oak,placed,,1,TABLE,1,',
        'po-6,Oak,placed,,1,LAMP,1,',
      ),
    )
    expect(report).toMatchObject({ rows: 12, applied: 3, rejected: 9 })
    expect(report.bad.map(({ line, field }) => [line, field])).toEqual(
      expect.arrayContaining([
        [5, 'quantity'],
        [7, 'supplier'],
        [9, 'sku'],
        [11, null],
      ]),
    )
    const known = async (id: string) => (await doors.call('GET', `/v1/purchase-orders/${id}`)).status
    expect(await Promise.all(['po-1', 'po-2', 'po-3', 'po-4', 'po-5', 'po-6'].map(known))).toEqual([
      200, 404, 404, 404, 404, 200,
    ])
  })

  it('spoils the order after a row that cannot be read, for that row may be its first', async () => {
    const report = await taken('purchase-orders', lines(header, 'po-7', 'po-7,Oak,placed,,1,LAMP,1,'))
    expect(report).toMatchObject({ applied: 0, rejected: 2 })
    expect((await doors.call('GET', '/v1/purchase-orders/po-7')).status).toBe(404)
  })

  it('comes out as it went in', async () => {
    const file = await download('purchase-orders')
    expect(file).toContain('po-1,Oak,placed,2026-04-10,1,TABLE,5,2\r\n')
    const again = file.replaceAll(',1,', ',2,')
    expect(await taken('purchase-orders', again)).toMatchObject({ applied: 3, rejected: 0 })
  })
})

describe('a file of past deliveries', () => {
  const header = 'id,purchaseOrder,supplier,sku,name,group,quantity,unitPrice,orderedOn,promisedOn,deliveredOn'

  it('is kept for learning, once, and comes out as it went in', async () => {
    const rows = ['1,po-a,Oak Ltd.,S-1,"Lamp, 30 W",HRDT,19,0.90,,2006-06-02,2006-06-05', '2,po-a,Oak Ltd.,S-2,,,1,,,,']
    expect(await taken('deliveries', lines(header, ...rows))).toMatchObject({ rows: 2, applied: 2 })
    expect(await taken('deliveries', lines(header, ...rows))).toMatchObject({ applied: 0, unchanged: 2 })
    expect(await download('deliveries')).toBe(`${[header, ...rows].join('\r\n')}\r\n`)
  })

  it('names wrong dates and prices', async () => {
    const report = await taken('deliveries', lines(header, '3,po,Oak,S,,,1,1e9,02/06/2006,2006-02-30,'))
    expect(report.bad.map(({ field }) => field)).toEqual(['unitPrice', 'orderedOn', 'promisedOn'])
  })
})

describe('any file', () => {
  it.each([
    ['nothing', ''],
    ['an unknown column', 'sku,onHand,colour\nLAMP,1,red\n'],
    ['a missing column', 'sku\nLAMP\n'],
    ['a column twice', 'sku,onHand,sku\nLAMP,1,LAMP\n'],
  ])('with %s in its first line is refused as a whole, without repeating it', async (_what, file) => {
    const response = await upload('stock', file)
    const text = await response.text()
    expect([response.status, JSON.parse(text).code]).toEqual([422, 'header'])
    expect(text).not.toContain('colour')
  })

  it('begins with a byte order mark, has spaces and ends of line as Windows writes them', async () => {
    expect(await taken('stock', '\uFEFFsku , onHand\r\nLAMP , 3\r\n"TABLE",4')).toMatchObject({ rows: 2, applied: 2 })
  })

  it('that is not UTF-8 is told so by line', async () => {
    const latin1 = Buffer.from('sku,name\nK\u00f6ln,Lamp\nLAMP,Oak Lamp\n', 'latin1')
    const report = await taken('products', new Uint8Array(latin1))
    expect(report).toMatchObject({ rejected: 1, applied: 1, bad: [{ line: 2, field: 'sku', message: 'is not UTF-8' }] })
  })

  it('whose quote never closes is applied up to there, and says so', async () => {
    const report = await taken('stock', lines('sku,onHand', 'LAMP,8', '"TABLE,9', 'CHAIR,1'))
    expect(report).toMatchObject({ applied: 1, complete: false, bad: [{ field: null }] })
    expect((await doors.call('GET', '/v1/stock/LAMP')).json.onHand).toBe(8)
    expect((await doors.call('GET', '/v1/stock/TABLE')).json.onHand).toBe(4)
  })

  it('may be far larger than other bodies, and is read as it arrives', async () => {
    let row = 0
    const encoder = new TextEncoder()
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (row === 0) controller.enqueue(encoder.encode('sku,name,terms\n'))
        if (row >= 8000) return controller.close()
        const rows = Array.from(
          { length: 500 },
          () => `BULK-${String(row++).padStart(5, '0')},Bulk,${'x'.repeat(200)}\n`,
        )
        controller.enqueue(encoder.encode(rows.join('')))
      },
    })
    expect(await taken('products', stream)).toMatchObject({ rows: 8000, applied: 8000, rejected: 0 })
    expect((await download('products')).split('\r\n').length).toBeGreaterThan(8000)
  })

  it('must come as text/csv with a key for supply', async () => {
    expect((await upload('stock', '{}', { type: 'application/json' })).status).toBe(415)
    expect((await upload('stock', 'sku,onHand\n', { key: doors.keys.read })).status).toBe(403)
  })
})
