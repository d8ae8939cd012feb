import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersOf } from '../../../records/letters/letters.ts'
import { eraseContact, getContact } from '../../../records/orders/contacts.ts'
import { getPreferences, savePreferences } from '../../../records/orders/preferences.ts'
import { noPreferences, tellUntoldPreferences } from '../../../server/preferences/preferring.ts'
import { letterLinks, openPage, pathOf, placed } from '../support/customer.ts'
import { type Doors, lampOrder, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const customer = (id: string, change: Record<string, unknown> = {}) => ({
  customer: { ...(lampOrder('x').customer as object), id, ...change },
})
const preferences = (id: string) => doors.call('GET', `/v1/customers/${id}/preferences`)
const put = (id: string, body: unknown) => doors.call('PUT', `/v1/customers/${id}/preferences`, body)
const tokenOf = async (orderId: string) => pathOf((await letterLinks(doors, orderId)).page).replace('/o/', '')
const form = async (path: string, fields: Record<string, string>) =>
  doors.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

describe('the shop', () => {
  it('reads what is usual of a customer who asked for nothing, and sets what they asked for on the phone', async () => {
    await placed(doors, 'p-1', customer('c-1'))
    await placed(doors, 'p-2', customer('c-1'))
    expect((await preferences('c-1')).json).toEqual({
      customer: 'c-1',
      updates: 'usual',
      channel: 'email-and-sms',
      smsHours: null,
      timeZone: null,
      language: null,
    })
    const wishes = {
      updates: 'fewer',
      channel: 'email',
      smsHours: { from: '10:00', until: '12:00' },
      timeZone: 'Europe/Berlin',
      language: 'en-GB',
    }
    expect(await put('c-1', wishes)).toMatchObject({ status: 200, json: { customer: 'c-1', ...wishes } })
    expect((await preferences('c-1')).json).toEqual({ customer: 'c-1', ...wishes })
    for (const id of ['p-1', 'p-2']) {
      expect((await doors.engine.state(id))?.preferences).toEqual({
        revision: 1,
        updates: 'fewer',
        sms: false,
        smsHours: { from: '10:00', until: '12:00' },
        timeZone: 'Europe/Berlin',
      })
    }
    expect((await getContact(doors.database, 'p-1'))?.locale).toBe('en-GB')
  })

  it('changes nothing by saying the same again', async () => {
    const heard = doors.engine.heard.length
    const before = await preferences('c-1')
    const { customer: _, ...same } = before.json
    expect((await put('c-1', same)).json).toEqual(before.json)
    expect((await getPreferences(doors.database, 'c-1'))?.revision).toBe(1)
    expect((await doors.engine.state('p-1'))?.preferences?.revision).toBe(1)
    expect(doors.engine.heard.length).toBeGreaterThanOrEqual(heard)
  })

  it('is told of a customer that it never sent, and of fields that cannot be', async () => {
    expect([(await preferences('nobody')).status, (await put('nobody', {})).status]).toEqual([404, 404])
    const wrong = await put('c-1', {
      updates: 'never',
      smsHours: { from: '20:00', until: '09:00' },
      timeZone: 'Mars/X',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '#/smsHours/until',
      '#/timeZone',
      '#/updates',
    ])
    expect(wrong.text).not.toContain('Mars')
    expect((await doors.call('PUT', '/v1/customers/c-1/preferences', {}, { key: doors.keys.read })).status).toBe(403)
  })

  it('need not say it again with the next order', async () => {
    await placed(doors, 'p-3', customer('c-1'))
    expect((await doors.engine.state('p-3'))?.preferences).toMatchObject({ updates: 'fewer', sms: false })
    expect((await getContact(doors.database, 'p-3'))?.locale).toBe('en-GB')
    const [first] = await lettersOf(doors.database, 'p-3')
    expect(first?.deliveries.map(({ channel }) => channel)).toEqual(['email'])
  })
})

describe('a customer’s page', () => {
  it('is shown by any letter’s link, changes nothing by being opened, and saves what is chosen', async () => {
    await placed(doors, 'p-4', customer('c-4'))
    const token = await tokenOf('p-4')
    const page = await openPage(doors, `/p/${token}`)
    expect(page.status).toBe(200)
    expect(page.words).toContain('every 14 days')
    expect(await getPreferences(doors.database, 'c-4')).toBeNull()
    const fields = { updates: 'changes', channel: 'email', from: '09:00', until: '18:00', zone: '', language: 'en' }
    const saved = await form(`/p/${token}`, { ...page.hidden, ...fields })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/p/${token}?saved=1`])
    expect(await getPreferences(doors.database, 'c-4')).toMatchObject({
      updates: 'changes',
      sms: false,
      smsFrom: '09:00',
      smsUntil: '18:00',
      timeZone: null,
      locale: null,
    })
    const again = await openPage(doors, `/p/${token}?saved=1`)
    expect(again.words).toContain('Saved.')
    expect(again.html).toMatch(/value="changes" checked/)
  })

  it('leaves hours that are the shop’s own to the shop', async () => {
    await placed(doors, 'p-5', customer('c-5'))
    const token = await tokenOf('p-5')
    const { hidden } = await openPage(doors, `/p/${token}`)
    const fields = {
      updates: 'usual',
      channel: 'email-and-sms',
      from: '09:00',
      until: '20:00',
      zone: '',
      language: 'en',
    }
    expect((await form(`/p/${token}`, { ...hidden, ...fields })).status).toBe(303)
    expect(await getPreferences(doors.database, 'c-5')).toMatchObject({ smsFrom: null, smsUntil: null, sms: true })
  })

  it('refuses hours that leave no time, a form that nobody opened, and what it never offered', async () => {
    await placed(doors, 'p-6', customer('c-6'))
    const token = await tokenOf('p-6')
    const { hidden } = await openPage(doors, `/p/${token}`)
    const fields = { updates: 'usual', channel: 'email', from: '09:00', until: '18:00', zone: '', language: 'en' }
    const attempts = [
      { ...hidden, ...fields, from: '19:00' },
      { ...fields, nonce: 'A'.repeat(16), stamp: 'made.up' },
      { ...hidden, ...fields, updates: 'sometimes' },
      { ...hidden, ...fields, zone: 'Mars/Olympus' },
      { ...hidden, ...fields, language: 'tlh' },
    ]
    for (const attempt of attempts) expect((await form(`/p/${token}`, attempt)).status).toBe(400)
    expect(await getPreferences(doors.database, 'c-6')).toBeNull()
  })

  it('offers no texts to whom the shop has no number of, and keeps what they chose when they had one', async () => {
    await placed(doors, 'p-7', customer('c-7b', { phone: undefined }))
    await put('c-7b', { channel: 'email' })
    const token = await tokenOf('p-7')
    const page = await openPage(doors, `/p/${token}`)
    expect(page.html).not.toContain('name="channel"')
    expect((await form(`/p/${token}`, { ...page.hidden, updates: 'fewer', language: 'en' })).status).toBe(303)
    expect(await getPreferences(doors.database, 'c-7b')).toMatchObject({ updates: 'fewer', sms: false })
  })

  it('is not there for a link that nobody signed, nor for a customer who was forgotten', async () => {
    expect((await doors.app.request('/p/k1.bm90aGluZw.AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
    await placed(doors, 'p-8', customer('c-8'))
    await put('c-8', { updates: 'fewer' })
    const token = await tokenOf('p-8')
    await eraseContact(doors.database, 'p-8')
    expect((await doors.app.request(`/p/${token}`)).status).toBe(404)
    expect(await getPreferences(doors.database, 'c-8')).toBeNull()
  })

  it('says so when the link has expired', async () => {
    await placed(doors, 'p-9', customer('c-9'))
    const token = await tokenOf('p-9')
    const { nowMs } = doors.clock
    doors.clock.nowMs += 900 * 86_400_000
    expect((await doors.app.request(`/p/${token}`)).status).toBe(410)
    expect((await form(`/u/${token}`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(410)
    doors.clock.nowMs = nowMs
  })
})

describe('one click on “unsubscribe”', () => {
  it('stops what nothing rests on, without login, and twice is once', async () => {
    await placed(doors, 'u-1', customer('c-u1'))
    const token = await tokenOf('u-1')
    for (let click = 0; click < 2; click += 1) {
      expect((await form(`/u/${token}`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
    }
    expect(await getPreferences(doors.database, 'c-u1')).toMatchObject({ updates: 'required', sms: true, revision: 1 })
    expect((await doors.engine.state('u-1'))?.preferences?.updates).toBe('required')
  })

  it('takes the body that mail programs send as a form with parts', async () => {
    await placed(doors, 'u-2', customer('c-u2'))
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    const response = await doors.app.request(`/u/${await tokenOf('u-2')}`, { method: 'POST', body })
    expect(response.status).toBe(200)
    expect((await getPreferences(doors.database, 'c-u2'))?.updates).toBe('required')
  })

  it('is not a scanner that opens the link, nor a post of something else', async () => {
    await placed(doors, 'u-3', customer('c-u3'))
    const token = await tokenOf('u-3')
    const page = await openPage(doors, `/u/${token}`)
    expect([page.status, page.words.includes('Stop regular updates?')]).toEqual([200, true])
    expect((await doors.app.request(`/u/${token}`, { method: 'HEAD' })).status).toBe(200)
    expect((await form(`/u/${token}`, { other: 'One-Click' })).status).toBe(400)
    expect(await getPreferences(doors.database, 'c-u3')).toBeNull()
  })

  it('keeps what else was asked for', async () => {
    await placed(doors, 'u-4', customer('c-u4'))
    await put('c-u4', { updates: 'fewer', channel: 'email', timeZone: 'Europe/Paris' })
    await form(`/u/${await tokenOf('u-4')}`, { 'List-Unsubscribe': 'One-Click' })
    expect(await getPreferences(doors.database, 'c-u4')).toMatchObject({
      updates: 'required',
      sms: false,
      timeZone: 'Europe/Paris',
    })
  })
})

describe('wishes that were kept while the engine was away', () => {
  it('reach the orders when it is back', async () => {
    await placed(doors, 'w-1', customer('c-w1'))
    doors.engine.away = true
    expect((await put('c-w1', { updates: 'fewer' })).status).toBe(503)
    doors.engine.away = false
    expect((await doors.engine.state('w-1'))?.preferences).toBeUndefined()
    await tellUntoldPreferences(doors.deps)
    expect((await doors.engine.state('w-1'))?.preferences?.updates).toBe('fewer')
  })

  it('count the customer’s changes, so that a late word of an older one is none', async () => {
    const first = await savePreferences(doors.database, 'c-x', { ...noPreferences, updates: 'fewer' }, 1)
    const second = await savePreferences(doors.database, 'c-x', { ...noPreferences, updates: 'usual' }, 2)
    expect([first.revision, second.revision]).toEqual([1, 2])
  })
})

describe('where a customer may be', () => {
  it('is told to the rules by zones, not by number', async () => {
    await placed(doors, 'z-1', customer('c-z1', { phone: '+14155550143', timeZone: 'America/New_York' }))
    const reach = { email: true, sms: true, timeZone: 'America/New_York', smsZones: ['America/Los_Angeles'] }
    expect((await doors.engine.state('z-1'))?.reach).toEqual(reach)
    const contact = { action: 'contact', phone: '+12125550143', agent: 'Kim', reason: 'moved' }
    await doors.call('POST', '/v1/backorders/z-1/overrides', contact)
    expect((await doors.engine.state('z-1'))?.reach).toEqual({ email: true, sms: true, timeZone: 'America/New_York' })
  })

  it('is the clock of their country where the shop names none', async () => {
    await placed(doors, 'z-2', customer('c-z2', { phone: '+4915123456789', country: 'DE' }))
    expect((await doors.engine.state('z-2'))?.reach).toEqual({ email: true, sms: true, timeZone: 'Europe/Berlin' })
  })
})
