import { describe, expect, it } from 'vitest'
import { backupFor } from '../../../supply/buying/backup.ts'
import type { OrderedPart } from '../../../supply/buying/facts.ts'
import { quotaProgress } from '../../../supply/buying/quota.ts'
import { consolidate, reorderQuantity } from '../../../supply/buying/reorder.ts'
import { today } from '../support/scene.ts'

describe('buying more', () => {
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
  const part = (change: Partial<OrderedPart> = {}): OrderedPart => ({
    sku: 'LAMP',
    quantity: 5,
    open: 5,
    refused: 0,
    status: 'placed',
    firstOn: '2026-04-10',
    expectedOn: '2026-04-10',
    suppliers: ['Acme', 'Zenith', 'Corner'],
    ...change,
  })
  const backup = (change: Partial<OrderedPart> = {}, on = today, asked: string[] = []) =>
    backupFor(part(change), ['Acme', ...asked], { backupAfterDays: 14 }, on)

  it('is asked when the first one refuses, and then the next', () => {
    const refused = { status: 'refused' } as const
    expect(backup()).toBeNull()
    expect(backup(refused)).toEqual({ supplier: 'Zenith', quantity: 5, because: 'refused' })
    expect(backup(refused, today, ['Zenith'])).toEqual({ supplier: 'Corner', quantity: 5, because: 'refused' })
    expect(backup(refused, today, ['Zenith', 'Corner'])).toBeNull()
  })

  it('is asked for the units that the first one will not send', () => {
    expect(backup({ open: 3, refused: 2 })).toEqual({ supplier: 'Zenith', quantity: 2, because: 'refused' })
    const late = { open: 3, refused: 2, expectedOn: '2026-04-25' }
    expect(backup(late)).toEqual({ supplier: 'Zenith', quantity: 5, because: 'slipped' })
  })

  it('is asked when the date slips past the limit', () => {
    expect(backup({ expectedOn: '2026-04-24' })).toBeNull()
    expect(backup({ expectedOn: '2026-04-25' })).toEqual({ supplier: 'Zenith', quantity: 5, because: 'slipped' })
  })

  it('is asked when the day has passed and nothing was heard', () => {
    expect(backup({ expectedOn: null }, '2026-04-24')).toBeNull()
    expect(backup({ expectedOn: null }, '2026-04-25')).toEqual({ supplier: 'Zenith', quantity: 5, because: 'slipped' })
    expect(backup({ firstOn: null, expectedOn: null }, '2027-04-25')).toBeNull()
  })
})
