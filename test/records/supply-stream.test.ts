import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getPurchaseOrder, putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import type { Database } from '../../records/database.ts'
import { putProducts } from '../../records/shop/products.ts'
import { estimateIfJoined } from '../../records/supply/estimate.ts'
import { heldDates, judgeHeldDate } from '../../records/supply/held-dates.ts'
import { unsettledSkus } from '../../records/supply/marks.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { placesOfOrder } from '../../records/supply/queue.ts'
import { moveInQueue, queueFrom } from '../../records/supply/queue-list.ts'
import { stateStock } from '../../records/supply/stated-stock.ts'
import type { SupplyNews } from '../../supply/news/telling.ts'
import { sampleProduct } from './support/sample.ts'
import {
  dyingBefore,
  joins,
  onHand,
  receive,
  say,
  shrinks,
  sku,
  standings,
  today,
  workedOut,
} from './support/supply-kit.ts'
import { testDatabase } from './support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 120_000)
afterAll(() => db.close())
beforeEach(() =>
  db.script(
    `truncate backorders, backorder_lines, contacts, decisions, timeline, letters, deliveries, stock, allocations, supply_marks,
       supply_skus, supply_dates, supply_receipts, supply_tellings, supply_events, supply_foretold, substitute_offers, purchase_orders, purchase_order_lines, products`,
  ),
)

const product = sampleProduct(sku)
const orders = (id: string, quantity: number, expectedAt: string | null, revision = 1) =>
  putPurchaseOrders(db, [
    {
      id,
      supplier: 'Oakworks',
      status: 'placed',
      expectedAt,
      revision,
      contentHash: `${revision}`,
      lines: [{ sku, quantity }],
    },
  ])
const estimate = async (quantity = 1) => {
  const line = { orderId: 'z', lineId: '1', sku, tier: 100, placedAtMs: Date.now(), promisedDate: null, valueMinor: 1 }
  return (await estimateIfJoined(db, { ...line, quantity }, await loadSupplyPolicy(db), today)).expectedAt
}
const tellings = async () =>
  (
    await db.query<{ news: { type: string; lines: unknown[]; expectedAt?: string } }>(
      'select news from supply_tellings order by id',
    )
  ).map(({ news }) => news)

describe('goods that come in', () => {
  it('go down the queue, and every unit is accounted for', async () => {
    await joins(db, 'late', 2)
    await joins(db, 'early')
    await joins(db, 'middle', 1)
    await receive(db, 'r-1', 8)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ early: { taken: 6 }, middle: { taken: 2 }, late: { taken: 0 } })
    await receive(db, 'r-2', 20)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ early: { taken: 6 }, middle: { taken: 6 }, late: { taken: 6 } })
    expect(await onHand(db)).toBe(10)
  })

  it('are given once, however often the report comes and the sku is worked out', async () => {
    await joins(db, 'one')
    await receive(db, 'r-1', 4)
    expect(await receive(db, 'r-1', 4)).toMatchObject({ outcome: 'same' })
    expect(await receive(db, 'r-1', 5)).toMatchObject({ outcome: 'different' })
    await workedOut(db)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ one: { taken: 4, missing: 2 } })
    expect(await db.query('select quantity, explanation from allocations')).toEqual([
      { quantity: 4, explanation: '1st in line: 4 of 6 units, 4 from r-1' },
    ])
  })

  it('come back at once when an order cancels, and go to the next', async () => {
    await joins(db, 'first')
    await joins(db, 'second', 1)
    await receive(db, 'r-1', 6)
    await workedOut(db)
    await shrinks(db, 'first', 2, { cancelled: 4 })
    expect(await unsettledSkus(db)).toContain(sku)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ first: { taken: 2 }, second: { taken: 4, missing: 2 } })
  })

  it('leave with the carrier once: neither given again nor counted as missing', async () => {
    await joins(db, 'sent')
    await joins(db, 'next', 1)
    await receive(db, 'r-1', 7)
    await workedOut(db)
    await shrinks(db, 'sent', 2, { shipped: 6 })
    await workedOut(db)
    await receive(db, 'r-2', 2)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ sent: { missing: 0 }, next: { taken: 3, missing: 3 } })
    expect(await onHand(db)).toBe(0)
  })

  it('are believed when the shop states what is promised to nobody', async () => {
    await putProducts(db, [product])
    await joins(db, 'has')
    await receive(db, 'r-1', 6)
    await workedOut(db)
    await stateStock(db, [{ sku, onHand: 3, revision: 1 }])
    await joins(db, 'wants', 1)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ has: { taken: 6 }, wants: { taken: 3, missing: 3 } })
    expect(await onHand(db)).toBe(0)
  })

  it('are not lost where an order gives them back between a count and the next look', async () => {
    await putProducts(db, [product])
    await joins(db, 'has')
    await receive(db, 'r-1', 6)
    await workedOut(db)
    await stateStock(db, [{ sku, onHand: 0, revision: 1 }])
    await shrinks(db, 'has', 2, { cancelled: 4 })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ has: { taken: 2 } })
    expect(await onHand(db)).toBe(4)
  })
})

