import { describe, expect, it } from 'vitest'
import { newsOf } from '../../../supply/news/telling.ts'
import { scene, today, todayMs, told, waiting } from '../support/scene.ts'

const anna = waiting('anna', { quantity: 3 })
const ben = waiting('ben', { quantity: 3, placedAtMs: todayMs + 1 })
const cleo = waiting('cleo', { quantity: 3, placedAtMs: todayMs + 2 })

describe('what a customer may expect', () => {
  it('depends on the place in line and on what is under way, from whichever supplier', () => {
    const shop = scene()
    shop.joins(anna, ben, cleo)
    shop.orders('po-2', 4, '2026-05-20', 'Zenith')
    expect(told(shop.orders('po-1', 4, '2026-05-10', 'Acme'))).toEqual({
      anna: '2026-05-10',
      ben: '2026-05-20',
    })
    expect([shop.expects('anna'), shop.expects('ben'), shop.expects('cleo')]).toEqual([
      '2026-05-10',
      '2026-05-20',
      null,
    ])
  })

  it('is told anew only to those whose date moved', () => {
    const shop = scene()
    shop.joins(anna, ben)
    shop.orders('po-1', 3, '2026-05-10')
    shop.orders('po-2', 3, '2026-05-20')
    const moved = shop.happens({
      type: 'order-moved',
      purchaseOrder: 'po-2',
      revision: 2,
      expectedOn: '2026-05-25',
    })
    expect(told(moved)).toEqual({ ben: '2026-05-25' })
    expect(told(shop.happens({ type: 'line-left', orderId: 'anna', lineId: '1' }))).toEqual({
      ben: '2026-05-10',
    })
  })

  it('is unknown without a date, after the date has passed, and when the purchase order is lost', () => {
    const shop = scene()
    shop.joins(anna)
    expect(told(shop.orders('po-1', 3, null))).toEqual({})
    const at = (expectedOn: string, revision: number) =>
      shop.happens({ type: 'order-confirmed', purchaseOrder: 'po-1', revision, expectedOn })
    expect(told(at('2026-04-02', 2))).toEqual({ anna: '2026-04-02' })
    expect(told(shop.happens({ type: 'time-passed', today: '2026-04-02' }))).toEqual({})
    expect(told(shop.happens({ type: 'time-passed', today: '2026-04-03' }))).toEqual({ anna: null })
    expect(told(at('2026-04-20', 3))).toEqual({ anna: '2026-04-20' })
    expect(told(shop.happens({ type: 'order-cancelled', purchaseOrder: 'po-1', revision: 4 }))).toEqual({
      anna: null,
    })
  })

  it('follows a partial receipt, an over-receipt, and a last receipt that came short', () => {
    const shop = scene()
    shop.joins(anna, ben, cleo)
    shop.orders('po-1', 5, '2026-05-10')
    shop.receives(1, { purchaseOrder: 'po-1' })
    expect([shop.expects('anna'), shop.expects('ben')]).toEqual(['2026-05-10', null])
    expect(told(shop.receives(5, { purchaseOrder: 'po-1' }))).toEqual({})
    expect([shop.has('anna'), shop.has('ben')]).toEqual([3, 3])
    shop.orders('po-2', 9, '2026-06-10')
    expect(shop.expects('cleo')).toBe('2026-06-10')
    const short = shop.happens({
      type: 'goods-received',
      purchaseOrder: 'po-2',
      quantity: 1,
      receivedOn: today,
      isLast: true,
    })
    expect(told(short)).toEqual({ cleo: null })
  })

  it('is nothing more once the goods are discontinued, but what lies there is still given', () => {
    const shop = scene()
    shop.joins(anna)
    shop.orders('po-1', 3, '2026-05-10')
    const gone = shop.happens({ type: 'discontinued', discontinued: true })
    expect(gone.announcement.ended).toMatchObject([{ orderId: 'anna' }])
    expect(told(gone)).toEqual({})
    expect(shop.expects('anna')).toBeNull()
    shop.receives(3)
    expect(shop.has('anna')).toBe(3)
  })

  it('is as late as the supplier usually is, before it says so, with both ends of the range', () => {
    const shop = scene()
    shop.joins(anna)
    shop.orders('po-1', 3, '2026-05-10')
    const late = shop.happens({ type: 'slip-learned', supplier: 'Acme', slip: { soonDays: 2, byDays: 12 } })
    expect(late.announcement.dates).toMatchObject([{ expectedAt: '2026-05-22', soonestAt: '2026-05-12' }])
    expect(told(shop.happens({ type: 'time-passed', today: '2026-05-15' }))).toEqual({})
    expect(told(shop.happens({ type: 'time-passed', today: '2026-05-23' }))).toEqual({ anna: null })
  })
})

