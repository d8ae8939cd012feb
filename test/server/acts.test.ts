import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lettersOf } from '../../records/letters/letters.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { notesOf } from '../../records/orders/notes.ts'
import { timelineOf } from '../../records/orders/timeline.ts'
import { placed } from './support/customer.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const post = (id: string, what: string, body: unknown) => doors.call('POST', `/v1/backorders/${id}/${what}`, body)
const agent = { agent: 'Kim Lee', reason: 'the customer called' }

describe('an answer for the customer', () => {
  it('is taken, and taken once when its id comes twice', async () => {
    await placed(doors, 'x-1')
    const first = await post('x-1', 'answers', { id: 'ans-1', answer: 'cancel', lines: [{ id: 'lamps', quantity: 2 }] })
    expect(first.status).toBe(200)
    expect(first.json).toMatchObject({ id: 'x-1', phase: expect.any(String), endingDate: expect.any(String) })
    const again = await post('x-1', 'answers', { id: 'ans-1', answer: 'cancel', lines: [{ id: 'lamps', quantity: 2 }] })
    expect(again.json).toEqual(first.json)
    expect((await doors.engine.state('x-1'))?.undo?.lines).toEqual([{ id: 'lamps', quantity: 2 }])
  })

  it('is refused with its reason', async () => {
    await placed(doors, 'x-2')
    const lines = [{ id: 'nobody' }]
    expect((await post('x-2', 'answers', { answer: 'cancel', lines })).json.code).toBe('unknown-line')
    expect((await post('x-2', 'answers', { answer: 'wait', offer: 7 })).json.code).toBe('stale-offer')
  })
})

describe('an agent', () => {
  it('overrides with a name and a reason, which are kept and stay out of the engine', async () => {
    await placed(doors, 'x-3')
    const { status } = await post('x-3', 'overrides', { action: 'message', text: 'Dear Ada, so sorry.', ...agent })
    expect(status).toBe(200)
    const [note] = await notesOf(doors.database, 'x-3')
    expect(note).toMatchObject({ agent: 'Kim Lee', reason: 'the customer called', text: 'Dear Ada, so sorry.' })
    const timeline = JSON.stringify(await timelineOf(doors.database, 'x-3'))
    expect(timeline).toContain(note?.id)
    expect(timeline).not.toMatch(/Kim|Ada/)
    expect(JSON.stringify(await doors.engine.state('x-3'))).not.toMatch(/Kim|Ada/)
  })

  it('leaves no note behind when the act is refused', async () => {
    await placed(doors, 'x-4')
    const { status, json } = await post('x-4', 'overrides', { action: 'resume', ...agent })
    expect(status).toBe(409)
    expect(json.code).toBe('not-held')
    expect(await notesOf(doors.database, 'x-4')).toEqual([])
  })

  it('changes how the customer is reached, and the rules learn only by which channels', async () => {
    await placed(doors, 'x-5')
    await post('x-5', 'overrides', { action: 'contact', phone: null, email: 'new@mail.example', ...agent })
    expect(await getContact(doors.database, 'x-5')).toMatchObject({ email: 'new@mail.example', phone: null })
    expect((await doors.engine.state('x-5'))?.reach).toMatchObject({ email: true, sms: false })
    expect(JSON.stringify(await doors.engine.state('x-5'))).not.toContain('new@')
  })

  it('cannot leave a customer whom nobody can reach', async () => {
    await placed(doors, 'x-6')
    const { status } = await post('x-6', 'overrides', { action: 'contact', phone: null, email: null, ...agent })
    expect(status).toBe(422)
    expect((await getContact(doors.database, 'x-6'))?.email).toBe('ada.quillfeather@mail.example')
  })

  it('puts the old address back when the order is already over', async () => {
    await placed(doors, 'x-7')
    await post('x-7', 'answers', { answer: 'cancel' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('x-7')
    const { status, json } = await post('x-7', 'overrides', { action: 'contact', email: 'late@mail.example', ...agent })
    expect([status, json.code]).toEqual([409, 'closed'])
    expect((await getContact(doors.database, 'x-7'))?.email).toBe('ada.quillfeather@mail.example')
  })
})

describe('an order that is over', () => {
  it('still takes a note, and an agent’s words reach the customer', async () => {
    await placed(doors, 'x-10')
    await post('x-10', 'answers', { answer: 'cancel' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('x-10')
    const before = await lettersOf(doors.database, 'x-10')
    expect((await post('x-10', 'overrides', { action: 'note', text: 'Called back.', ...agent })).status).toBe(200)
    const said = await Promise.all(
      ['One.', 'Two.'].map((text) => post('x-10', 'overrides', { action: 'message', text, ...agent })),
    )
    expect(said.map(({ status }) => status)).toEqual([200, 200])
    expect(said[0]?.json).toMatchObject({ id: 'x-10', phase: 'closed' })
    const letters = await lettersOf(doors.database, 'x-10')
    expect(letters.slice(before.length).map(({ letter }) => letter)).toEqual(['agent-message', 'agent-message'])
    expect(letters.at(-1)?.deliveries.find(({ channel }) => channel === 'email')?.status).toBe('queued')
    expect(await notesOf(doors.database, 'x-10')).toHaveLength(3)
    const timeline = await doors.call('GET', '/v1/backorders/x-10/timeline')
    expect(timeline.json.items.at(-1)).toMatchObject({ type: 'letter', letter: 'agent-message' })
  })

  it('takes nothing else', async () => {
    expect((await post('x-10', 'overrides', { action: 'hold', ...agent })).json.code).toBe('closed')
    expect((await post('x-10', 'answers', { answer: 'wait' })).json.code).toBe('closed')
  })
})

describe('a parcel', () => {
  it('is reported once, and cancelling what is in it comes too late', async () => {
    await placed(doors, 'x-8')
    const parcel = { id: 'dhl-1', carrier: 'DHL', tracking: '00340', lines: [{ id: 'shade', quantity: 1 }] }
    expect((await post('x-8', 'shipments', parcel)).status).toBe(200)
    expect((await post('x-8', 'shipments', parcel)).status).toBe(200)
    expect((await doors.engine.state('x-8'))?.lines[1]?.quantityShipped).toBe(1)
    const late = await post('x-8', 'answers', { answer: 'cancel', lines: [{ id: 'shade' }] })
    expect([late.status, late.json.code]).toEqual([409, 'with-carrier'])
  })
})

describe('an order whose start was lost', () => {
  it('begins when somebody acts on it', async () => {
    doors.engine.losesStarts = true
    await doors.call('POST', '/v1/backorders', lampOrder('x-9'))
    doors.engine.losesStarts = false
    expect((await post('x-9', 'answers', { answer: 'cancel' })).status).toBe(200)
  })
})
