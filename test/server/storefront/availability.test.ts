import { describe, expect, it } from 'vitest'
import type { Product } from '../../../records/shop/products.ts'
import type { ShelfFacts } from '../../../records/shop/shelf-facts.ts'
import { availabilityOf } from '../../../server/storefront/availability.ts'
import type { Coming } from '../../../supply/dates/purchase-order.ts'

const today = '2026-03-02'
const lamp: Product = {
  sku: 'LAMP',
  name: 'Lamp',
  backorderable: true,
  inventoryThreshold: 0,
  safetyStock: 0,
  substitutes: [],
  dropship: false,
}
const seen = (facts: Partial<Omit<ShelfFacts, 'product'>> = {}, product: Partial<Product> = {}) =>
  availabilityOf(
    { onHand: 0, waiting: 0, discontinued: false, coming: [], ...facts, product: { ...lamp, ...product } },
    today,
  )
const units = (quantity: number, expectedOn: string | null, parts: Partial<Coming> = {}): Coming => ({
  quantity,
  expectedOn,
  schedule: null,
  slip: null,
  ...parts,
})

describe('a shopper', () => {
  it('buys what lies on the shelf beyond what is promised and kept in reserve', () => {
    expect(seen({ onHand: 9, waiting: 3 }, { safetyStock: 2 })).toMatchObject({
      state: 'in-stock',
      onHand: 4,
      promisedDate: null,
    })
    expect(seen({ onHand: 5, waiting: 3 }, { safetyStock: 2 })).toMatchObject({ state: 'backorderable', onHand: 0 })
  })

  it('sees a product on backorder by itself at its threshold, not above', () => {
    expect(seen({ onHand: 5 }, { inventoryThreshold: 5 }).state).toBe('backorderable')
    expect(seen({ onHand: 6 }, { inventoryThreshold: 5 }).state).toBe('in-stock')
    expect(seen({ onHand: 5 }, { inventoryThreshold: 5, backorderable: false }).state).toBe('in-stock')
  })

  it('is promised the purchase order that reaches one more unit than all who wait', () => {
    const coming = [units(5, '2026-04-20'), units(4, '2026-03-24')]
    expect(seen({ waiting: 3, coming }).promisedDate).toBe('2026-03-24')
    expect(seen({ waiting: 4, coming }).promisedDate).toBe('2026-04-20')
    expect(seen({ waiting: 9, coming }).promisedDate).toBeNull()
  })

  it('is promised the day of the units that reach it, where a purchase order comes on several', () => {
    const schedule = [
      { quantity: 3, on: '2026-03-24' },
      { quantity: 4, on: '2026-04-20' },
    ]
    const coming = [units(7, '2026-04-20', { schedule })]
    expect(seen({ waiting: 2, coming }).promisedDate).toBe('2026-03-24')
    expect(seen({ waiting: 3, coming }).promisedDate).toBe('2026-04-20')
    // Two of the first three came.
    expect(seen({ waiting: 1, coming: [units(5, '2026-04-20', { schedule })] }).promisedDate).toBe('2026-04-20')
  })

  it('cannot join the queue of what is discontinued, and buys what is left', () => {
    expect(seen({ discontinued: true }).state).toBe('out-of-stock')
    expect(seen({ discontinued: true, onHand: 2 }).state).toBe('in-stock')
  })

  it('is promised nothing on a date that has passed or that nobody knows', () => {
    expect(seen({ coming: [units(50, '2026-03-01'), units(50, null)] }).promisedDate).toBeNull()
  })

  it('is promised the lead time where no purchase order reaches', () => {
    expect(seen({ waiting: 2, coming: [units(2, '2026-03-10')] }, { leadTimeDays: 21 }).promisedDate).toBe('2026-03-23')
  })

  it('waits behind a safety stock that must be filled first', () => {
    const coming = [units(4, '2026-03-24'), units(4, '2026-04-20')]
    expect(seen({ coming }, { safetyStock: 4 }).promisedDate).toBe('2026-04-20')
  })

  it('is promised what a late supplier usually keeps, not what it says', () => {
    const late = units(4, '2026-03-24', { slip: { soonDays: 2, byDays: 9 } })
    expect(seen({ coming: [late] }).promisedDate).toBe('2026-04-02')
  })

  it('cannot order beyond the limit, nor what may not wait', () => {
    expect(seen({ waiting: 40 }, { backorderLimit: 40 }).state).toBe('out-of-stock')
    expect(seen({ waiting: 39 }, { backorderLimit: 40 }).state).toBe('backorderable')
    expect(seen({ coming: [units(9, '2026-04-01')] }, { backorderable: false })).toMatchObject({
      state: 'out-of-stock',
      promisedDate: null,
    })
  })

  it('preorders what is not released, and never earlier than its release', () => {
    const preorder = { releaseDate: '2026-05-01' }
    expect(seen({}, { preorder, backorderable: false })).toMatchObject({
      state: 'preorder',
      promisedDate: '2026-05-01',
    })
    expect(seen({ onHand: 50 }, { preorder }).promisedDate).toBe('2026-05-01')
    expect(seen({ waiting: 5, coming: [units(9, '2026-06-01')] }, { preorder }).promisedDate).toBe('2026-06-01')
    expect(seen({ waiting: 9, coming: [units(9, '2026-06-01')] }, { preorder }).promisedDate).toBeNull()
    expect(seen({ onHand: 50 }, { preorder: { releaseDate: today } }).state).toBe('in-stock')
  })

  it('sees how many wait for a quota, and the latest date that it may lead to', () => {
    const replenishment = { supplier: 'Oak', backupSuppliers: [], quota: { units: 50, by: '2026-04-01' } }
    expect(seen({ waiting: 6 }, { replenishment, leadTimeDays: 10 })).toMatchObject({
      state: 'backorderable',
      promisedDate: '2026-04-11',
      quota: { waiting: 6, units: 50, by: '2026-04-01' },
    })
    expect(seen({ waiting: 49 }, { replenishment, leadTimeDays: 10 }).promisedDate).toBe('2026-03-12')
  })

  it('cannot join a quota whose day has passed', () => {
    const replenishment = { supplier: 'Oak', backupSuppliers: [], quota: { units: 50, by: '2026-03-01' } }
    expect(seen({ waiting: 49 }, { replenishment })).toMatchObject({ state: 'out-of-stock', quota: null })
    expect(seen({ waiting: 50 }, { replenishment }).state).toBe('backorderable')
  })
})
