import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTasks } from '../../../records/orders/tasks.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

async function sends(order: string, channel: string, text: string) {
  return doors.app.request('/dev/replies', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ order, channel, text }).toString(),
  })
}
const pageOf = async (order: string) => (await doors.app.request(`/dev/replies?order=${order}`)).text()

describe('the conversation', () => {
  it('shows letters and messages both ways in their order, and an agent’s answer ends the task', async () => {
    await placed(doors, 'c-1')
    doors.clock.nowMs += 60_000
    expect((await sends('c-1', 'email', 'Could you gift-wrap it?')).status).toBe(303)
    doors.clock.nowMs += 60_000
    expect((await sends('c-1', 'sms', 'STATUS')).status).toBe(303)
    expect(await openTasks(doors.database, 10, 'c-1')).toHaveLength(1)
    doors.clock.nowMs += 60_000
    const written = await doors.call('POST', '/v1/backorders/c-1/messages', { agent: 'Grace', text: 'Of course.' })
    expect(written.status).toBe(200)
    expect(await openTasks(doors.database, 10, 'c-1')).toEqual([])
    const { json } = await doors.call('GET', '/v1/backorders/c-1/conversation')
    expect(
      json.items.map((said: Record<string, string>) => `${said.direction} ${said.letter ?? said.channel}`),
    ).toEqual(['out first-notice', 'in email', 'out email', 'in sms', 'out sms', 'out agent-message'])
    expect(json.items[1]).toMatchObject({ text: 'Could you gift-wrap it?', outcome: 'to-agent' })
  })

  it('keeps the task of a message that came after what the agent had read', async () => {
    await placed(doors, 'c-late')
    const open = async () => (await doors.call('GET', '/v1/tasks?order=c-late')).json.items
    await sends('c-late', 'email', 'Could you gift-wrap it?')
    doors.clock.nowMs += 60_000
    await sends('c-late', 'email', 'And in blue?')
    const [task] = await open()
    expect(task.messages).toHaveLength(2)
    const answer = (change: Record<string, unknown> = {}) =>
      doors.call('POST', '/v1/backorders/c-late/messages', { agent: 'Grace', text: 'Of course.', ...change })
    expect((await answer()).status).toBe(200)
    expect(await open()).toMatchObject([{ id: task.id, messages: task.messages }])
    expect((await answer({ answersUpTo: task.messages[0] })).status).toBe(200)
    expect(await open()).toMatchObject([{ id: task.id, messages: [task.messages[1]] }])
    expect((await answer({ answersUpTo: task.messages[1] })).status).toBe(200)
    expect(await open()).toEqual([])
  })

  it('answers a text by text too, unless the customer wants none', async () => {
    const customer = (phone: string) => ({
      customer: { id: `c-${phone.slice(1)}`, name: 'Ada', email: 'ada@mail.example', phone, country: 'US' },
    })
    const ways = async (id: string) => {
      await doors.call('POST', `/v1/backorders/${id}/messages`, { agent: 'Grace', text: 'Soon.' })
      const { json } = await doors.call('GET', `/v1/backorders/${id}/letters`)
      const answers = json.items.filter(({ letter }: { letter: string }) => letter === 'agent-message')
      return answers.at(-1).deliveries.map(({ channel }: { channel: string }) => channel)
    }
    await placed(doors, 'c-way', customer('+12025550177'))
    expect(await ways('c-way')).toEqual(['email'])
    await sends('c-way', 'sms', 'my dog ate the lamp')
    expect(await ways('c-way')).toEqual(['email', 'sms'])
    doors.clock.nowMs += 60_000
    await sends('c-way', 'email', 'And the cat ate the shade')
    expect(await ways('c-way')).toEqual(['email'])
    doors.clock.nowMs += 60_000
    await sends('c-way', 'sms', 'no more texts please')
    expect(await ways('c-way')).toEqual(['email'])
  })

  it('takes an answer only to a message that came in about the order', async () => {
    await placed(doors, 'c-own')
    await placed(doors, 'c-other')
    await sends('c-other', 'email', 'Hello there?')
    const [task] = (await doors.call('GET', '/v1/tasks?order=c-other')).json.items
    for (const answersUpTo of [task.messages[0], 'mail/none', `answer/${task.messages[0]}`]) {
      const { status, json } = await doors.call('POST', '/v1/backorders/c-own/messages', {
        agent: 'Grace',
        text: 'Hi.',
        answersUpTo,
      })
      expect([status, json.errors[0].pointer]).toEqual([422, '#/answersUpTo'])
    }
    expect((await doors.call('GET', '/v1/messages/none')).json.code).toBe('unknown-message')
    expect((await doors.call('GET', '/v1/messages', undefined, { key: doors.keys.write })).status).toBe(403)
    expect((await doors.call('GET', '/v1/messages?cursor=x')).status).toBe(422)
  })

  it('is open to readers only, and only of orders that are there', async () => {
    expect(
      (await doors.call('GET', '/v1/backorders/c-1/conversation', undefined, { key: doors.keys.read })).status,
    ).toBe(200)
    expect(
      (await doors.call('GET', '/v1/backorders/c-1/conversation', undefined, { key: doors.keys.write })).status,
    ).toBe(403)
    expect((await doors.call('GET', '/v1/backorders/none/conversation')).status).toBe(404)
    expect((await doors.call('POST', '/v1/backorders/c-1/messages', { agent: 'Grace', text: ' ' })).status).toBe(422)
  })
})

describe('a developer without accounts', () => {
  it('answers as the customer by text and by email, and sees what came of it', async () => {
    await placed(doors, 'c-2', {
      customer: { id: 'c-2', name: 'Ada', email: 'ada@mail.example', phone: '+12025550199', country: 'US' },
    })
    await sends('c-2', 'sms', 'Refund please!')
    expect((await doors.engine.state('c-2'))?.undo).not.toBeNull()
    const page = await pageOf('c-2')
    expect(page).toContain('read as refund, acted')
    expect(page).toContain('Letter: answer-received')
  })

  it('is shown hostile words as words', async () => {
    await placed(doors, 'c-3')
    await sends('c-3', 'email', '<script>alert(1)</script><img src=x onerror=alert(2)>')
    const page = await pageOf('c-3')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script>alert')
  })

  it('is told what is missing', async () => {
    await placed(doors, 'c-4', { customer: { id: 'c-4', name: 'Ada', email: 'ada@mail.example', country: 'US' } })
    expect((await sends('c-4', 'sms', 'hi')).status).toBe(400)
    expect((await sends('none', 'sms', 'hi')).status).toBe(400)
    expect((await sends('c-4', 'fax', 'hi')).status).toBe(400)
  })
})
