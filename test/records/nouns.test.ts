import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findApiKey, newApiKey, removeApiKeys, saveApiKey } from '../../records/api-keys.ts'
import { UnknownCursor } from '../../records/cursor.ts'
import type { Database } from '../../records/database.ts'
import { migrate } from '../../records/migrate.ts'
import { getBackorder, insertAccepted, listBackorders, unstartedOrders } from '../../records/orders/backorders.ts'
import { changeContact, eraseContact, getContact, openOrdersOfPhone } from '../../records/orders/contacts.ts'
import { addNote, notesOf, removeNote } from '../../records/orders/notes.ts'
import { getSetting, putSetting, settingOnce } from '../../records/settings.ts'
import { putProducts } from '../../records/shop/products.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { getStock, stateStock } from '../../records/supply/stated-stock.ts'
import { opened, placedAtMs, sampleContact, sampleOrder } from './support/sample.ts'
import { testDatabase } from './support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())

const accept = (id: string, requestHash: string) =>
  insertAccepted(db, { order: sampleOrder(id), contact: sampleContact, requestHash, paymentReference: 'pi_1' })

describe('an accepted order', () => {
  it('is kept with its customer before anything is decided, so that a lost start can be made up for', async () => {
    expect(await accept('accepted', 'h-1')).toBe('new')
    expect(await getBackorder(db, 'accepted')).toMatchObject({
      revision: 0,
      phase: 'waiting',
      backorder: null,
      opening: sampleOrder('accepted'),
      customerRef: 'c-1',
      paymentReference: 'pi_1',
    })
    expect(await getContact(db, 'accepted')).toMatchObject({ ...sampleContact, tier: null, erased: false })
    expect(await unstartedOrders(db, Date.now() + 1000)).toEqual([sampleOrder('accepted')])
    expect(await unstartedOrders(db, Date.now() - 60_000)).toEqual([])
  })

  it('is the same when it comes again, and refused when its number comes with other content', async () => {
    await accept('again', 'h-1')
    expect(await accept('again', 'h-1')).toBe('same')
    expect(await accept('again', 'h-2')).toBe('different')
  })

  it('is taken in once when it comes five times in the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept('raced', 'h-1')))
    expect(answers.sort()).toEqual(['new', 'same', 'same', 'same', 'same'])
  })
})

describe('the list of backorders', () => {
  it('pages through everything once, the newest order first, by phase and by sku', async () => {
    for (let n = 0; n < 7; n++) await opened(db, `list-${n}`, [], { placedAtMs: placedAtMs + Math.floor(n / 2) * 1000 })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await listBackorders(db, {
        limit: 3,
        phase: 'waiting',
        sku: 'LAMP-OAK',
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...items.map((item) => item.orderId))
      cursor = next ?? undefined
    } while (cursor)
    expect(seen.filter((id) => id.startsWith('list-'))).toEqual([
      'list-6',
      'list-4',
      'list-5',
      'list-2',
      'list-3',
      'list-0',
      'list-1',
    ])
    expect(new Set(seen).size).toBe(seen.length)
    expect((await listBackorders(db, { sku: 'NONE' })).items).toEqual([])
    expect((await listBackorders(db, { phase: 'closed' })).items).toEqual([])
  })

  it.each(['x', 'bnVsbA', Buffer.from('[1]').toString('base64url'), Buffer.from('[1e300,"a"]').toString('base64url')])(
    'refuses a cursor that it never gave: %s',
    async (cursor) => {
      await expect(listBackorders(db, { cursor })).rejects.toThrow(UnknownCursor)
    },
  )
})

