import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../backorder/calendar.ts'
import { putPurchaseOrders } from '../../records/buying/purchase-orders.ts'
import type { Database } from '../../records/database.ts'
import { putProducts } from '../../records/shop/products.ts'
import { heldDates } from '../../records/supply/held-dates.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import { shuffled } from '../support/shuffled.ts'
import { sampleProduct } from './support/sample.ts'
import { joins, onHand, say, sku, standings, today, workedOut } from './support/supply-kit.ts'
import { testDatabase } from './support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 120_000)
afterAll(() => db.close())

const days = fc.option(
  fc.integer({ min: 1, max: 300 }).map((count) => addDays(today, count)),
  { freq: 5 },
)
const units = fc.integer({ min: 1, max: 8 })
const purchaseOrder = fc.constantFrom('po-1', 'po-2')
const revised = { id: fc.constant(''), revision: fc.constant(0) }
const type = <Type extends SupplyWord['type']>(...types: [Type, ...Type[]]) => fc.constantFrom<Type>(...types)
const words: fc.Arbitrary<SupplyWord> = fc.oneof(
  fc.record({ ...revised, type: type('eta', 'confirmed'), purchaseOrder, expectedAt: days }),
  fc.record({ ...revised, type: type('confirmed'), purchaseOrder }),
  fc.record({ ...revised, type: type('refused', 'cancelled'), purchaseOrder }),
  fc.record({ ...revised, type: type('refused', 'cancelled', 'confirmed'), purchaseOrder, sku: fc.constant(sku) }),
  fc.record({ ...revised, type: type('eta'), sku: fc.constant(sku), expectedAt: days }),
  fc.record({ id: fc.constant(''), type: type('received'), sku: fc.constant(sku), quantity: units }),
  fc.record({ id: fc.constant(''), type: type('received'), purchaseOrder, quantity: units, isLast: fc.boolean() }),
)
/** The shop states the order anew. */
const statements = fc.record({
  type: fc.constant('stated' as const),
  id: purchaseOrder,
  expectedAt: days,
  quantity: fc.integer({ min: 5, max: 15 }),
  status: fc.constantFrom('placed' as const, 'confirmed' as const, 'cancelled' as const),
})
type Statement = (typeof statements extends fc.Arbitrary<infer Stated> ? Stated : never) & { revision: number }

/** What is said of orders and dates counts up; goods come when they come. */
const histories: fc.Arbitrary<(SupplyWord | Statement)[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: statements }), {
    minLength: 2,
    maxLength: 10,
  })
  .map((all) =>
    all.map((said, index) => {
      if (said.type === 'stated') return { ...said, revision: index + 2 }
      return { ...said, id: `w-${index}`, ...('revision' in said && { revision: index + 2 }) }
    }),
  )

const states = ({ id, revision, quantity, ...rest }: Omit<Statement, 'type'>) =>
  putPurchaseOrders(db, [
    { ...rest, id, revision, supplier: 'Oakworks', contentHash: `${revision}`, lines: [{ sku, quantity }] },
  ])
const hear = async (said: SupplyWord | Statement) => {
  if (said.type !== 'stated') return (await say(db, said)).outcome
  const { type: _, ...statement } = said
  return (await states(statement))[0]!.written
}

async function begun(): Promise<void> {
  await db.script(
    `truncate backorders, backorder_lines, contacts, decisions, timeline, stock, allocations, supply_marks, supply_skus, products,
       supply_dates, supply_receipts, supply_tellings, supply_events, supply_foretold, purchase_orders, purchase_order_lines`,
  )
  await putProducts(db, [sampleProduct(sku)])
  for (const [index, id] of ['a', 'b', 'c'].entries()) await joins(db, id, index)
  await states({ id: 'po-1', revision: 1, quantity: 8, expectedAt: '2026-04-10', status: 'placed' })
  await states({ id: 'po-2', revision: 1, quantity: 9, expectedAt: null, status: 'placed' })
}

/** What came of everything that was said: who has what and may expect the rest when, and what waits for an agent. */
const outcome = async () => ({
  standings: await standings(db),
  onHand: await onHand(db),
  held: (await heldDates(db)).items.map(({ purchaseOrder, from, to }) => `${purchaseOrder}: ${from} to ${to}`).sort(),
})

const patient = { timeout: 300_000 }

it('the same words in any order, with any of them repeated, end in the same state', patient, async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (words, luck) => {
      await begun()
      for (const said of words) await hear(said)
      await workedOut(db)
      const expected = await outcome()
      await begun()
      const repeated = words.filter(() => luck.next().value % 3 === 0)
      for (const word of shuffled([...words, ...repeated], () => luck.next().value)) await hear(word)
      await workedOut(db)
      expect(await outcome()).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

it('words heard again, and a sku worked out again, change nothing and tell nobody anything', patient, async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (words) => {
      await begun()
      for (const word of words) {
        await hear(word)
        await workedOut(db)
      }
      const expected = await outcome()
      const allocations = await db.query('select * from allocations order by event_id, line_id')
      await db.query('delete from supply_tellings')
      for (const word of words) expect(['same', 'older']).toContain(await hear(word))
      await workedOut(db)
      expect(await outcome()).toEqual(expected)
      expect(await db.query('select * from allocations order by event_id, line_id')).toEqual(allocations)
      expect(await db.query('select news from supply_tellings')).toEqual([])
    }),
    { numRuns: 40 },
  )
})
