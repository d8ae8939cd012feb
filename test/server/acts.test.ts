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
})

describe('an agent’s act whose answer was lost', () => {
  const unanswered = async (id: string, body: unknown) => {
    doors.engine.losesAnswers = true
    const { status, json } = await post(id, 'overrides', body)
    doors.engine.losesAnswers = false
    expect([status, json.code]).toEqual([503, 'engine-away'])
  }

  it('keeps the agent’s words, and is the same act when it is sent again under its id', async () => {
    await placed(doors, 'x-11')
    const message = { id: 'm-1', action: 'message', text: 'Dear Ada, so sorry.', ...agent }
    await unanswered('x-11', message)
    expect((await post('x-11', 'overrides', message)).status).toBe(200)
    const letters = (await lettersOf(doors.database, 'x-11')).filter(({ letter }) => letter === 'agent-message')
    expect(letters).toHaveLength(1)
    const notes = await notesOf(doors.database, 'x-11')
    expect(notes).toMatchObject([{ text: 'Dear Ada, so sorry.' }])
    expect(letters[0]?.facts).toMatchObject({ noteId: notes[0]?.id })
  })

  it('gives money back once', async () => {
    await placed(doors, 'x-12')
    const refund = { id: 'r-1', action: 'refund', amount: 500, ...agent }
    await unanswered('x-12', refund)
    expect((await post('x-12', 'overrides', refund)).status).toBe(200)
    expect((await doors.engine.state('x-12'))?.money.refundedMinor).toBe(500)
  })

  it('leaves a new address in place', async () => {
    await placed(doors, 'x-13')
    await unanswered('x-13', { action: 'contact', email: 'moved@mail.example', ...agent })
    expect((await getContact(doors.database, 'x-13'))?.email).toBe('moved@mail.example')
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

  it('has a letter sent again, the newest or another, that says what it said', async () => {
    const count = (await lettersOf(doors.database, 'x-10')).length
    const resend = (letter?: string) => post('x-10', 'overrides', { action: 'resend', letter, ...agent })
    expect((await resend('letter/3')).status).toBe(200)
    expect((await resend()).status).toBe(200)
    const letters = await lettersOf(doors.database, 'x-10')
    const [refunded, first, again] = [letters[2]!, ...letters.slice(count)]
    expect([refunded, first, again].map((letter) => letter?.letter)).toEqual(['refunded', 'refunded', 'refunded'])
    expect(first?.facts.money).toEqual(refunded.facts.money)
    expect(again?.facts).toMatchObject({ repeats: first?.key, money: refunded.facts.money })
    expect(again?.deliveries.map(({ status }) => status)).toContain('queued')
    expect((await resend('letter/99')).json.code).toBe('unknown-letter')
    expect((await resend('letter/1')).json.code).toBe('letter-outdated')
    expect((await resend('first')).json.errors[0].pointer).toBe('#/letter')
  })

  it('takes a corrected address', async () => {
    const { status } = await post('x-10', 'overrides', { action: 'contact', email: 'late@mail.example', ...agent })
    expect(status).toBe(200)
    expect((await getContact(doors.database, 'x-10'))?.email).toBe('late@mail.example')
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

describe('an id that was used before', () => {
  it('with other content is a clear problem, and changes nothing', async () => {
    await placed(doors, 'y-1')
    const cancels = (quantity: number) => ({ id: 'a-1', answer: 'cancel', lines: [{ id: 'lamps', quantity }] })
    expect((await post('y-1', 'answers', cancels(2))).status).toBe(200)
    const other = await post('y-1', 'answers', cancels(3))
    expect([other.status, other.json.code]).toEqual([409, 'other-content'])
    expect((await doors.engine.state('y-1'))?.undo?.lines).toEqual([{ id: 'lamps', quantity: 2 }])
    expect((await post('y-1', 'answers', cancels(2))).status).toBe(200)
    const parcel = (tracking: string) => ({ id: 'a-1', tracking, lines: [{ id: 'shade', quantity: 1 }] })
    expect((await post('y-1', 'shipments', parcel('00340'))).status).toBe(200)
    expect((await post('y-1', 'shipments', parcel('00341'))).json.code).toBe('other-content')
    expect((await doors.engine.state('y-1'))?.lines[1]?.quantityShipped).toBe(1)
  })

  it('for an agent’s act is told by its words too, which the engine never sees', async () => {
    await placed(doors, 'y-2')
    const says = (text: string) => post('y-2', 'overrides', { id: 'm-1', action: 'message', text, ...agent })
    expect((await says('One.')).status).toBe(200)
    expect((await says('Two.')).json.code).toBe('other-content')
    expect((await says('One.')).status).toBe(200)
    expect(await notesOf(doors.database, 'y-2')).toMatchObject([{ text: 'One.' }])
    expect((await lettersOf(doors.database, 'y-2')).filter(({ letter }) => letter === 'agent-message')).toHaveLength(1)
    expect(JSON.stringify(await doors.engine.state('y-2'))).not.toContain('One.')
  })

  it('is free again when its act was refused', async () => {
    await placed(doors, 'y-3')
    expect((await post('y-3', 'overrides', { id: 'o-1', action: 'resume', ...agent })).status).toBe(409)
    expect((await post('y-3', 'overrides', { id: 'o-1', action: 'hold', ...agent })).status).toBe(200)
  })
})

describe('an act whose answer is lost', () => {
  const unanswered = async (orderId: string, what: string, body: object) => {
    doors.engine.losesAnswers = true
    const { status, json } = await post(orderId, what, body)
    doors.engine.losesAnswers = false
    expect([status, json.code]).toEqual([503, 'engine-away'])
  }

  it('may be sent again under its id, and money goes back once', async () => {
    await placed(doors, 'z-1')
    const refund = { id: 'gesture-1', action: 'refund', amount: 500, ...agent }
    await unanswered('z-1', 'overrides', refund)
    expect((await post('z-1', 'overrides', refund)).status).toBe(200)
    expect((await doors.engine.state('z-1'))?.money).toMatchObject({ goodwillMinor: 500, refundedMinor: 500 })
    expect(await notesOf(doors.database, 'z-1')).toHaveLength(1)
  })

  it('keeps the words and the address that it may have been taken with', async () => {
    await placed(doors, 'z-2')
    await unanswered('z-2', 'overrides', { action: 'message', text: 'Dear Ada, we found one.', ...agent })
    const [note] = await notesOf(doors.database, 'z-2')
    expect((await lettersOf(doors.database, 'z-2')).at(-1)).toMatchObject({
      letter: 'agent-message',
      facts: { noteId: note?.id },
    })
    const contact = { id: 'c-1', action: 'contact', email: 'new@mail.example', ...agent }
    await unanswered('z-2', 'overrides', contact)
    expect((await getContact(doors.database, 'z-2'))?.email).toBe('new@mail.example')
    expect((await post('z-2', 'overrides', contact)).status).toBe(200)
  })

  it('counts once too where a person answers in the conversation', async () => {
    await placed(doors, 'z-3')
    const message = { id: 'm-1', agent: 'Kim Lee', text: 'We found one.' }
    await unanswered('z-3', 'messages', message)
    expect((await post('z-3', 'messages', message)).status).toBe(200)
    expect((await lettersOf(doors.database, 'z-3')).filter(({ letter }) => letter === 'agent-message')).toHaveLength(1)
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
