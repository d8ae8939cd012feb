import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../activities/courier/round.ts'
import { outboxEmailSender, outboxSmsSender } from '../../activities/providers/outbox.ts'
import { isSuppressed, suppress } from '../../records/letters/suppressions.ts'
import { hearMail } from '../../server/replies/hear-mail.ts'
import { hearText } from '../../server/replies/hear-text.ts'
import { passedOnKind, renderPassedOn } from '../../server/replies/passed-on-mail.ts'
import { localReplyDomain, replyAddress } from '../../server/replies/reply-address.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { placed } from './support/customer.ts'
import { type Doors, openDoors } from './support/doors.ts'

const phone = '+12025550188'
const email = 'zelda.quillfeather@mail.example'
let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
}, 60_000)
afterAll(() => doors.close())

const owned = (id: string, address = email) => ({
  customer: { id, name: 'Zelda Quillfeather', email: address, phone, country: 'US', locale: 'en-US' },
})
const courier = (change = {}) =>
  courierKit(doors.database, {
    brand: doors.config.brand,
    now: () => doors.clock.nowMs,
    emailSender: outboxEmailSender,
    smsSender: outboxSmsSender,
    renderLetter: async ({ customer, agentMessage }) => ({
      subject: `Dear ${customer.name}`,
      preheader: '',
      html: `<p>${customer.name}</p>`,
      text: `${customer.name} ${agentMessage?.text ?? ''}`,
      sms: `${customer.name}: news`,
    }),
    mails: {
      [passedOnKind]: renderPassedOn({
        database: doors.database,
        brand: doors.config.brand,
        replyTo: () => 'x@y.example',
      }),
    },
    ...change,
  })
const allSent = async () => {
  for (const channel of ['email', 'sms'] as const) while ((await goRound(courier(), channel)).worked);
}
let mails = 0
const writes = (to: string, text: string) => {
  mails += 1
  const id = `z-${mails}`
  return hearMail(doors.deps, {
    id,
    from: email,
    to: [to],
    subject: 'Zelda asks',
    text: `${text}\n\nOn Mon, Mar 2, 2026 Lamp <x@l.example> wrote:\n> Dear Zelda`,
    html: null,
    headers: {},
    messageId: `<${id}@zelda.example>`,
  })
}
const replyTo = (id: string) => replyAddress(id, localReplyDomain, doors.config.linkKeys)

/** Every word in the database. */
async function everything(): Promise<string> {
  const tables = await doors.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const rows: string[] = []
  for (const { name } of tables) {
    const all = await doors.database.query<{ row: string }>(`select t::text as row from "${name}" t`)
    rows.push(...all.map(({ row }) => `${name}: ${row}`))
  }
  return rows.join('\n')
}
const traces = async () =>
  (await everything()).split('\n').filter((row) => /zelda|quillfeather|2025550188|ohm/i.test(row))

describe('a customer who is erased', () => {
  it('has left no name, no address and no word anywhere; what was done and what may not be sent stays', async () => {
    await placed(doors, 'z-1', owned('c-zelda'))
    await placed(doors, 'z-2', owned('c-zelda'))
    await allSent()
    await writes(replyTo('z-1'), 'Zelda here. My dog Ohm ate the lamp.')
    await hearText(doors.deps, { sid: `SM${'2'.repeat(32)}`, from: phone, body: 'z-1 Ohm ate the cable too' })
    await writes(`reply+nothing@${localReplyDomain}`, 'Ohm again')
    await hearText(doors.deps, { sid: `SM${'3'.repeat(32)}`, from: phone, body: 'Ohm is unwell' })
    await doors.call('POST', '/v1/backorders/z-1/messages', { agent: 'Grace', text: 'Dear Zelda, poor Ohm.' })
    const note = { action: 'note', agent: 'Grace', reason: 'Zelda called', text: 'Ohm is a dog' }
    await doors.call('POST', '/v1/backorders/z-2/overrides', note)
    await doors.call('PUT', '/v1/customers/c-zelda/preferences', { updates: 'fewer' })
    await doors.database.query(
      `insert into waiting_list (id, sku, channel, address, locale, asked_at) values ('w-z', 'LAMP-OAK', 'email', $1, 'en', now())`,
      [email],
    )
    await suppress(doors.database, 'sms', phone, 'opted-out')
    const lift = { agent: 'Grace', reason: 'Zelda asked for it' }
    await doors.call('DELETE', `/v1/suppressions?address=${encodeURIComponent(phone)}&channel=sms`, lift)
    await suppress(doors.database, 'email', email, 'complaint')
    await allSent()
    expect((await traces()).length).toBeGreaterThan(10)
    const { status, json } = await doors.call('DELETE', '/v1/customers/c-zelda')
    expect([status, json.orders, json.open]).toEqual([200, ['z-1', 'z-2'], ['z-1', 'z-2']])
    await allSent()
    expect(await traces()).toEqual([])
    expect(await isSuppressed(doors.database, 'email', email)).toBe(true)
    const timeline = await doors.call('GET', '/v1/backorders/z-2/timeline')
    expect(timeline.json.items).toContainEqual(
      expect.objectContaining({ type: 'override', action: 'note', agent: 'Grace', reason: null, text: null }),
    )
  })

  it('is unknown from then on, as is one who never was', async () => {
    for (const id of ['c-zelda', 'nobody']) {
      const { status, json, headers } = await doors.call('DELETE', `/v1/customers/${id}`)
      expect([status, json.code]).toEqual([404, 'unknown-customer'])
      expect(headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await doors.call('DELETE', '/v1/customers/a%20b')).status).toBe(422)
    for (const key of [doors.keys.read, doors.keys.write])
      expect((await doors.call('DELETE', '/v1/customers/c-zelda', undefined, { key })).status).toBe(403)
  })

  it('has nothing left of a letter that was on its way just then, however it ends', async () => {
    await placed(doors, 'z-3', owned('c-zelda-3', 'zelda@other.example'))
    const rejects = {
      ...outboxEmailSender,
      send: async () => ({ type: 'rejected' as const, reason: 'no', divisible: false }),
    }
    const erasing = {
      ...rejects,
      send: async () => {
        await doors.call('DELETE', '/v1/customers/c-zelda-3')
        return rejects.send()
      },
    }
    while ((await goRound(courier({ emailSender: erasing }), 'email')).worked);
    await allSent()
    expect(await traces()).toEqual([])
  })
})

describe('a message', () => {
  it('is forgotten by itself, whoever wrote it', async () => {
    await writes(`reply+nothing@${localReplyDomain}`, 'Ohm once more')
    const { json } = await doors.call('GET', '/v1/messages?limit=1')
    const path = `/v1/messages/${encodeURIComponent(json.items[0].id)}`
    expect((await doors.call('DELETE', path, undefined, { key: doors.keys.write })).status).toBe(403)
    expect((await doors.call('DELETE', path)).status).toBe(204)
    expect((await doors.call('GET', path)).json).toMatchObject({
      address: null,
      subject: null,
      text: null,
      wholeText: null,
    })
    expect(await traces()).toEqual([])
    expect((await doors.call('DELETE', '/v1/messages/none')).json.code).toBe('unknown-message')
  })
})