describe('what a customer is told', () => {
  const toldOf = (soonDays: number, byDays: number) => {
    const shop = scene({ rangeDays: 7 })
    shop.joins(anna)
    shop.happens({ type: 'slip-learned', supplier: 'Acme', slip: { soonDays, byDays } })
    return newsOf(shop.orders('po-1', 3, '2026-05-10'), { number: 1, reason: null, policy: shop.books.policy })
  }

  it('is a range where its ends are far apart, and else one day', () => {
    expect(toldOf(1, 12)).toMatchObject([{ expectedAt: '2026-05-22', soonestAt: '2026-05-11' }])
    expect(toldOf(1, 8)).toMatchObject([{ expectedAt: '2026-05-18', soonestAt: '2026-05-11' }])
    expect(toldOf(2, 8)).toMatchObject([{ expectedAt: '2026-05-18', soonestAt: null }])
    expect(toldOf(0, 0)).toMatchObject([{ expectedAt: '2026-05-10', soonestAt: null }])
  })

  it('is one piece of news for all who share a date, with the place of each', () => {
    const shop = scene()
    shop.joins(anna, ben, cleo)
    shop.happens({ type: 'line-left', orderId: 'ben', lineId: '1' })
    expect(
      newsOf(shop.orders('po-1', 9, '2026-05-10'), { number: 4, reason: 'fog', policy: shop.books.policy }),
    ).toEqual([
      {
        number: 4,
        type: 'eta',
        expectedAt: '2026-05-10',
        soonestAt: null,
        of: 2,
        lines: [
          ['anna', '1', 1],
          ['cleo', '1', 2],
        ],
        reason: 'fog',
      },
    ])
  })
})

describe('what a supplier says', () => {
  it('changes nothing when something newer was heard already', () => {
    const shop = scene()
    shop.joins(anna)
    shop.orders('po-1', 3, '2026-05-10')
    const move = (revision: number, expectedOn: string) =>
      shop.happens({ type: 'order-moved', purchaseOrder: 'po-1', revision, expectedOn })
    expect(told(move(5, '2026-05-20'))).toEqual({ anna: '2026-05-20' })
    expect(told(move(4, '2026-05-15'))).toEqual({})
    expect(shop.expects('anna')).toBe('2026-05-20')
  })

  it('is held for an agent when the date jumps absurdly, and customers hear of it once it is accepted', () => {
    const shop = scene({ maxJumpDays: 120 })
    shop.joins(anna)
    shop.orders('po-1', 3, '2026-05-10')
    expect(
      told(shop.happens({ type: 'order-moved', purchaseOrder: 'po-1', revision: 2, expectedOn: '2062-05-10' })),
    ).toEqual({})
    const [held] = shop.standing().heldDates
    expect(held).toMatchObject({ from: '2026-05-10' })
    const judge = (accepted: boolean) => shop.happens({ type: 'date-judged', id: held!.id, accepted })
    expect(told(judge(false))).toEqual({})
    expect(shop.standing().heldDates).toEqual([])
    expect(told(judge(true))).toEqual({ anna: '2062-05-10' })
  })
})
