import { describe, expect, it } from 'vitest'
import type { Product } from '../../../records/shop/products.ts'
import type { ShelfFacts } from '../../../records/shop/shelf-facts.ts'
import { availabilityOf } from '../../../server/storefront/availability.ts'

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
  availabilityOf({ onHand: 0, waiting: 0, incoming: [], ...facts, product: { ...lamp, ...product } }, today)
const coming = (quantity: number, expectedAt: string | null) => ({ supplier: 'Oak', quantity, expectedAt })

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
    const incoming = [coming(5, '2026-04-20'), coming(4, '2026-03-24')]
    expect(seen({ waiting: 3, incoming }).promisedDate).toBe('2026-03-24')
    expect(seen({ waiting: 4, incoming }).promisedDate).toBe('2026-04-20')
    expect(seen({ waiting: 9, incoming }).promisedDate).toBeNull()
  })

  it('is promised nothing on a date that has passed or that nobody knows', () => {
    expect(seen({ incoming: [coming(50, '2026-03-01'), coming(50, null)] }).promisedDate).toBeNull()
  })

  it('is promised the lead time where no purchase order reaches', () => {
    expect(seen({ waiting: 2, incoming: [coming(2, '2026-03-10')] }, { leadTimeDays: 21 }).promisedDate).toBe(
      '2026-03-23',
    )
  })

  it('waits behind a safety stock that must be filled first', () => {
    const incoming = [coming(4, '2026-03-24'), coming(4, '2026-04-20')]
    expect(seen({ incoming }, { safetyStock: 4 }).promisedDate).toBe('2026-04-20')
  })

  it('is promised what a late supplier usually keeps, not what it says', () => {
    const facts = { onHand: 0, waiting: 0, incoming: [coming(4, '2026-03-24')], product: lamp }
    expect(availabilityOf(facts, today, () => ({ soonDays: 2, byDays: 9 })).promisedDate).toBe('2026-04-02')
  })

  it('cannot order beyond the limit, nor what may not wait', () => {
    expect(seen({ waiting: 40 }, { backorderLimit: 40 }).state).toBe('out-of-stock')
    expect(seen({ waiting: 39 }, { backorderLimit: 40 }).state).toBe('backorderable')
    expect(seen({ incoming: [coming(9, '2026-04-01')] }, { backorderable: false })).toMatchObject({
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
    expect(seen({ waiting: 5, incoming: [coming(9, '2026-06-01')] }, { preorder }).promisedDate).toBe('2026-06-01')
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
