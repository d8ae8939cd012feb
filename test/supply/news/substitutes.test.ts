import { describe, expect, it } from 'vitest'
import type { SupplyDecision } from '../../../supply/decide.ts'
import { newsOf } from '../../../supply/news/telling.ts'
import { scene, todayMs, waiting } from '../support/scene.ts'

const dayMs = 86_400_000
/** They have waited for three weeks. */
const anna = waiting('anna', { quantity: 2, placedAtMs: todayMs - 21 * dayMs })
const ben = waiting('ben', { quantity: 3, placedAtMs: todayMs - 20 * dayMs })
const cleo = waiting('cleo', { quantity: 1, placedAtMs: todayMs - 19 * dayMs })
const newcomer = waiting('dan', { quantity: 1, placedAtMs: todayMs })

const ready = (sku: string, units: number) => ({ type: 'substitute-counted', sku, units }) as const
const offered = ({ offers }: SupplyDecision) =>
  Object.fromEntries(offers.map(({ orderId, substitute, quantity }) => [orderId, [substitute.sku, quantity]]))

describe('something else', () => {
  it('is offered to who has waited long with no end in sight, down the queue, as far as it lies ready', () => {
    const shop = scene()
    shop.joins(anna, ben, cleo, newcomer)
    expect(offered(shop.happens(ready('brass', 4)))).toEqual({ anna: ['brass', 2], cleo: ['brass', 1] })
    expect(offered(shop.happens(ready('brass', 4)))).toEqual({})
    expect(offered(shop.happens(ready('pine', 3)))).toEqual({ ben: ['pine', 3] })
  })

  it('is not offered where the goods will be there soon, nor in the same breath as a new date', () => {
    const shop = scene()
    shop.joins(anna)
    const soon = shop.happens(ready('brass', 9), {
      type: 'order-placed',
      purchaseOrder: 'po-1',
      revision: 1,
      supplier: 'Acme',
      quantity: 2,
      expectedOn: '2026-04-10',
    })
    expect(offered(soon)).toEqual({})
    const moved = shop.happens({ type: 'order-moved', purchaseOrder: 'po-1', revision: 2, expectedOn: '2026-05-20' })
    expect(moved.announcement.dates).toHaveLength(1)
    expect(offered(moved)).toEqual({})
    expect(offered(shop.happens({ type: 'time-passed', today: '2026-04-02' }))).toEqual({ anna: ['brass', 2] })
  })

  it('is offered with the word that the goods will never come, to whom it reaches', () => {
    const shop = scene()
    shop.joins(anna, ben, newcomer)
    const gone = shop.happens(ready('brass', 3), { type: 'discontinued', discontinued: true })
    expect(offered(gone)).toEqual({ anna: ['brass', 2], dan: ['brass', 1] })
    expect(newsOf(gone, { number: 7, reason: 'the maker closed', policy: shop.books.policy })).toEqual([
      {
        number: 7,
        type: 'discontinued',
        reason: 'the maker closed',
        substitute: { sku: 'brass', name: 'brass' },
        lines: [
          ['anna', '1', 0],
          ['dan', '1', 0],
        ],
      },
      { number: 7, type: 'discontinued', reason: 'the maker closed', lines: [['ben', '1', 0]] },
    ])
  })

  it('is not offered to who has the goods, or has them set aside', () => {
    const shop = scene()
    shop.joins(anna, { ...ben, shipTogether: true })
    shop.receives(4)
    expect(offered(shop.happens(ready('brass', 9)))).toEqual({})
    expect(shop.has('anna')).toBe(2)
  })
})
