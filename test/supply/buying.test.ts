import { describe, expect, it } from 'vitest'
import { backupFor, mostPunctualFirst } from '../../supply/backup.ts'
import { quotaProgress } from '../../supply/quota.ts'
import { consolidate, reorderQuantity, stocktakingOf } from '../../supply/reorder.ts'
import { scene, today, waiting } from './support/scene.ts'

describe('buying more', () => {
  it('happens when backorders and safety stock exceed what is incoming', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 5 }))
    shop.happens({ type: 'safety-stock-set', revision: 1, quantity: 2 })
    shop.receives(3)
    expect(shop.has('anna')).toBe(1)
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(4)
    shop.orders('po-1', 3, null)
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(1)
    shop.orders('po-2', 1, '2026-05-01')
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(0)
  })

  it('counts a refused purchase order as nothing, and buys nothing that is discontinued', () => {
    const shop = scene()
    shop.joins(waiting('anna', { quantity: 5 }))
    shop.orders('po-1', 5, '2026-05-01')
    shop.happens({ type: 'purchase-order-refused', purchaseOrder: 'po-1', revision: 2 })
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(5)
    shop.happens({ type: 'discontinued', revision: 1, discontinued: true })
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(0)
  })

  it('buys again what is missing of the safety stock, and of units that turn out not to be there', () => {
    const shop = scene()
    shop.happens({ type: 'safety-stock-set', revision: 1, quantity: 4 })
    shop.receives(1)
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(3)
    shop.happens({ type: 'safety-stock-set', revision: 2, quantity: 0 })
    shop.joins(waiting('anna'))
    shop.happens({ type: 'stock-set', revision: 1, onHand: 0, countedOn: today })
    expect(reorderQuantity(stocktakingOf(shop.state()))).toBe(1)
  })

  it('buys whole lots, and no less than the supplier sells', () => {
    const stock = { backordered: 13, safetyStock: 0, onShelf: 0, incoming: 0 }
    expect(reorderQuantity(stock, { lotSize: 6, minimumQuantity: 1 })).toBe(18)
    expect(reorderQuantity(stock, { lotSize: 6, minimumQuantity: 20 })).toBe(24)
    expect(reorderQuantity({ ...stock, backordered: 0 }, { lotSize: 6, minimumQuantity: 20 })).toBe(0)
  })

  it('makes one purchase order per supplier', () => {
    const needs = [
      { supplier: 'Zenith', sku: 'mug', quantity: 2 },
      { supplier: 'Acme', sku: 'lamp', quantity: 5 },
      { supplier: 'Acme', sku: 'desk', quantity: 1 },
      { supplier: 'Acme', sku: 'lamp', quantity: 3 },
      { supplier: 'Nobody', sku: 'lamp', quantity: 0 },
    ]
    expect(consolidate(needs)).toEqual([
      {
        supplier: 'Acme',
        lines: [
          { sku: 'desk', quantity: 1 },
          { sku: 'lamp', quantity: 8 },
        ],
      },
      { supplier: 'Zenith', lines: [{ sku: 'mug', quantity: 2 }] },
    ])
  })
})

describe('a quota', () => {
  const quota = { units: 50, byOn: '2026-05-01', reachedOn: null }

  it('counts who waits until enough do', () => {
    expect(quotaProgress(quota, 48, today)).toEqual({ state: 'waiting', waiting: 48, lacking: 2, byOn: '2026-05-01' })
    expect(quotaProgress(quota, 50, '2026-05-01').state).toBe('reached')
  })

  it('is missed the day after its last, so that everyone is refunded', () => {
    expect(quotaProgress(quota, 49, '2026-05-01').state).toBe('waiting')
    expect(quotaProgress(quota, 50, '2026-05-02').state).toBe('missed')
  })

  it('stays reached, whoever cancels after', () => {
    expect(quotaProgress({ ...quota, reachedOn: '2026-04-20' }, 30, '2026-05-02').state).toBe('reached')
  })
})

describe('a backup supplier', () => {
  const policy = { backupAfterDays: 14, maxJumpDays: 120 }
  const suppliers = ['Acme', 'Zenith', 'Corner']

  function placed() {
    const shop = scene()
    shop.orders('po-1', 5, '2026-04-10', 'Acme')
    const backup = (on = today, asked: string[] = []) =>
      backupFor(shop.state().purchaseOrders.get('po-1')!, suppliers, asked, policy, on)
    const moved = (expectedOn: string | null, revision = 2) =>
      shop.happens({ type: 'purchase-order-moved', purchaseOrder: 'po-1', revision, expectedOn })
    return { shop, backup, moved }
  }

  it('is asked when the first one refuses, and then the next', () => {
    const { shop, backup } = placed()
    expect(backup()).toBeNull()
    shop.happens({ type: 'purchase-order-refused', purchaseOrder: 'po-1', revision: 2 })
    expect(backup()).toEqual({ supplier: 'Zenith', because: 'refused' })
    expect(backup(today, ['Zenith'])).toEqual({ supplier: 'Corner', because: 'refused' })
    expect(backup(today, ['Zenith', 'Corner'])).toBeNull()
  })

  it('is asked when the date slips past the limit, in however many small steps', () => {
    const { backup, moved } = placed()
    moved('2026-04-18', 2)
    moved('2026-04-24', 3)
    expect(backup()).toBeNull()
    moved('2026-04-25', 4)
    expect(backup()).toEqual({ supplier: 'Zenith', because: 'slipped' })
  })

  it('is asked when the date jumps so far that an agent has to look at it', () => {
    const { backup, moved } = placed()
    moved('2027-04-10')
    expect(backup()).toEqual({ supplier: 'Zenith', because: 'slipped' })
  })

  it('is asked when the day has passed and nothing was heard, but not for what the shop cancelled itself', () => {
    const { shop, backup, moved } = placed()
    moved(null)
    expect(backup('2026-04-24')).toBeNull()
    expect(backup('2026-04-25')).toEqual({ supplier: 'Zenith', because: 'slipped' })
    shop.happens({ type: 'purchase-order-cancelled', purchaseOrder: 'po-1', revision: 3 })
    expect(backup('2026-04-25')).toBeNull()
  })

  it('can be the most punctual one, the shop deciding between equals', () => {
    const slips = new Map([
      ['Acme', { soonDays: 0, byDays: 9 }],
      ['Zenith', { soonDays: 0, byDays: 2 }],
      ['Corner', { soonDays: 0, byDays: 2 }],
    ])
    expect(mostPunctualFirst([...suppliers, 'Unheard'], (name) => slips.get(name))).toEqual([
      'Zenith',
      'Corner',
      'Acme',
      'Unheard',
    ])
  })
})
