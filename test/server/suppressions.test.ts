import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSuppressed, suppress, unsuppress } from '../../records/letters/suppressions.ts'
import { notesOf } from '../../records/orders/notes.ts'
import { placed } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
}, 60_000)
afterAll(() => doors.close())

const path = (address: string, channel?: string) =>
  `/v1/suppressions?address=${encodeURIComponent(address)}${channel === undefined ? '' : `&channel=${channel}`}`
const seen = async (address: string) => (await doors.call('GET', path(address))).json
const lift = (address: string, channel: string, body?: unknown) => doors.call('DELETE', path(address, channel), body)
const by = { agent: 'Grace', reason: 'he called and asked for texts again' }
const owner = (email: string, phone: string) => ({
  customer: { id: `c-${email.split('@')[0]}`, name: 'Sam', email, phone, country: 'US' },
})

describe('an address to which nothing is sent', () => {
  it('is seen with its reason, whatever its capitals, and sent to again with everything kept of why', async () => {
    await suppress(doors.database, 'email', 'sam@mail.example', 'hard-bounce')
    expect((await seen('SAM@mail.example')).items).toMatchObject([{ channel: 'email', reason: 'hard-bounce' }])
    const { status, json } = await lift('sam@mail.example', 'email')
    expect([status, json.reason, json.agent]).toEqual([200, 'hard-bounce', null])
    expect(await isSuppressed(doors.database, 'email', 'sam@mail.example')).toBe(false)
    expect(await seen('sam@mail.example')).toMatchObject({
      items: [],
      lifted: [{ channel: 'email', reason: 'hard-bounce', agent: null, why: null }],
    })
  })

  it.each([
    ['sms', '+12025550111', 'opted-out'],
    ['email', 'cora@mail.example', 'complaint'],
  ] as const)(
    'because its owner asked for it is lifted by %s only with a name and a reason',
    async (channel, address, reason) => {
      await suppress(doors.database, channel, address, reason)
      const refused = await lift(address, channel)
      expect(refused.status).toBe(422)
      expect(refused.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/agent', '#/reason'])
      expect((await lift(address, channel, { agent: 'Grace' })).status).toBe(422)
      expect(await isSuppressed(doors.database, channel, address)).toBe(true)
      expect((await lift(address, channel, by)).json).toMatchObject({ reason, agent: 'Grace', why: by.reason })
      expect(await isSuppressed(doors.database, channel, address)).toBe(false)
    },
  )

  it('keeps what its owner asked for, though a provider had given it up before', async () => {
    await suppress(doors.database, 'sms', '+12025550112', 'twilio_30005')
    await suppress(doors.database, 'sms', '+12025550112', 'opted-out')
    await suppress(doors.database, 'sms', '+12025550112', 'twilio_30006')
    expect((await seen('+12025550112')).items).toMatchObject([{ reason: 'opted-out' }])
    expect((await lift('+12025550112', 'sms')).status).toBe(422)
    await unsuppress(doors.database, 'sms', '+12025550112')
    expect(await seen('+12025550112')).toMatchObject({ items: [], lifted: [{ reason: 'opted-out', agent: null }] })
  })

  it('is written to again by the open orders that had given it up', async () => {
    const [email, phone] = ['lou@mail.example', '+12025550113']
    await placed(doors, 'l-1', owner(email, phone))
    await suppress(doors.database, 'email', email, 'hard-bounce')
    await doors.engine.news('l-1', { type: 'bounced', channel: 'email', letterKey: 'letter/1' })
    await suppress(doors.database, 'sms', phone, 'opted-out')
    await doors.engine.news('l-1', { type: 'texting', wanted: false })
    expect((await doors.engine.state('l-1'))?.reach).toMatchObject({ email: false, sms: false })
    doors.engine.away = true
    expect((await lift(email, 'email', by)).status).toBe(503)
    doors.engine.away = false
    expect((await lift(email, 'email', by)).status).toBe(200)
    expect((await lift(phone, 'sms', by)).status).toBe(200)
    expect((await doors.engine.state('l-1'))?.reach).toMatchObject({ email: true, sms: true })
    expect(await notesOf(doors.database, 'l-1')).toMatchObject([{ agent: 'Grace', reason: by.reason }])
  })

  it('is nobody’s business but an admin’s, and what is no address is refused', async () => {
    for (const key of [doors.keys.read, doors.keys.write])
      expect((await doors.call('GET', path('sam@mail.example'), undefined, { key })).status).toBe(403)
    expect((await lift('nobody@mail.example', 'email', by)).json.code).toBe('not-suppressed')
    expect((await doors.call('GET', path('nonsense'))).status).toBe(422)
    expect((await doors.call('GET', '/v1/suppressions')).status).toBe(422)
    expect((await doors.call('GET', '/v1/suppressions?address=+12025550113')).status).toBe(200)
    expect((await lift('sam@mail.example', 'fax', by)).status).toBe(422)
    expect(doors.logged.join('')).not.toMatch(/mail\.example|2025550/)
  })
})