describe('dates', () => {
  it('follow the place in line and the purchase orders, and are told only where they moved', async () => {
    await putProducts(db, [product])
    for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
    await orders('po-1', 6, '2026-04-10')
    await orders('po-2', 6, '2026-05-10')
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: '2026-04-10' }, b: { on: '2026-05-10' }, c: { on: null } })
    await db.query('delete from supply_tellings')
    await say(db, {
      id: 'e-1',
      type: 'eta',
      purchaseOrder: 'po-2',
      expectedAt: '2026-05-20',
      reason: 'the ship was late',
    })
    await workedOut(db)
    expect(await tellings()).toMatchObject([
      { type: 'eta', expectedAt: '2026-05-20', lines: [['b', 'lamps', 2]], reason: 'the ship was late' },
    ])
  })

  it('that pass without goods are unknown the day after', async () => {
    await joins(db, 'a')
    await say(db, { id: 'e-1', type: 'eta', sku, expectedAt: '2026-03-25' })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: '2026-03-25' } })
    await workedOut(db, 24)
    expect(await standings(db)).toMatchObject({ a: { on: null } })
  })

  it('that jump too far wait for an agent, and hold when one believes them', async () => {
    await putProducts(db, [product])
    await joins(db, 'a')
    await orders('po-1', 6, '2026-04-10')
    await workedOut(db)
    await say(db, { id: 'e-1', type: 'eta', purchaseOrder: 'po-1', expectedAt: '2027-04-10' })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: '2026-04-10' } })
    const { items } = await heldDates(db)
    expect(items).toMatchObject([{ purchaseOrder: 'po-1', skus: [sku], from: '2026-04-10', to: '2027-04-10' }])
    const judgement = { accepted: true, agent: 'kim', reason: 'the maker says so too' }
    expect(await judgeHeldDate(db, items[0]!.id, judgement)).toMatchObject({ outcome: 'judged' })
    expect(await judgeHeldDate(db, items[0]!.id, judgement)).toMatchObject({ outcome: 'same' })
    expect(await judgeHeldDate(db, items[0]!.id, { ...judgement, accepted: false })).toMatchObject({
      outcome: 'different',
    })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: '2027-04-10' } })
    expect((await heldDates(db)).items).toEqual([])
  })

  it('of one purchase order may be several: each unit has its own, the first goods being those of the first day', async () => {
    await putProducts(db, [product])
    for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
    await orders('po-1', 18, '2026-04-10')
    const schedule = [
      { quantity: 6, on: '2026-04-20' },
      { quantity: 9, on: '2026-04-15' },
    ]
    await say(db, {
      id: 's',
      type: 'confirmed',
      purchaseOrder: 'po-1',
      sku,
      expectedAt: '2026-04-20',
      schedule,
      refused: 3,
    })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: '2026-04-15' }, b: { on: '2026-04-20' }, c: { on: null } })
    expect(await estimate()).toBeNull()
    await say(db, { id: 'r', type: 'received', purchaseOrder: 'po-1', quantity: 8 })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { taken: 6 }, b: { taken: 2, on: '2026-04-20' }, c: { on: null } })
    await say(db, { id: 't', type: 'confirmed', purchaseOrder: 'po-1', expectedAt: '2026-04-22' })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ b: { on: '2026-04-22' }, c: { on: '2026-04-22' } })
    expect(await getPurchaseOrder(db, 'po-1')).toMatchObject({ status: 'confirmed' })
  })

  it('on several days are seen by whoever asks before joining', async () => {
    await putProducts(db, [product])
    await joins(db, 'a')
    await orders('po-1', 18, '2026-04-10')
    const schedule = [
      { quantity: 8, on: '2026-04-15' },
      { quantity: 10, on: '2026-04-20' },
    ]
    await say(db, { id: 's', type: 'confirmed', purchaseOrder: 'po-1', sku, expectedAt: '2026-04-20', schedule })
    await workedOut(db)
    expect(await estimate(2)).toBe('2026-04-15')
    expect(await estimate(3)).toBe('2026-04-20')
  })

  it('of what is not released are that day, in the stream as for whoever asks before joining, and nothing is given before', async () => {
    const preorder = (releaseDate: string) => putProducts(db, [{ ...product, preorder: { releaseDate } }])
    await preorder('2026-03-20')
    expect(await estimate()).toBe('2026-03-20')
    await joins(db, 'a')
    await receive(db, 'r', 4)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { taken: 0, on: null } })
    await orders('po-1', 9, '2026-03-10')
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { taken: 0, on: '2026-03-20' } })
    expect(await estimate()).toBe('2026-03-20')
    await workedOut(db, 18)
    expect(await standings(db)).toMatchObject({ a: { taken: 4, on: null } })
  })

  it('of a purchase order that is refused or cancelled are gone', async () => {
    await putProducts(db, [product])
    await joins(db, 'a')
    await orders('po-1', 6, '2026-04-10')
    await workedOut(db)
    expect(await say(db, { id: 'x', type: 'refused', purchaseOrder: 'po-1', revision: 1 })).toMatchObject({
      outcome: 'older',
    })
    await say(db, { id: 'y', type: 'refused', purchaseOrder: 'po-1', revision: 2 })
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ a: { on: null } })
  })

  it('are the same in whatever order the words come, and however often', async () => {
    await putProducts(db, [product])
    const words = [
      { id: 'w-2', type: 'eta', purchaseOrder: 'po-1', expectedAt: '2026-04-20', revision: 2 },
      { id: 'w-3', type: 'eta', purchaseOrder: 'po-1', expectedAt: '2026-07-20', revision: 3 },
      { id: 'w-4', type: 'confirmed', purchaseOrder: 'po-1', expectedAt: '2026-07-30', revision: 4 },
      { id: 'w-5', type: 'received', purchaseOrder: 'po-1', quantity: 7 },
    ] as const
    const seen = new Set<string>()
    for (const turn of [0, 1, 2, 3]) {
      await db.script(
        'truncate supply_foretold, backorders, backorder_lines, contacts, decisions, stock, allocations, supply_marks, supply_skus, supply_dates, supply_receipts, supply_events, purchase_orders, purchase_order_lines',
      )
      for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
      await orders('po-1', 15, '2026-04-10')
      for (const word of [...words.slice(turn), ...words.slice(0, turn), ...words.slice(turn, turn + 2)])
        await say(db, word)
      await workedOut(db)
      seen.add(JSON.stringify([await standings(db), await onHand(db)]))
    }
    expect([...seen]).toEqual([
      JSON.stringify([
        {
          a: { taken: 6, missing: 0, on: null },
          b: { taken: 1, missing: 5, on: '2026-07-30' },
          c: { taken: 0, missing: 6, on: null },
        },
        0,
      ]),
    ])
  })
})

