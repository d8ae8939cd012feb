import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pastDeliveriesOf, putPastDeliveries } from '../../../records/buying/deliveries.ts'
import {
  getPurchaseOrder,
  putPurchaseOrders,
  type StatedPurchaseOrder,
} from '../../../records/buying/purchase-orders.ts'
import { getSupplier, getSupplierContact, putSupplier } from '../../../records/buying/suppliers.ts'
import type { Database } from '../../../records/database.ts'
import { loadOrdersUnderWay } from '../../../records/supply/incoming.ts'
import { stateStock } from '../../../records/supply/stated-stock.ts'
import { testDatabase } from '../support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 60_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script(
    'truncate purchase_orders, purchase_order_lines, supply_dates, suppliers, supplier_contacts, stock, past_deliveries',
  ),
)

const stated = (id: string, change: Partial<StatedPurchaseOrder> = {}): StatedPurchaseOrder => ({
  id,
  supplier: 'Oak',
  status: 'placed',
  expectedAt: '2026-04-10',
  revision: 1,
  lines: [{ sku: 'LAMP', quantity: 10 }],
  contentHash: JSON.stringify(change),
  ...change,
})
const put = async (...orders: StatedPurchaseOrder[]) =>
  (await putPurchaseOrders(db, orders)).map(({ written }) => written)

describe('purchase orders', () => {
  it('tell which skus they touch, those that they no longer hold included', async () => {
    await put(stated('po-1'))
    const [result] = await putPurchaseOrders(db, [
      stated('po-1', { revision: 2, lines: [{ sku: 'SHADE', quantity: 1 }] }),
    ])
    expect(result).toEqual({ written: 'changed', skus: ['LAMP', 'SHADE'] })
    expect((await putPurchaseOrders(db, [stated('po-1')]))[0]).toEqual({ written: 'older', skus: [] })
  })

  it('end the same whatever the order in which their revisions come, and however often', async () => {
    const revisions = [1, 2, 3].map((revision) =>
      stated('po-1', { revision, expectedAt: `2026-04-1${revision}`, lines: [{ sku: 'LAMP', quantity: revision }] }),
    )
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 1, 0, 2, 2],
    ]) {
      await db.script('truncate purchase_orders, purchase_order_lines')
      for (const index of order) await put(revisions[index]!)
      expect(await getPurchaseOrder(db, 'po-1')).toMatchObject({
        revision: 3,
        expectedAt: '2026-04-13',
        lines: [{ sku: 'LAMP', quantity: 3, received: 0 }],
      })
    }
  })

  it('are one when the same comes twice at once', async () => {
    const results = await Promise.all([put(stated('po-1')), put(stated('po-1')), put(stated('po-1'))])
    expect(results.flat().sort()).toEqual(['new', 'same', 'same'])
  })

  it('bring what is still to come while they stand', async () => {
    await put(
      stated('unknown', { expectedAt: null }),
      stated('late', { expectedAt: '2026-05-01' }),
      stated('early', { status: 'confirmed', lines: [{ sku: 'LAMP', quantity: 10, received: 4 }] }),
      stated('over', { lines: [{ sku: 'LAMP', quantity: 10, received: 12 }] }),
      stated('draft', { status: 'draft' }),
      stated('refused', { status: 'refused' }),
      stated('cancelled', { status: 'cancelled' }),
    )
    const coming = (await loadOrdersUnderWay(db, 'LAMP')).map(({ id, quantity, dates }) => [id, quantity, dates[0]?.on])
    expect(new Set(coming)).toEqual(
      new Set([
        ['early', 6, '2026-04-10'],
        ['late', 10, '2026-05-01'],
        ['unknown', 10, null],
      ]),
    )
  })
})

describe('stock', () => {
  it('ends the same whatever the order in which its revisions come', async () => {
    for (const order of [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1, 3],
    ]) {
      await db.script('truncate stock')
      for (const revision of order) await stateStock(db, [{ sku: 'LAMP', onHand: revision * 10, revision }])
      expect(await db.query('select on_hand, revision from stock')).toEqual([{ on_hand: 30, revision: 3 }])
    }
  })
})

describe('suppliers', () => {
  it('are known by the purchase orders and deliveries that name them, and keep what was said of them', async () => {
    await putSupplier(
      db,
      { id: 'Oak', name: 'Oakworks', backups: ['Ash'] },
      { name: 'Grace', email: 'g@oak.example', phone: null, locale: null },
    )
    await put(stated('po-1'), stated('po-2', { supplier: 'Ash' }))
    expect(await getSupplier(db, 'Oak')).toEqual({ id: 'Oak', name: 'Oakworks', backups: ['Ash'] })
    expect(await getSupplier(db, 'Ash')).toEqual({ id: 'Ash', name: 'Ash', backups: [] })
    expect(await getSupplierContact(db, 'Ash')).toBeNull()
  })

  it('have a record of what they delivered, the oldest first', async () => {
    const delivery = (id: string, deliveredOn: string | null) => ({
      id,
      purchaseOrder: 'po',
      supplier: 'Elm',
      sku: 'S',
      name: null,
      group: null,
      quantity: 1,
      unitPrice: '0.90',
      orderedOn: null,
      promisedOn: '2026-01-01',
      deliveredOn,
    })
    const all = [delivery('3', null), delivery('2', '2026-02-01'), delivery('1', '2026-03-01')]
    expect(await putPastDeliveries(db, all)).toEqual(new Set(['1', '2', '3']))
    expect(await putPastDeliveries(db, all)).toEqual(new Set())
    const kept = await pastDeliveriesOf(db, 'Elm')
    expect(kept.map(({ id }) => id)).toEqual(['2', '1', '3'])
    expect(kept[0]).toEqual(delivery('2', '2026-02-01'))
    expect(await getSupplier(db, 'Elm')).not.toBeNull()
  })
})
