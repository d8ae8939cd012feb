import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSuppressed, suppress } from '../../../records/letters/suppressions.ts'
import { eraseContact } from '../../../records/orders/contacts.ts'
import { messagesOf } from '../../../records/orders/messages.ts'
import { openTasks } from '../../../records/orders/tasks.ts'
import { timelineOf } from '../../../records/orders/timeline.ts'
import { delayed, openPage, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { twilioSignature } from '../support/twilio.ts'

const token = 'a-token-of-twilio'
const url = 'https://shop.example/webhooks/twilio/inbound'
let doors: Doors
let numbers = 0
beforeAll(async () => {
  doors = await openDoors()
  doors.config.webhookSecrets = { twilio: token }
})
afterAll(() => doors.close())

const sid = () => `SM${randomBytes(16).toString('hex')}`
const number = () => `+1202555${String(1000 + numbers++)}`
const customer = (phone: string, change: Record<string, unknown> = {}) => ({
  customer: {
    id: `c-${phone.slice(1)}`,
    name: 'Ada Quillfeather',
    email: 'ada.quillfeather@mail.example',
    phone,
    country: 'US',
    locale: 'en-US',
    ...change,
  },
})

async function post(fields: Record<string, string>, signature = twilioSignature(token, url, fields)) {
  const response = await doors.app.request('/webhooks/twilio/inbound', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: response.status, text: await response.text() }
}

/** What is texted back; null: nothing. */
async function texts(from: string, body: string, more: Record<string, string> = {}): Promise<string | null> {
  const { status, text } = await post({ MessageSid: sid(), From: from, Body: body, ...more })
  expect(status).toBe(200)
  const message = /<Message>([\s\S]*)<\/Message>/.exec(text)?.[1]
  return message === undefined ? null : message.replaceAll('&amp;', '&').replaceAll('&lt;', '<')
}

const state = async (id: string) => {
  const found = await doors.engine.state(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
/** The texts of an order leave, as a courier would send them. */
const textsLeave = (id: string) =>
  doors.database.query(
    `update deliveries set status = 'sent', sent_at = to_timestamp($2::bigint / 1000.0), to_address = 'x' where order_id = $1 and channel = 'sms'`,
    [id, doors.clock.nowMs],
  )
const late = async (id: string, phone: string, change: Record<string, unknown> = {}) => {
  await placed(doors, id, customer(phone, change))
  await doors.engine.news(id, { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-10', eventId: `eta-${id}` })
  doors.clock.nowMs += 3_600_000
  await doors.engine.catchUp(id)
  await textsLeave(id)
}

describe('a text from a customer', () => {
  it('that says WAIT agrees to the newest date, once however often it is delivered', async () => {
    const phone = number()
    await late('t-wait', phone)
    const fields = { MessageSid: sid(), From: phone, Body: 'Ok, I’ll wait!' }
    const first = await post(fields)
    expect(await post(fields)).toEqual(first)
    expect((await state('t-wait')).promisedDate).toBe('2026-04-10')
    const answered = (await timelineOf(doors.database, 't-wait')).filter(({ type }) => type === 'answered')
    expect(answered).toMatchObject([{ answer: 'wait', via: 'sms' }])
  })

  it('that says REFUND cancels, with time to undo, and WAIT takes it back', async () => {
    const phone = number()
    await late('t-refund', phone)
    expect(await texts(phone, 'Refund please!')).toBeNull()
    expect((await state('t-refund')).undo).not.toBeNull()
    expect(await texts(phone, 'refund')).toContain('Reply WAIT to take it back')
    expect(await texts(phone, 'WAIT')).toBeNull()
    expect((await state('t-refund')).undo).toBeNull()
  })

  it('that says SWAP swaps for the one thing that was offered by text, and asks to choose where it was not', async () => {
    const phone = number()
    await placed(doors, 't-swap', customer(phone))
    expect(await texts(phone, 'SWAP')).toContain('?answer=swap')
    await textsLeave('t-swap')
    expect(await texts(phone, 'SWAP')).toBeNull()
    expect((await state('t-swap')).lines.find(({ id }) => id === 'shade')?.substitute?.sku).toBe('SHADE-COTTON')
  })

  it('that says STATUS is told where things stand, with the words that work and a link', async () => {
    const phone = number()
    await late('t-status', phone)
    const answer = await texts(phone, 'any news??')
    expect(answer).toMatch(
      /^Lamp & Co: 6 x Oak Desk Lamp and 1 x Linen Shade: expected by Friday, April 10\. Reply WAIT/,
    )
    expect(answer).toContain('https://shop.example/o/')
  })

  it('never agrees to a date that no text has told: it is told first, and agreed to by the next WAIT', async () => {
    const phone = number()
    await placed(doors, 't-stale', customer(phone))
    await textsLeave('t-stale')
    await doors.engine.news('t-stale', { type: 'eta', sku: 'LAMP-OAK', expectedAt: '2026-04-17', eventId: 'eta-stale' })
    doors.clock.nowMs += 3_600_000
    await doors.engine.catchUp('t-stale')
    const answer = await texts(phone, 'WAIT')
    expect(answer).toContain('things changed since our last text')
    expect(answer).toContain('April 17')
    expect((await state('t-stale')).promisedDate).toBe('2026-03-20')
    expect(await texts(phone, 'WAIT')).toBeNull()
    expect((await state('t-stale')).promisedDate).toBe('2026-04-17')
  })

  it('that comes too late to cancel says so and how to return it', async () => {
    const phone = number()
    await placed(doors, 't-gone', customer(phone))
    await doors.call('POST', '/v1/backorders/t-gone/shipments', {
      lines: [
        { id: 'lamps', quantity: 10 },
        { id: 'shade', quantity: 1 },
      ],
    })
    expect(await texts(phone, 'refund')).toContain('the carrier has your parcel already')
  })

  it('is answered in the customer’s language, in the letters that texts are sent in', async () => {
    const phone = number()
    await late('t-ja', phone, { locale: 'ja-JP' })
    expect(await texts(phone, '状況を教えてください')).toContain('までに届く予定です')
  })
})

describe('STOP, START and HELP', () => {
  it('STOP ends the texts at once and is confirmed once; START brings them back', async () => {
    const phone = number()
    await late('s-stop', phone)
    expect(await texts(phone, 'please stop texting me')).toContain('you get no more texts')
    expect(await texts(phone, 'STOP')).toBeNull()
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(true)
    expect((await state('s-stop')).reach.sms).toBe(false)
    expect(await texts(phone, 'STATUS')).toBeNull()
    expect(await texts(phone, 'Yes')).toContain('you get texts about your order again')
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(false)
    expect((await state('s-stop')).reach.sms).toBe(true)
  })

  it('HELP says how to reach a person', async () => {
    expect(await texts(number(), 'HELP')).toContain('help@lamp.example')
  })

  it('is left to Twilio where Twilio answers itself, but for words that it does not know', async () => {
    doors.config.carrierAnswers = true
    try {
      const phone = number()
      expect(await texts(phone, 'STOP', { OptOutType: 'STOP' })).toBeNull()
      expect(await isSuppressed(doors.database, 'sms', phone)).toBe(true)
      expect(await texts(number(), 'help')).toBeNull()
      expect(await texts(number(), 'Keine SMS mehr bitte. Keine Nachrichten mehr!')).toContain('no more texts')
    } finally {
      doors.config.carrierAnswers = false
    }
  })

  it('a bare CANCEL of somebody with several orders holds them all, and asks about each', async () => {
    const phone = number()
    for (const id of ['many-1', 'many-2']) await placed(doors, id, customer(phone))
    expect(await texts(phone, 'CANCEL')).toBeNull()
    for (const id of ['many-1', 'many-2']) {
      const { question, reach, undo } = await state(id)
      expect([question !== undefined, reach.sms, undo]).toEqual([true, false, null])
      const { json } = await doors.call('GET', `/v1/backorders/${id}/letters`)
      expect(json.items.filter(({ letter }: { letter: string }) => letter === 'answer-received')).toHaveLength(1)
    }
    expect(await texts(phone, 'CANCEL')).toBeNull()
    expect(await openTasks(doors.database, 10, 'many-1')).toMatchObject([
      { orderId: null, orderIds: expect.arrayContaining(['many-2', 'many-1']), why: 'message' },
    ])
  })

  it('a stop that says more ends the texts, and its words reach a person', async () => {
    const phone = number()
    await late('s-more', phone)
    expect(await texts(phone, 'Stop texting me and cancel my order')).toContain('you get no more texts')
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(true)
    expect(await openTasks(doors.database, 10, 's-more')).toMatchObject([{ why: 'message' }])
    expect((await state('s-more')).undo).toBeNull()
  })

  it('no text goes back by itself to who names texts and turns something round', async () => {
    const phone = number()
    await late('s-perhaps', phone)
    expect(await texts(phone, 'I did not get any texts')).toBeNull()
    expect(await openTasks(doors.database, 10, 's-perhaps')).toMatchObject([{ why: 'message' }])
    expect(await isSuppressed(doors.database, 'sms', phone)).toBe(false)
  })

  it('a bare CANCEL ends texts, holds the order and asks by email: nothing is cancelled', async () => {
    const phone = number()
    await late('s-cancel', phone)
    expect(await texts(phone, 'CANCEL')).toBeNull()
    const { question, reach, undo } = await state('s-cancel')
    expect({ asked: question !== undefined, texts: reach.sms, undo }).toEqual({ asked: true, texts: false, undo: null })
    const { json } = await doors.call('GET', '/v1/backorders/s-cancel/letters')
    expect(json.items.at(-1)).toMatchObject({ letter: 'answer-received', deliveries: [{ channel: 'email' }] })
  })
})

describe('a text that nobody can be sure of', () => {
  it('goes to an agent with its words, and its writer is told so once', async () => {
    const phone = number()
    await late('a-1', phone)
    expect(await texts(phone, 'Don’t refund me, my dog ate the lamp <script>alert(1)</script>')).toContain(
      'A person reads this',
    )
    expect(await texts(phone, 'and the cat too')).toBeNull()
    const tasks = await openTasks(doors.database, 10, 'a-1')
    expect(tasks).toMatchObject([{ why: 'message', orderId: 'a-1' }])
    const said = await messagesOf(doors.database, 'a-1')
    expect(said.map(({ direction, outcome }) => `${direction} ${outcome}`)).toEqual([
      'in to-agent',
      'out passed-on',
      'in to-agent',
    ])
    expect(said[0]?.body).toContain('<script>')
    expect((await state('a-1')).undo).toBeNull()
  })

  it('asks which order where several wait and none was texted about, and takes the one that is named', async () => {
    const phone = number()
    await placed(doors, 'two-1', customer(phone))
    await placed(doors, 'two-2', customer(phone))
    const answer = await texts(phone, 'refund')
    expect(answer).toContain('two-1')
    expect(answer).toContain('REFUND two-')
    expect(await texts(phone, 'Refund two-1.')).toBeNull()
    expect((await state('two-1')).undo).not.toBeNull()
    expect((await state('two-2')).undo).toBeNull()
  })

  it('means the order that was texted about last', async () => {
    const phone = number()
    await placed(doors, 'last-1', customer(phone))
    await placed(doors, 'last-2', customer(phone))
    await textsLeave('last-1')
    expect(await texts(phone, 'refund')).toBeNull()
    expect((await state('last-1')).undo).not.toBeNull()
  })

  it('from an unknown number is answered once, and kept for a person to read', async () => {
    const phone = number()
    expect(await texts(phone, 'Where is my order?')).toContain('we know no open order of this number')
    expect(await texts(phone, 'Hello?')).toBeNull()
    const { json } = await doors.call('GET', '/v1/messages?limit=1')
    expect(json.items).toMatchObject([{ address: phone, text: 'Hello?', order: null, orders: [] }])
    const older = await doors.call('GET', `/v1/messages?limit=1&cursor=${json.next}`)
    expect(older.json.items).toMatchObject([{ address: phone, text: 'Where is my order?' }])
    const one = await doors.call('GET', `/v1/messages/${encodeURIComponent(json.items[0].id)}`)
    expect(one.json).toEqual(json.items[0])
  })

  it('from a number with several orders comes with all of them to the person who reads it', async () => {
    const phone = number()
    await placed(doors, 'amb-1', customer(phone))
    await placed(doors, 'amb-2', customer(phone))
    expect(await texts(phone, 'my dog ate the lamp')).toContain('A person reads this')
    const { json } = await doors.call('GET', '/v1/tasks?order=amb-1')
    const orders = expect.arrayContaining(['amb-2', 'amb-1'])
    expect(json.items).toMatchObject([{ order: null, orders, why: 'message' }])
    const [message] = json.items[0].messages
    const read = await doors.call('GET', `/v1/messages/${encodeURIComponent(message)}`)
    expect(read.json).toMatchObject({ text: 'my dog ate the lamp', address: phone, orders })
    const answered = await doors.call('POST', '/v1/backorders/amb-1/messages', {
      agent: 'Grace',
      text: 'Poor dog.',
      answersUpTo: message,
    })
    expect(answered.status).toBe(200)
    expect((await doors.call('GET', '/v1/tasks?order=amb-2')).json.items).toEqual([])
  })

  it('is acted on where it is clear, however many came, and then answered by nothing', async () => {
    const phone = number()
    await late('f-1', phone)
    for (let count = 0; count < 40; count += 1) await texts(phone, `and another thing, number ${count}`)
    expect(await texts(phone, 'STATUS')).toBeNull()
    expect(await texts(phone, 'what about my lamp')).toBeNull()
    expect(await texts(phone, 'HELP')).toBeNull()
    expect(await texts(phone, 'and where is it')).toBeNull()
    expect(await texts(phone, 'Refund')).toBeNull()
    expect((await state('f-1')).undo).not.toBeNull()
    const tasks = await openTasks(doors.database, 10, 'f-1')
    const seen = tasks.map(({ why, messageIds }): [string, number] => [why, messageIds.length])
    expect(Object.fromEntries(seen)).toEqual({ message: 40, flood: 2 })
  })

  it('of two thousand letters and of pictures is taken in without harm', async () => {
    const phone = number()
    await late('a-long', phone)
    expect(await texts(phone, '😀'.repeat(1000))).toContain('A person reads this')
    expect(await texts(phone, `refund ${'x'.repeat(2000)}\u0000`)).toBeNull()
    expect((await state('a-long')).undo).toBeNull()
  })

  it('reaches an agent while the engine is away, and nothing is lost', async () => {
    const phone = number()
    await late('a-away', phone)
    doors.engine.away = true
    try {
      expect(await texts(phone, 'refund')).toContain('A person reads this')
    } finally {
      doors.engine.away = false
    }
    expect(await openTasks(doors.database, 10, 'a-away')).toHaveLength(1)
  })
})

describe('the door for texts', () => {
  it('refuses what Twilio did not sign, and changes nothing', async () => {
    const fields = { MessageSid: sid(), From: number(), Body: 'STOP' }
    expect((await post(fields, 'forged')).status).toBe(401)
    expect(await isSuppressed(doors.database, 'sms', fields.From)).toBe(false)
  })

  it('answers a malformed text with silence, so that it is not sent again', async () => {
    expect(await post({ MessageSid: 'x', From: 'nobody', Body: 'hi' })).toMatchObject({ status: 200 })
    expect(await post({})).toMatchObject({ status: 200 })
  })

  it('leaves no words, numbers or names in the log', async () => {
    expect(doors.logged.join('')).not.toMatch(/dog ate|\+1202555|Quillfeather/)
  })

  it('forgets what was said once a customer is erased', async () => {
    await eraseContact(doors.database, 'a-1')
    expect((await messagesOf(doors.database, 'a-1')).flatMap(({ body, address }) => [body, address])).toEqual(
      Array(6).fill(null),
    )
  })
})

it('an order that began but was never recorded still hears its customer', async () => {
  const phone = number()
  await delayed(doors, 'unused')
  doors.engine.losesStarts = true
  await placed(doors, 'lost', customer(phone))
  doors.engine.losesStarts = false
  expect(await texts(phone, 'Refund')).toBeNull()
  expect((await state('lost')).undo).not.toBeNull()
})

describe('who stops texts', () => {
  it('is told that email brings the rest only where every order has one that works', async () => {
    const phone = number()
    await placed(doors, 'end-1', customer(phone))
    expect(await texts(phone, 'please stop texting me')).toContain('What we must tell you comes by email.')
  })

  it('is told whom to write to where there is no email, or one that is dead', async () => {
    const [without, dead] = [number(), number()]
    await placed(doors, 'end-2', customer(without, { email: undefined }))
    await placed(doors, 'end-3', customer(dead, { email: 'gone@mail.example' }))
    await suppress(doors.database, 'email', 'gone@mail.example', 'bounced')
    for (const phone of [without, dead]) {
      const answer = await texts(phone, 'please stop texting me')
      expect(answer).toContain('we have no other way to reach you. For your order, write to help@lamp.example.')
      expect(answer).not.toContain('comes by email')
    }
  })
})

describe('the link in an answer', () => {
  it('is a short one that shows the order, and leaves room for the sentence in every language', async () => {
    const phone = number()
    await placed(doors, 'short-1', customer(phone, { locale: 'ar' }))
    const answer = (await texts(phone, 'STATUS')) ?? ''
    expect(answer.length).toBeLessThanOrEqual(201)
    const link = /https:\S+/.exec(answer)?.[0] ?? ''
    expect(link).toMatch(/\/o\/[1-9A-HJ-NP-Za-km-z]{11}$/)
    expect((await openPage(doors, link)).status).toBe(200)
  })
})
