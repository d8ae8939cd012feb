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
