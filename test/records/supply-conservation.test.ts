import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../records/database.ts'
import { joins, onHand, receive, shrinks, sku, workedOut } from './support/supply-kit.ts'
import { testDatabase } from './support/test-database.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
}, 120_000)
afterAll(() => db.close())

type Happening =
  | { type: 'received'; units: number }
  | { type: 'cancelled' | 'shipped'; order: number; units: number }
  | { type: 'worked-out' }

const orders = ['o-0', 'o-1', 'o-2']
const units = fc.integer({ min: 1, max: 6 })
const order = fc.integer({ min: 0, max: orders.length - 1 })
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constant('received' as const), units }),
  fc.record({ type: fc.constantFrom('cancelled' as const, 'shipped' as const), order, units }),
  fc.constant({ type: 'worked-out' as const }),
)

it('no unit is given twice or lost, whatever comes in, is cancelled, leaves, and is worked out in between', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 14 }), async (happenings) => {
      await db.script(
        `truncate backorders, backorder_lines, contacts, decisions, timeline, stock, allocations, supply_marks, supply_skus,
           supply_dates, supply_receipts, supply_tellings, supply_events, supply_foretold`,
      )
      for (const [index, id] of orders.entries()) await joins(db, id, index)
      let received = 0
      const done = orders.map(() => ({ revision: 1, cancelled: 0, shipped: 0 }))
      for (const [index, what] of happenings.entries()) {
        if (what.type === 'received') {
          received += what.units
          await receive(db, `r-${index}`, what.units)
        } else if (what.type === 'worked-out') await workedOut(db)
        else {
          // One of the two is reported of an order, once: a carrier takes only what the order was given.
          const own = done[what.order]!
          if (own.cancelled + own.shipped > 0) continue
          own[what.type] = what.type === 'shipped' ? Math.min(what.units, await taken(orders[what.order]!)) : what.units
          if (own[what.type] === 0) continue
          own.revision += 1
          await shrinks(db, orders[what.order]!, own.revision, { [what.type]: own[what.type] })
        }
      }
      await workedOut(db)
      await workedOut(db)
      const rows = await db.query<{ orderId: string; taken: number; wanted: number; missing: number }>(
        `select order_id as "orderId", quantity_taken as taken, quantity_wanted as wanted, quantity_missing as missing
         from backorder_lines where sku = $1 order by placed_at`,
        [sku],
      )
      const given = rows.reduce((sum, row) => sum + row.taken, 0)
      expect(given + (await onHand(db))).toBe(received)
      for (const row of rows) expect(row.taken).toBeLessThanOrEqual(row.wanted)
      if (rows.some(({ missing }) => missing > 0)) expect(await onHand(db)).toBe(0)
    }),
    { numRuns: 40 },
  )
})

async function taken(orderId: string): Promise<number> {
  const [row] = await db.query<{ taken: number }>(
    'select least(quantity_taken, quantity_wanted) as taken from backorder_lines where order_id = $1 and sku = $2',
    [orderId, sku],
  )
  return row?.taken ?? 0
}
