import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const header = 'id,purchaseOrder,supplier,sku,name,group,quantity,unitPrice,orderedOn,promisedOn,deliveredOn'

/** Twenty deliveries, each so many days after its promise. */
const pastOf = (supplier: string, sku: string, lateDays: number): string[] =>
  Array.from({ length: 20 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0')
    const came = new Date(Date.parse(`2026-01-${day}`) + lateDays * 86_400_000).toISOString().slice(0, 10)
    return `${supplier}-${sku}-${index},PO-${supplier}-${index},${supplier},${sku},,,10,,2025-12-01,2026-01-${day},${came}`
  })

const importFile = (rows: string[]) =>
  doors.call('POST', '/v1/import/deliveries', [header, ...rows].join('\n'), { headers: { 'content-type': 'text/csv' } })

const placeWith = async (supplier: string, id: string) => {
  const body = {
    supplier,
    status: 'placed',
    expectedAt: '2026-03-18',
    revision: 1,
    lines: [{ sku: 'LAMP-OAK', quantity: 6 }],
  }
  expect((await doors.call('PUT', `/v1/purchase-orders/${id}`, body)).status).toBe(201)
  await doors.desk.settled()
}
const expectedAt = async () => (await doors.call('GET', '/v1/backorders/slow-1')).json.lines[0].expectedAt

it('tells customers that a supplier whose record is late will be late, before it says so', async () => {
  await doors.call('PUT', '/v1/products/LAMP-OAK', { name: 'Oak Desk Lamp', backorderable: true })
  await doors.call('POST', '/v1/backorders', lampOrder('slow-1'))
  await placeWith('slow', 'PO-1')
  expect(await expectedAt()).not.toBe('2026-03-31')
  expect((await importFile([...pastOf('slow', 'OTHER', 13), ...pastOf('prompt', 'LAMP-OAK', 0)])).json).toMatchObject({
    applied: 40,
  })
  await doors.desk.settled()
  expect(await expectedAt()).toBe('2026-03-31')
  const told = doors.engine.heard.filter(({ event }) => event.type === 'eta')
  expect(told.at(-1)?.event).toMatchObject({ expectedAt: '2026-03-31' })
})

it('promises a shopper the day that the first notice then names', async () => {
  await placeWith('slow', 'PO-2')
  const page = await doors.call('GET', '/storefront/availability/LAMP-OAK', undefined, { key: null })
  const lines = [{ id: 'lamps', sku: 'LAMP-OAK', name: 'Oak Desk Lamp', quantity: 6, available: 0, unitPrice: 4999 }]
  const payment = { mode: 'captured', reference: 'pi_1', captured: 29994 }
  const { json } = await doors.call(
    'POST',
    '/v1/backorders',
    lampOrder('slow-2', { promisedDate: undefined, lines, payment }),
  )
  expect(json).toMatchObject({ promisedDate: '2026-03-31' })
  expect(page.json).toMatchObject({ state: 'backorderable', promisedDate: '2026-03-31' })
})

it('takes the same file again as known, and tells nobody twice', async () => {
  doors.engine.heard.length = 0
  expect((await importFile(pastOf('slow', 'OTHER', 13))).json).toMatchObject({ applied: 0, unchanged: 20 })
  await doors.desk.settled()
  expect(doors.engine.heard).toEqual([])
})

it('asks the record at the percentile that the policy names', async () => {
  const late = pastOf('mixed', 'LAMP-OAK', 0).map((row, index) =>
    index % 4 === 0 ? `${row.slice(0, -10)}2026-02-28` : row,
  )
  await importFile(late)
  const byDays = async () => {
    const [row] = await doors.database.query<{ days: number }>(
      `select by_days as days from supply_slips where supplier = 'mixed' and sku = 'LAMP-OAK'`,
    )
    return row?.days
  }
  expect(await byDays()).toBeGreaterThan(20)
  expect((await doors.call('PUT', '/v1/supply/policy', { percentile: 50 })).status).toBe(200)
  expect(await byDays()).toBe(0)
})