describe('the queue', () => {
  it('is moved by an agent, and everyone has a place in it', async () => {
    for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
    expect(await moveInQueue(db, { sku, orderId: 'c', lineId: 'lamps', place: 1, noteId: 'n' })).toBe(true)
    expect(await moveInQueue(db, { sku, orderId: 'nobody', lineId: 'lamps', place: 1, noteId: 'n' })).toBe(false)
    const listed = await queueFrom(db, sku, ['tier', 'placed'], { after: 0, limit: 10 })
    expect(listed.map(({ orderId, place, of }) => [orderId, place, of])).toEqual([
      ['c', 1, 3],
      ['a', 2, 3],
      ['b', 3, 3],
    ])
    expect(
      (await queueFrom(db, sku, ['tier', 'placed'], { after: 1, limit: 1 })).map(({ orderId }) => orderId),
    ).toEqual(['a'])
    for (const keys of [['tier', 'placed'], ['promised', 'value'], ['ending']] as const) {
      for (const { orderId, place, of } of await queueFrom(db, sku, keys, { after: 0, limit: 10 }))
        expect((await placesOfOrder(db, orderId, keys)).get('lamps')).toEqual({ place, of })
    }
    await receive(db, 'r-1', 6)
    await workedOut(db)
    expect(await standings(db)).toMatchObject({ c: { taken: 6 }, a: { taken: 0 } })
  })
})

