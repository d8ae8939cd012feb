import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, send } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'
import { linkTo, listening, ordered, sendWebhook } from './support/supplier.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

describe("a supplier's answer", () => {
  it('reaches the purchase order itself, with its date', async () => {
    await ordered(doors, 'PO-1')
    const page = await openPage(doors, linkTo(doors, 'PO-1'))
    const shown = /name="shown" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    await send(doors, page, { shown, answer: 'move', day: '2026-05-20' })
    const { json } = await doors.call('GET', '/v1/purchase-orders/PO-1')
    expect(json).toMatchObject({ status: 'confirmed', expectedAt: '2026-05-20' })
  })

  it('with something else offered waits for a person, once', async () => {
    listening(doors)
    await ordered(doors, 'PO-2')
    const lines = [{ sku: 'LAMP-OAK', acknowledgements: [{ code: 'IS', substitute: 'LAMP-ELM' }] }]
    const data = { purchaseOrder: 'PO-2', status: 'AD', lines }
    await sendWebhook(doors, { type: 'purchase-order.acknowledged', data })
    const { json } = await doors.call('GET', '/v1/supplier-answers')
    expect(json.items).toMatchObject([
      { purchaseOrder: 'PO-2', units: [{ standing: 'substituted', substitute: 'LAMP-ELM' }, { standing: 'accepted' }] },
    ])
    const judged = `/v1/supplier-answers/${json.items[0].id}/judged`
    expect((await doors.call('POST', judged)).status).toBe(200)
    expect((await doors.call('POST', judged)).status).toBe(404)
    expect((await doors.call('GET', '/v1/supplier-answers')).json).toEqual({ items: [], next: null })
  })
})

describe('buying, at the door', () => {
  it("sends a purchase order of the shop's own to its supplier, once", async () => {
    await ordered(doors, 'PO-3')
    expect((await doors.call('POST', '/v1/purchase-orders/PO-3/letter')).status).toBe(202)
    expect((await doors.call('POST', '/v1/purchase-orders/PO-3/letter')).status).toBe(200)
    expect((await doors.call('POST', '/v1/purchase-orders/PO-none/letter')).status).toBe(404)
    const rows = await doors.database.query(
      `select recipient, payload::text from mails where key = 'purchase-order/PO-3'`,
    )
    expect(rows).toMatchObject([{ recipient: 'supplier/oakworks' }])
    expect(JSON.stringify(rows)).not.toContain('@')
  })

  it('shows orders and quotas, looks when it is asked to, and asks for the right key', async () => {
    const asked: unknown[] = []
    doors.deps.lookAtBuying = async (look) => void asked.push(look)
    expect((await doors.call('GET', '/v1/buying')).json).toEqual({ orders: [], quotas: [] })
    expect((await doors.call('POST', '/v1/buying/look', {})).status).toBe(202)
    expect(asked).toEqual([{ buys: true }])
    expect((await doors.call('POST', '/v1/buying/look', {}, { key: doors.keys.read })).status).toBe(403)
    expect((await doors.call('GET', '/v1/supplier-answers', undefined, { key: doors.keys.read })).status).toBe(403)
    expect((await doors.call('GET', '/v1/buying', undefined, { key: null })).status).toBe(401)
  })
})