describe('a customer', () => {
  it('can change how they are reached, field by field', async () => {
    await opened(db, 'moved')
    await changeContact(db, 'moved', { phone: null })
    expect(await changeContact(db, 'moved', { email: 'new@example.com' })).toMatchObject({
      email: 'new@example.com',
      phone: null,
      timeZone: 'America/New_York',
    })
    expect(await changeContact(db, 'nobody', { phone: null })).toBeNull()
  })

  it('is found by the number that an SMS came from, while an order is open', async () => {
    const phone = '+12025550199'
    await insertAccepted(db, { order: sampleOrder('by-phone'), contact: { ...sampleContact, phone }, requestHash: 'h' })
    expect(await openOrdersOfPhone(db, phone)).toEqual(['by-phone'])
    await db.query(`update backorders set closed_at = now() where order_id = 'by-phone'`)
    expect(await openOrdersOfPhone(db, phone)).toEqual([])
  })

  it('is forgotten for good when erased: no field, no note, no way back', async () => {
    await opened(db, 'gone')
    await addNote(db, {
      id: 'n-1',
      orderId: 'gone',
      agent: 'Sam',
      reason: 'Ada called',
      text: 'Ada waits',
      atMs: placedAtMs,
    })
    expect(await eraseContact(db, 'gone')).toBe(true)
    const contact = await getContact(db, 'gone')
    expect(contact).toMatchObject({ customerId: '', name: null, email: null, phone: null, locale: null, erased: true })
    expect(await notesOf(db, 'gone')).toMatchObject([{ agent: 'Sam', reason: null, text: null }])
    expect(await changeContact(db, 'gone', { email: 'ada@example.com' })).toBeNull()
    const rows = await db.query<{ row: string }>(
      `select b::text || c::text as row from backorders b join contacts c using (order_id) where order_id = 'gone'`,
    )
    expect(rows[0]?.row).not.toMatch(/ada|c-1|2025550100/i)
    expect(await eraseContact(db, 'nobody')).toBe(false)
  })
})

describe('a note', () => {
  it('is kept once, and taken back when the act was refused', async () => {
    const note = { id: 'n-2', orderId: 'noted', agent: 'Sam', reason: null, text: 'Called', atMs: placedAtMs }
    await addNote(db, note)
    await addNote(db, { ...note, text: 'Called again' })
    expect(await notesOf(db, 'noted')).toEqual([{ ...note, answers: null }])
    await removeNote(db, 'n-2')
    expect(await notesOf(db, 'noted')).toEqual([])
  })
})

describe('an API key', () => {
  it('opens what its scopes name, is kept only as a hash, and can be taken away', async () => {
    const key = newApiKey()
    await saveApiKey(db, key, { name: 'shop', scopes: ['backorders:write'] })
    expect(await findApiKey(db, key)).toEqual({ name: 'shop', scopes: ['backorders:write'] })
    expect(await findApiKey(db, `${key}x`)).toBeNull()
    expect(JSON.stringify(await db.query('select * from api_keys'))).not.toContain(key)
    await removeApiKeys(db, 'shop')
    expect(await findApiKey(db, key)).toBeNull()
  })
})

describe('a setting', () => {
  it('made once is the same for everybody', async () => {
    expect(await settingOnce(db, 'secret', ['a'])).toEqual(['a'])
    expect(await settingOnce(db, 'secret', ['b'])).toEqual(['a'])
    await putSetting(db, 'secret', 'c')
    expect(await getSetting(db, 'secret')).toBe('c')
    expect(await getSetting(db, 'none')).toBeUndefined()
  })
})

it('opens a database that is up to date without changing it', async () => {
  const before = await db.query('select * from migrations order by name')
  await migrate(db)
  expect(await db.query('select * from migrations order by name')).toEqual(before)
})

describe('a catalogue', () => {
  it('sets nothing in motion for goods that nobody waits for and nobody sends', async () => {
    const product = (sku: string) => ({
      sku,
      name: sku,
      backorderable: true,
      inventoryThreshold: 0,
      safetyStock: 0,
      substitutes: [],
      dropship: false,
    })
    await db.query('delete from supply_marks')
    const [waited] = await db.query<{ sku: string }>('select sku from backorder_lines limit 1')
    await putProducts(db, [product('NOBODY-WAITS'), product(waited!.sku)])
    await stateStock(db, [{ sku: 'NOBODY-WAITS', onHand: 3, revision: null }])
    expect(await unsettledSkus(db)).toEqual([waited!.sku])
    expect(await getStock(db, 'NOBODY-WAITS')).toMatchObject({ onHand: 3 })
  })
})