describe('something else', () => {
  const month = -30 * 24 * 60
  const brass = { ...product, sku: 'LAMP-BRASS', name: 'Brass lamp', price: { amountMinor: 3900, currency: 'USD' } }
  const offers = async () =>
    (await db.query<{ news: SupplyNews }>('select news from supply_tellings order by id')).flatMap(({ news }) =>
      'substitute' in news && news.substitute ? [[news.type, news.substitute.sku, news.lines.map(([id]) => id)]] : [],
    )
  const counted = (onHand: number) => stateStock(db, [{ sku: brass.sku, onHand, revision: null }])

  it('that lies ready is offered to who has waited long, as far as it reaches, and to nobody twice', async () => {
    await putProducts(db, [{ ...product, substitutes: ['NOBODY', brass.sku] }, brass])
    for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, month + index)
    await joins(db, 'new')
    await counted(14)
    await workedOut(db)
    await workedOut(db, 1)
    expect(await offers()).toEqual([['substitute-found', brass.sku, ['a', 'b']]])
    const [first] = await db.query<{ news: SupplyNews }>('select news from supply_tellings order by id')
    expect(first?.news).toMatchObject({ substitute: { unitPriceMinor: 3900, currency: 'USD', name: 'Brass lamp' } })
    // Two units more, beside the two that nobody was offered: not enough for the six of the next.
    await counted(16)
    await workedOut(db, 2)
    expect(await offers()).toHaveLength(1)
    // An offer that was not taken keeps its units from others for two weeks.
    await workedOut(db, 16)
    expect(await offers()).toEqual([
      ['substitute-found', brass.sku, ['a', 'b']],
      ['substitute-found', brass.sku, ['c', 'new']],
    ])
  })

  it('is not offered where its own queue waits for it, or it is kept in reserve, or not released', async () => {
    await putProducts(db, [
      { ...product, substitutes: [brass.sku] },
      { ...brass, safetyStock: 3 },
    ])
    await joins(db, 'a', month)
    await counted(8)
    await workedOut(db)
    await workedOut(db, 1)
    expect(await offers()).toEqual([])
    await putProducts(db, [{ ...brass, preorder: { releaseDate: '2026-05-01' } }])
    await workedOut(db, 2)
    expect(await offers()).toEqual([])
    await putProducts(db, [brass])
    await db.query(
      `insert into backorder_lines (order_id, line_id, sku, placed_at, quantity_ordered, quantity_backordered, quantity_wanted)
       values ('own', '1', $1, now(), 4, 4, 4)`,
      [brass.sku],
    )
    await workedOut(db, 3)
    expect(await offers()).toEqual([])
    await counted(10)
    await workedOut(db, 4)
    expect(await offers()).toEqual([['substitute-found', brass.sku, ['a']]])
  })

  it('goes with the word that nothing more will come, but never where too few were ordered in time', async () => {
    await putProducts(db, [{ ...product, substitutes: [brass.sku] }, brass])
    await joins(db, 'a')
    await joins(db, 'b', 1)
    await counted(6)
    await workedOut(db)
    await say(db, { id: 'gone', type: 'discontinued', sku })
    await workedOut(db)
    const news = (
      await db.query<{ news: SupplyNews }>(
        `select news from supply_tellings where news->>'type' = 'discontinued' order by id`,
      )
    ).map(({ news }) => [news.lines.map(([id]) => id), 'substitute' in news ? news.substitute?.sku : undefined])
    expect(news).toEqual([
      [['a'], brass.sku],
      [['b'], undefined],
    ])
    await db.script('truncate supply_tellings, supply_events, supply_skus, substitute_offers')
    await db.query('update backorder_lines set told_ended = false')
    await say(db, { id: 'missed', type: 'discontinued', sku, reason: 'quota-missed' })
    await workedOut(db)
    expect(await offers()).toEqual([])
  })
})

describe('a crash', () => {
  it('between any two statements leaves a state from which the next event heals', async () => {
    await putProducts(db, [product])
    for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
    await orders('po-1', 6, '2026-04-10')
    await receive(db, 'r-1', 8)
    let crashes = 0
    for (let statement = 1; ; statement += 1) {
      const isDone = await workedOut(dyingBefore(db, statement)).then(
        () => true,
        () => false,
      )
      if (isDone) break
      crashes += 1
      expect(await unsettledSkus(db)).toContain(sku)
      expect(await standings(db)).toMatchObject({ a: { taken: 0 }, b: { taken: 0 } })
    }
    expect(crashes).toBeGreaterThan(10)
    expect(await standings(db)).toMatchObject({
      a: { taken: 6 },
      b: { taken: 2, on: '2026-04-10' },
      c: { taken: 0, on: null },
    })
    expect(await db.query('select sum(quantity)::int as units from allocations')).toEqual([{ units: 8 }])
    expect((await tellings()).map(({ type, lines }) => [type, lines.length])).toEqual([
      ['received', 2],
      ['eta', 1],
    ])
  })
})
