import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { lettersOf } from '../../records/letters/letters.ts'
import { eraseContact, getContact } from '../../records/orders/contacts.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const place = (id: string, contact: Record<string, string>) =>
  doors.call(
    'POST',
    '/v1/backorders',
    lampOrder(id, { customer: { id: `c-${id}`, name: 'Ada', country: 'US', ...contact } }),
  )
const tasksOf = async (id: string): Promise<string[]> =>
  (await doors.call('GET', `/v1/tasks?order=${id}`)).json.items.map(({ why }: { why: string }) => why)
const change = (id: string, contact: Record<string, string | null>) =>
  doors.call('POST', `/v1/backorders/${id}/overrides`, {
    action: 'contact',
    agent: 'Kim Lee',
    reason: 'the customer called',
    ...contact,
  })

describe('a number that does not exist', () => {
  it('does not keep the order out: the letter goes by email, and a person is asked to mend it', async () => {
    const { status, json, text } = await place('b-1', { email: 'ada@mail.example', phone: '+1 999 call me' })
    expect([status, json.badContact]).toEqual([201, ['phone']])
    expect(text).not.toContain('call me')
    expect(await getContact(doors.database, 'b-1')).toMatchObject({ phone: null, badPhone: '+1 999 call me' })
    expect((await doors.engine.state('b-1'))?.reach).toMatchObject({ email: true, sms: false })
    const [notice] = await lettersOf(doors.database, 'b-1')
    expect(notice?.deliveries.map(({ channel }) => channel)).toEqual(['email'])
    expect(await tasksOf('b-1')).toEqual(['bad-contact'])
    expect((await doors.call('GET', '/v1/backorders/b-1')).json.badContact).toEqual(['phone'])
  })

  it('is answered in the same way when the order is sent again', async () => {
    const again = await place('b-1', { email: 'ada@mail.example', phone: '+1 999 call me' })
    expect([again.status, again.json.badContact]).toEqual([200, ['phone']])
  })

  it('is mended by an agent, whose task is done then', async () => {
    expect((await change('b-1', { phone: '+12025550143' })).status).toBe(200)
    expect(await getContact(doors.database, 'b-1')).toMatchObject({ phone: '+12025550143', badPhone: null })
    expect(await tasksOf('b-1')).toEqual([])
    expect((await doors.call('GET', '/v1/backorders/b-1')).json.badContact).toEqual([])
  })
})

describe('an address that is none', () => {
  it('is kept with its order although nobody else can be reached, and is for a person to mend', async () => {
    const { status, json } = await place('b-2', { email: 'ada at mail', phone: '' })
    expect([status, json.badContact]).toEqual([201, ['email']])
    expect((await doors.engine.state('b-2'))?.reach).toMatchObject({ email: false, sms: false })
    expect(await tasksOf('b-2')).toContain('bad-contact')
  })

  it('stays for a person while the other one is still bad', async () => {
    await place('b-3', { email: 'ada at mail', phone: '123' })
    await change('b-3', { email: 'ada@mail.example' })
    expect(await tasksOf('b-3')).toContain('bad-contact')
    await change('b-3', { phone: null })
    expect(await tasksOf('b-3')).not.toContain('bad-contact')
  })

  it('is as it was when the change that would mend it is not taken', async () => {
    await place('b-4', { email: 'ada at mail', phone: '+12025550143' })
    vi.spyOn(doors.engine, 'act').mockResolvedValueOnce({ refused: 'closed' })
    expect((await change('b-4', { email: 'ada@mail.example' })).status).toBe(409)
    expect(await getContact(doors.database, 'b-4')).toMatchObject({ email: null, badEmail: 'ada at mail' })
    expect(await tasksOf('b-4')).toContain('bad-contact')
  })

  it('is forgotten with the person', async () => {
    await place('b-5', { email: 'ada at mail\u0000', phone: '+12025550143' })
    expect((await getContact(doors.database, 'b-5'))?.badEmail).toBe('ada at mail')
    await eraseContact(doors.database, 'b-5')
    expect(await getContact(doors.database, 'b-5')).toMatchObject({ badEmail: null, badPhone: null })
  })
})

it('A blank address is none at all, and for nobody to mend', async () => {
  const { status, json } = await place('b-6', { email: 'ada@mail.example', phone: ' ' })
  expect([status, json.badContact]).toEqual([201, []])
  expect(await tasksOf('b-6')).toEqual([])
})
