import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cast } from '../../cli/demo/cast.ts'
import { catalogue } from '../../cli/demo/catalogue.ts'
import { readDeliveries } from '../../cli/demo/deliveries.ts'
import { filled, formsOf, formWith } from '../../cli/demo/form.ts'
import { orderBody, ordersOf } from '../../cli/demo/orders.ts'
import { outcomeOf } from '../../cli/demo/outcome.ts'
import { supplyNews } from '../../cli/demo/supplier.ts'
import { table } from '../../cli/demo/table.ts'
import type { BackorderView, EvidenceView } from '../../cli/demo/views.ts'
import { noteAddress } from '../../cli/engine/address.ts'
import { lockDataDir } from '../../cli/setup/instance-lock.ts'
import type { Doors } from '../../cli/stage/doors.ts'
import { openStage } from '../../cli/stage/stage.ts'
import { readConfig } from '../../config/config.ts'
import { orderSchema } from '../../server/schema/order.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('the deliveries of the demo', () => {
  it('are real ones, some early, most on the day, some late', () => {
    const deliveries = [...readDeliveries().values()]
    expect(deliveries).toHaveLength(30)
    expect(deliveries.filter(({ slipDays }) => slipDays > 0)).toHaveLength(9)
    expect(deliveries.filter(({ slipDays }) => slipDays < 0)).toHaveLength(2)
    expect(deliveries.find(({ id }) => id === '5353')).toMatchObject({ leadDays: 15, slipDays: 12 })
    for (const { leadDays } of deliveries) expect(leadDays >= 5 && leadDays <= 40).toBe(true)
  })

  it('each supply one product, and none is left out', () => {
    const used = Object.values(catalogue).flatMap(({ incoming }) => incoming.map(({ delivery }) => delivery))
    expect([...used].sort()).toEqual([...readDeliveries().keys()].sort())
  })

  it('are announced before they slip, and bring what is waited for', () => {
    const news = supplyNews().filter(({ sku }) => sku === 'LAMP-OAK')
    expect(news.map(({ day, type }) => `${day} ${type}`)).toEqual(['6 eta', '22 received', '22 eta', '28 received'])
    const mirrors = supplyNews().filter(({ sku }) => sku === 'MIRROR')
    expect(mirrors.map(({ type }) => type)).toEqual(['eta', 'eta'])
  })
})

describe('the orders of the demo', () => {
  it('are good orders of thirty-two people with ids of the run', () => {
    const orders = ordersOf('abcde')
    expect(orders.map(({ id }) => id)).toEqual(
      cast.map((_, index) => `demo-abcde-${String(index + 1).padStart(2, '0')}`),
    )
    for (const order of orders) {
      const body = orderBody(order, 'abcde', { date: () => '2026-12-01' }, new Date('2026-11-20T10:00:00Z'))
      expect(orderSchema.safeParse(body).error?.issues ?? []).toEqual([])
    }
  })
})

describe("a customer's form", () => {
  const page = `<form method="post" action="/o/a.b?x=1&amp;y=2"><input type="hidden" name="nonce" value="n&quot;1"/>
    <input type="radio" name="answer" value="wait" checked=""/><input type="radio" name="answer" value="cancel"/>
    <button type="submit">Send</button></form>
    <form action="/o/c"><input type="number" name="units.1" value="0"/><button type="submit" name="answer" value="cancel-some">x</button></form>`

  it('is sent as a browser sends it: hidden fields and the one choice', () => {
    const form = formWith(formsOf(page), 'answer', 'cancel')
    expect(form?.action).toBe('/o/a.b?x=1&y=2')
    expect(filled(form!, { name: 'answer', value: 'cancel' }).toString()).toBe('nonce=n%221&answer=cancel')
  })

  it('takes typed numbers, and is not there where the page does not offer the answer', () => {
    const some = formWith(formsOf(page), 'answer', 'cancel-some')
    expect(filled(some!, { name: 'answer', value: 'cancel-some' }, { 'units.1': '2' }).toString()).toBe(
      'units.1=2&answer=cancel-some',
    )
    expect(formWith(formsOf(page), 'answer', 'swap/0')).toBeNull()
  })
})

describe('the end of the demo', () => {
  const [ada] = ordersOf('abcde')
  const doorsSaying = (refunded: number, ok = true): Doors => {
    const line = {
      id: '1',
      sku: 'LAMP-OAK',
      name: 'Lamp',
      quantityOrdered: 10,
      quantityShipped: 4,
      quantityCancelled: 6,
    }
    const money = { currency: 'USD', captured: 10 * 4_999, refunded, voided: 0 }
    const view: BackorderView = { id: 'x', phase: 'closed', outcome: 'mixed', endingDate: '', lines: [line], money }
    const evidence: EvidenceView = { law: 'us-ftc', verdict: { ok, breaches: [] }, timeline: [], letters: [] }
    const get = async <T>(path: string) => (path.endsWith('/evidence') ? evidence : view) as T
    return {
      url: '',
      get,
      send: () => Promise.reject(new Error('nothing is sent')),
      remove: async () => {},
      sendFile: () => Promise.reject(new Error('nothing is sent')),
    }
  }

  it('finds nothing wrong with an order whose cancelled goods were paid back', async () => {
    expect((await outcomeOf(doorsSaying(6 * 4_999), ada!)).broken).toEqual([])
  })

  it('says so where money is missing, or where the law was broken', async () => {
    expect((await outcomeOf(doorsSaying(5 * 4_999), ada!)).broken).toEqual(['24995 was kept for goods of 19996'])
    expect((await outcomeOf(doorsSaying(6 * 4_999, false), ada!)).broken).toEqual(['the law was broken'])
  })

  it('is a table whose columns are as wide as they must be', () => {
    expect(table(['a', 'bb'], [['ccc', 'd']])).toBe('a    bb\n---  --\nccc  d')
  })
})

it('plays on the engine that already runs on the data folder', async () => {
  const server = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const dataDir = temporaryFolder()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await lockDataDir(dataDir)
  noteAddress(dataDir, url)
  writeFileSync(join(dataDir, 'api-key'), 'a-key-of-this-folder\n')
  const stage = await openStage(readConfig({ MEANWHILE_DATA_DIR: dataDir }))
  expect(stage).toMatchObject({ url, apiKey: 'a-key-of-this-folder', stays: true })
})
