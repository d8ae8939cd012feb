import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersOf } from '../../records/letters/letters.ts'
import { delayed } from './support/customer.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

describe('handing an order over', () => {
  it('accepts an order and says what happens next', async () => {
    const { status, json } = await doors.call('POST', '/v1/backorders', lampOrder('a-1'))
    expect(status).toBe(201)
    expect(json).toMatchObject({ id: 'a-1', phase: 'awaiting-answer', promisedDate: '2026-03-20' })
    expect(json.endingDate).toMatch(/^2026-0[34]-\d\d$/)
    expect(json.customerUrl).toMatch(/^https:\/\/shop\.example\/o\/k1\./)
    expect(json.next.length).toBeGreaterThan(0)
    for (const coming of json.next) expect(coming.letter ?? coming.step).toBeTypeOf('string')
  })

  it('answers 200 to the same order again, also with its fields in another order, and starts nothing twice', async () => {
    const order = lampOrder('a-2')
    await doors.call('POST', '/v1/backorders', order)
    const starts = doors.engine.starts.length
    const again = Object.fromEntries(Object.entries(order).reverse())
    const { status, json } = await doors.call('POST', '/v1/backorders', again)
    expect(status).toBe(200)
    expect(json.id).toBe('a-2')
    expect(doors.engine.starts.length).toBe(starts)
  })

  it('refuses another order under an id that is taken, and keeps the first', async () => {
    await doors.call('POST', '/v1/backorders', lampOrder('a-3'))
    const other = await doors.call('POST', '/v1/backorders', lampOrder('a-3', { currency: 'EUR' }))
    expect(other.status).toBe(409)
    expect(other.json.code).toBe('other-content')
    const kept = await doors.call('GET', '/v1/backorders/a-3')
    expect(kept.json.money.currency).toBe('USD')
  })

  it('keeps an order whose conversation could not begin, and begins it when the order comes again', async () => {
    doors.engine.away = true
    const lost = await doors.call('POST', '/v1/backorders', lampOrder('a-4'))
    expect(lost.status).toBe(503)
    doors.engine.away = false
    expect((await doors.call('POST', '/v1/backorders', lampOrder('a-4'))).status).toBe(200)
    expect((await doors.call('GET', '/v1/backorders/a-4/letters')).json.items[0].letter).toBe('first-notice')
  })

  it('takes an order placed long ago with a promise already broken, for an apology is owed and not a failure', async () => {
    const late = lampOrder('a-5', { placedAt: '2026-02-16T09:00:00Z', promisedDate: '2026-02-25' })
    expect((await doors.call('POST', '/v1/backorders', late)).status).toBe(201)
  })

  it('takes a part of the policy for one order and leaves the rest as it is', async () => {
    const { status } = await doors.call(
      'POST',
      '/v1/backorders',
      lampOrder('a-6', { policy: { endingDays: 20, sms: { enabled: false } } }),
    )
    expect(status).toBe(201)
    const state = await doors.engine.state('a-6')
    expect(state?.policy).toMatchObject({ endingDays: 20, sms: { enabled: false, from: '09:00' }, law: 'us-ftc' })
  })

  it('lists orders a page at a time, by phase and by sku', async () => {
    const first = await doors.call('GET', '/v1/backorders?limit=2&sku=LAMP-OAK')
    expect(first.json.items).toHaveLength(2)
    const second = await doors.call('GET', `/v1/backorders?limit=2&sku=LAMP-OAK&cursor=${first.json.next}`)
    expect(second.json.items[0].id).not.toBe(first.json.items[1].id)
    expect((await doors.call('GET', '/v1/backorders?phase=closed')).json.items).toEqual([])
    const bad = await doors.call('GET', '/v1/backorders?cursor=nonsense')
    expect(bad.status).toBe(422)
    expect(bad.json.errors[0].pointer).toBe('#/cursor')
  })

  it('shows timeline, letters, forecast and evidence of one order', async () => {
    const of = (part: string) => doors.call('GET', `/v1/backorders/a-1${part}`)
    expect((await of('/timeline')).json.items[0].type).toBe('opened')
    expect((await of('/forecast')).json.items.length).toBeGreaterThan(0)
    const evidence = (await of('/evidence')).json
    expect(evidence).toMatchObject({ id: 'a-1', law: 'us-ftc', verdict: { ok: true } })
    expect(JSON.stringify(evidence)).not.toContain('Quillfeather')
    expect((await doors.call('GET', '/v1/backorders/nobody/evidence')).status).toBe(404)
  })

  it('logs method, route and status, and nothing of the customer or the order', async () => {
    const logged = doors.logged.join('')
    expect(logged).toContain('"route":"/v1/backorders/:id"')
    for (const secret of ['Quillfeather', 'mail.example', '2025550143', 'a-1"', 'mw_all']) {
      expect(logged).not.toContain(secret)
    }
  })
})

describe('the ending of a wait', () => {
  it('is everywhere the one that the customer was told: in the list, of the order, and after an act', async () => {
    await delayed(doors, 'told-1')
    const { facts } = (await lettersOf(doors.database, 'told-1')).at(-1)!
    expect(facts.offer?.silence?.means).toBe('consent')
    const one = await doors.call('GET', '/v1/backorders/told-1')
    const { items } = (await doors.call('GET', '/v1/backorders')).json
    const act = { action: 'note', agent: 'Kim', reason: 'looked', text: 'Seen.' }
    const acted = await doors.call('POST', '/v1/backorders/told-1/overrides', act)
    const rows = items.filter(({ id }: { id: string }) => id === 'told-1')
    expect([one.json, acted.json, ...rows].map(({ endingDate }) => endingDate)).toEqual([
      facts.endingDate,
      facts.endingDate,
      facts.endingDate,
    ])
    expect(facts.endingDate > (await doors.engine.state('told-1'))!.endingDate).toBe(true)
  })
})
