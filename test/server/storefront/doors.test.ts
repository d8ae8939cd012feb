import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createBoard } from '../../../server/storefront/board.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
const put = (path: string, body: unknown) => doors.call('PUT', path, body)
beforeAll(async () => {
  doors = await openDoors()
  await put('/v1/products/LAMP-OAK', { name: 'Oak Desk Lamp', backorderable: true, terms: 'ships in 6 days' })
  await put('/v1/products/CHAIR', { name: 'Chair' })
  await put('/v1/stock/CHAIR', { onHand: 3 })
  await placed(doors, 'o-1')
})
afterAll(() => doors.close())

const shop = (path: string, headers: Record<string, string> = {}) =>
  doors.call('GET', `/storefront/${path}`, undefined, { key: null, headers })
const order = (revision: number, expectedAt: string | null) =>
  put('/v1/purchase-orders/po-1', {
    supplier: 'Oak',
    status: 'placed',
    expectedAt,
    revision,
    lines: [{ sku: 'LAMP-OAK', quantity: 7 }],
  })

describe('the availability of a product', () => {
  it('needs no key, counts who waits, and follows a purchase order at once', async () => {
    expect((await shop('availability/LAMP-OAK')).json).toEqual({
      sku: 'LAMP-OAK',
      name: 'Oak Desk Lamp',
      state: 'backorderable',
      onHand: 0,
      promisedDate: null,
      terms: 'ships in 6 days',
      quota: null,
    })
    await order(1, '2026-03-24')
    expect((await shop('availability/LAMP-OAK')).json.promisedDate).toBe('2026-03-24')
    await order(2, '2026-04-02')
    expect((await shop('availability/LAMP-OAK')).json.promisedDate).toBe('2026-04-02')
  })

  it('follows the orders of others at once', async () => {
    expect((await shop('availability/LAMP-OAK')).json.promisedDate).toBe('2026-04-02')
    await placed(doors, 'o-2')
    expect((await shop('availability/LAMP-OAK')).json.promisedDate).toBeNull()
  })

  it('follows a file of stock at once', async () => {
    await doors.app.request('/v1/import/stock', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${doors.keys.supply}` },
      body: 'sku,onHand\nCHAIR,0\n',
    })
    expect((await shop('availability/CHAIR')).json).toMatchObject({ state: 'out-of-stock', onHand: 0 })
  })

  it('of an unknown product is a problem that any page can read', async () => {
    const { status, json, headers } = await shop('availability/NOBODY')
    expect([status, json.code]).toEqual([404, 'unknown-sku'])
    expect(headers.get('access-control-allow-origin')).toBe('*')
    await put('/v1/products/LATER', { name: 'Later' })
    await shop('availability/LATER')
    expect((await shop('availability/LATER')).status).toBe(200)
  })

  it('may be kept for seconds, and asked for again without being sent again', async () => {
    const first = await shop('availability/LAMP-OAK')
    expect(first.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=30')
    const etag = first.headers.get('etag') ?? ''
    const again = await shop('availability/LAMP-OAK', { 'if-none-match': `"other", W/${etag}` })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    await order(3, '2026-05-05')
    expect((await shop('availability/LAMP-OAK', { 'if-none-match': etag })).status).toBe(304)
    await put('/v1/stock/LAMP-OAK', { onHand: 99 })
    expect((await shop('availability/LAMP-OAK', { 'if-none-match': etag })).status).toBe(200)
  })

  it('is told of many products at once, with those that are none', async () => {
    const { json, headers } = await shop('availability?sku=CHAIR&sku=NOBODY&sku=LAMP-OAK&sku=CHAIR')
    expect(json.items.map(({ sku }: { sku: string }) => sku)).toEqual(['CHAIR', 'LAMP-OAK'])
    expect(json.unknown).toEqual(['NOBODY'])
    const etag = headers.get('etag') ?? ''
    const path = 'availability?sku=CHAIR&sku=NOBODY&sku=LAMP-OAK'
    expect((await shop(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await shop('availability?sku=CHAIR')).json.items).toHaveLength(1)
    expect((await shop('availability')).status).toBe(422)
    expect((await shop(`availability?${'sku=A&'.repeat(101)}`)).status).toBe(422)
  })

  it('may be asked by a script of any origin, and embedded there', async () => {
    const preflight = await doors.app.request('/storefront/availability/CHAIR', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    const script = await shop('availability.js')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(Buffer.byteLength(script.text)).toBeLessThanOrEqual(5000)
    expect((await doors.call('GET', '/v1/products')).headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})

describe('what many shoppers see', () => {
  it('is read from the database once for all of them', async () => {
    let reads = 0
    const database = {
      ...doors.database,
      query: (text: string, params?: readonly unknown[]) => {
        if (text.includes('from products')) reads += 1
        return doors.database.query(text, params)
      },
    } as Doors['database']
    const board = createBoard({ ...doors.deps, database })
    await Promise.all(Array.from({ length: 50 }, () => board.of(['CHAIR'])))
    expect(reads).toBe(1)
    doors.clock.nowMs += 5000
    await Promise.all(Array.from({ length: 50 }, () => board.of(['CHAIR', 'SOFA'])))
    expect(reads).toBe(2)
    await vi.waitFor(() => expect(reads).toBe(3))
  })

  it('does not come back after a change that came while it was read', async () => {
    const board = createBoard(doors.deps)
    const reading = board.of(['CHAIR'])
    await doors.database.query("update stock set on_hand = 8 where sku = 'CHAIR'")
    board.forget(['CHAIR'])
    await reading
    expect((await board.of(['CHAIR'])).get('CHAIR')?.availability.onHand).toBe(8)
  })

  it('fails for who asks and not for ever when the database is away', async () => {
    let away = true
    const database = {
      ...doors.database,
      query: (text: string, params?: readonly unknown[]) =>
        away ? Promise.reject(new Error('away')) : doors.database.query(text, params),
    } as Doors['database']
    const board = createBoard({ ...doors.deps, database })
    await expect(board.of(['CHAIR'])).rejects.toThrow('away')
    away = false
    expect((await board.of(['CHAIR'])).size).toBe(1)
  })
})

describe('the page of everything on backorder', () => {
  it('names what can be ordered, its terms and its date, and leaves out what cannot', async () => {
    await put('/v1/products/SOFA', {
      name: 'Sofa <script>',
      backorderable: true,
      terms: 'made to order',
      leadTimeDays: 10,
      replenishment: { supplier: 'Oak', quota: { units: 50, by: '2026-04-01' } },
    })
    await put('/v1/products/BOOK', { name: 'Book', preorder: { releaseDate: '2026-05-01' } })
    const { status, text } = await shop('backorders', { 'accept-language': 'en-GB' })
    expect(status).toBe(200)
    const words = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toContain('Sofa &lt;script&gt; Ships by 11 April 0 of 50 waiting: we order at 50.')
    expect(words).toContain('made to order')
    expect(words).toContain('Book Not released yet: ships by 1 May')
    expect(words).not.toContain('Chair')
    expect(words).not.toContain('Oak Desk Lamp')
  })

  it('leads on to what does not fit', async () => {
    for (let count = 10; count < 65; count += 1) {
      await put(`/v1/products/Z-${count}`, { name: `Thing ${count}`, backorderable: true })
    }
    const first = (await shop('backorders')).text
    const link = /href="(\/storefront\/backorders\?after=[^"]+)"/.exec(first)?.[1] ?? ''
    const second = await doors.call('GET', link, undefined, { key: null })
    expect(first).toContain('Thing 10')
    expect(first).not.toContain('Thing 64')
    expect(second.text).toContain('Thing 64')
    expect(second.text).not.toContain('More things')
  })
})
