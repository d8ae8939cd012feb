import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { waitingListMails } from '../../../activities/waiting-list/mails.ts'
import { tellWaitingList } from '../../../activities/waiting-list/restock.ts'
import { renderConfirmWaiting, renderRestocked } from '../../../emails/render.ts'
import type { Mail } from '../../../records/letters/mails.ts'
import { forgetOld } from '../../../records/shop/restocks.ts'
import { zonesOfPhone } from '../../../server/reach/phone-zones.ts'
import { confirmLink, leaveLink } from '../../../server/storefront/waiting-list/links.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

const dayMs = 86_400_000
let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

let sku = ''
let count = 0
beforeEach(async () => {
  count += 1
  sku = `THING-${count}`
  // Each test has minutes of its own: an address may ask ten times in one.
  doors.clock.nowMs += 120_000
  await doors.call('PUT', `/v1/products/${sku}`, { name: `Thing ${count}`, pageUrl: 'https://shop.example/thing' })
})

const ask = (wish: Record<string, unknown>) =>
  doors.call('POST', '/storefront/waiting-list', { sku, ...wish }, { key: null })
const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  doors.call('POST', '/storefront/waiting-list', new URLSearchParams({ sku, ...fields }).toString(), {
    key: null,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const visit = (url: string, method = 'GET') =>
  doors.call(method, new URL(url, 'https://shop.example').pathname, undefined, { key: null })
const stock = (onHand: number) => doors.call('PUT', `/v1/stock/${sku}`, { onHand })
const tell = () =>
  tellWaitingList({ database: doors.database, wakeCouriers: () => {}, zonesOfPhone }, sku, doors.clock.nowMs)

interface Sent {
  to: string
  subject: string
  text: string
  headers: Record<string, string>
}

/** Everything that waits in the outbox for this product, as its readers would get it. */
async function sent(kind?: string): Promise<Sent[]> {
  const { database, config } = doors
  const renderers = waitingListMails({
    database,
    brand: config.brand,
    confirmLink: (of) => confirmLink(of, config),
    leaveLink: (id) => leaveLink(id, config),
    renderConfirmWaiting,
    renderRestocked,
  })
  const mails = await database.query<Mail & { channel: 'email' | 'sms' }>(
    `select m.key, m.kind, m.recipient, m.payload, d.channel from mails m
     join waiting_list w on m.recipient = 'waiting-list/' || w.id
     join deliveries d on d.order_id = 'mail/' || m.key
     where w.sku = $1 and ($2::text is null or m.kind = $2) order by d.id`,
    [sku, kind ?? null],
  )
  const rendered = await Promise.all(mails.map((mail) => renderers[mail.kind]?.(mail, mail.channel)))
  return rendered.flatMap((mail) => (mail ? [{ headers: {}, ...mail }] : []))
}
const linksIn = (text: string) => [...text.matchAll(/https:\/\/shop\.example\/w\/[\w.-]+/g)].map(([link]) => link)
const rows = () => doors.database.query('select 1 from waiting_list where sku = $1', [sku])

/** Puts somebody on the list; returns the links of their letter. */
async function join(address: string) {
  await ask({ email: address })
  const letter = (await sent('confirm-waiting')).find(({ to }) => to === address)
  const [confirm = '', leave = ''] = linksIn(letter?.text ?? '')
  await visit(confirm, 'POST')
  doors.clock.nowMs += 1
  return { confirm, leave }
}

describe('a shopper who has not bought', () => {
  it('is asked to confirm, and is on the list only by the button', async () => {
    const { status, json } = await ask({ email: 'Ada@Mail.Example' })
    expect([status, json]).toEqual([202, { status: 'asked' }])
    const [letter] = await sent()
    expect(letter).toMatchObject({ to: 'ada@mail.example' })
    const [confirm = '', leave = ''] = linksIn(letter?.text ?? '')
    expect(letter?.headers).toEqual({
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    const question = await visit(confirm)
    expect(question.text).toContain('Shall we tell you when')
    await stock(5)
    await tell()
    expect(await sent('restocked')).toEqual([])
    const confirmed = await visit(confirm, 'POST')
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, new URL(confirm).pathname])
    expect((await visit(confirm)).text).toContain('You are on the list')
    await tell()
    expect((await sent('restocked'))[0]).toMatchObject({ to: 'ada@mail.example', subject: `Thing ${count} is back` })
    expect((await sent('restocked'))[0]?.text).toContain('https://shop.example/thing')
    expect((await visit(confirm)).status).toBe(410)
    expect((await visit(confirm, 'POST')).status).toBe(303)
    await tell()
    expect(await sent('restocked')).toHaveLength(1)
  })

  it('may leave a number instead, and gets a text with a link', async () => {
    expect((await ask({ phone: '+12025550143' })).status).toBe(202)
    const [text] = await sent()
    expect(text).toMatchObject({ to: '+12025550143', subject: '' })
    expect(text?.text).toContain('Reply STOP to end texts.')
    await visit(linksIn(text?.text ?? '')[0] ?? '', 'POST')
    await stock(1)
    await tell()
    expect((await sent('restocked'))[0]?.text).toContain('is back, as you asked to hear: https://shop.example/thing')
  })

  it('is texted in the morning of where the number is from, not at night', async () => {
    await ask({ phone: '+12025550144' })
    await visit(linksIn((await sent())[0]?.text ?? '')[0] ?? '', 'POST')
    await stock(1)
    doors.clock.nowMs = Date.parse('2026-03-03T07:30:00Z')
    await tell()
    const [text] = await doors.database.query<{ notBeforeMs: number }>(
      `select d.not_before as "notBeforeMs" from mails m join deliveries d on d.order_id = 'mail/' || m.key
       join waiting_list w on m.recipient = 'waiting-list/' || w.id where w.sku = $1 and m.kind = 'restocked'`,
      [sku],
    )
    expect(new Date(text!.notBeforeMs).toISOString()).toBe('2026-03-03T14:00:00.000Z')
  })

  it('leaves by one click of the mail program, by a page, and once more without harm; nothing is kept', async () => {
    const { leave } = await join('eve@mail.example')
    expect((await visit(leave)).text).toContain('No more letters about')
    expect(await rows()).toHaveLength(1)
    const left = await doors.call('POST', new URL(leave).pathname, 'List-Unsubscribe=One-Click', {
      key: null,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([left.status, left.headers.get('location')]).toEqual([200, null])
    expect(await rows()).toEqual([])
    expect(
      await doors.database.query("select 1 from mails where recipient like 'waiting-list/%' and key like $1", [
        `%${sku}%`,
      ]),
    ).toEqual([])
    expect((await visit(leave, 'POST')).status).toBe(200)
    expect((await visit(leave)).text).toContain('You are off the list')
  })

  it('whose letter is not out yet when they leave gets none', async () => {
    const { leave } = await join('finn@mail.example')
    await stock(3)
    await tell()
    await visit(leave, 'POST')
    const left = await doors.database.query<{ status: string }>(
      `select distinct status from deliveries where order_id like 'mail/restocked/%' and status = 'suppressed'`,
    )
    expect(left).toHaveLength(1)
  })

  it('who confirms too late is not on the list, and may ask again', async () => {
    await ask({ email: 'late@mail.example' })
    const [confirm = ''] = linksIn((await sent())[0]?.text ?? '')
    doors.clock.nowMs += 8 * dayMs
    const late = await visit(confirm)
    expect([late.status, /expired/.test(late.text)]).toEqual([410, true])
    await visit(confirm, 'POST')
    await stock(9)
    await tell()
    expect(await sent('restocked')).toEqual([])
    await forgetOld(doors.database, {
      askedBeforeMs: doors.clock.nowMs - 7 * dayMs,
      toldBeforeMs: doors.clock.nowMs - 30 * dayMs,
    })
    expect(await rows()).toEqual([])
  })

  it('asks again once the restock is over, and hears of the next', async () => {
    await join('gus@mail.example')
    await stock(1)
    await tell()
    await join('gus@mail.example')
    await tell()
    expect(await sent('restocked')).toHaveLength(1)
    await stock(0)
    await tell()
    await stock(1)
    doors.clock.nowMs += 2 * dayMs
    await tell()
    expect(await sent('restocked')).toHaveLength(2)
  })
})

describe('an answer to whoever leaves an address', () => {
  it('is the same whether the address is new, asked, on the list or told', async () => {
    const first = await ask({ email: 'known@mail.example' })
    const again = await ask({ email: 'known@mail.example' })
    await join('known@mail.example')
    const listed = await ask({ email: 'KNOWN@mail.example' })
    for (const answer of [again, listed]) expect([answer.status, answer.text]).toEqual([first.status, first.text])
    expect(await sent('confirm-waiting')).toHaveLength(1)
  })

  it('never fills a mailbox: few letters per product and per day', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      await ask({ email: 'victim@mail.example' })
      doors.clock.nowMs += 11 * 60_000
    }
    expect(await sent('confirm-waiting')).toHaveLength(3)
    for (let other = 0; other < 12; other += 1) {
      const name = `FLOOD-${other}`
      await doors.call('PUT', `/v1/products/${name}`, { name })
      await ask({ sku: name, email: 'victim@mail.example' })
      doors.clock.nowMs += 60_000
    }
    const [row] = await doors.database.query<{ asks: number }>(
      `select sum(asks)::int as asks from waiting_list where address = 'victim@mail.example'`,
    )
    expect(row?.asks).toBe(10)
  })

  it.each([
    ['neither', {}, '#/email'],
    ['both', { email: 'a@b.example', phone: '+12025550143' }, '#/email'],
    ['no address', { email: 'not an address' }, '#/email'],
    ['no number', { phone: '12345' }, '#/phone'],
    ['a field that nobody knows', { email: 'a@b.example', name: 'Ada' }, '#/name'],
  ])('names the field where there is %s, and never repeats what was sent', async (_, wish, pointer) => {
    const { status, json, text } = await ask(wish)
    expect([status, json.errors[0].pointer]).toEqual([422, pointer])
    for (const value of Object.values(wish)) expect(text).not.toContain(value)
  })

  it('is a refusal where nothing of the kind is sold, and where one place asks without end', async () => {
    expect((await ask({ sku: 'NOTHING', email: 'a@b.example' })).status).toBe(404)
    const statuses = []
    for (let turn = 0; turn < 11; turn += 1) statuses.push((await ask({ email: `a${turn}@b.example` })).status)
    expect(statuses.slice(-3)).toEqual([202, 429, 429])
  })

  it('may be asked for by any shop’s page', async () => {
    const preflight = await doors.app.request('/storefront/waiting-list', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
  })
})

describe('the form', () => {
  it('takes an e-mail address or a number of the reader’s region', async () => {
    expect((await form({ address: ' ada@mail.example ' })).headers.get('location')).toBe(
      '/storefront/waiting-list/asked',
    )
    await form({ address: '(202) 555-0143' }, { 'accept-language': 'en-US,en' })
    await form({ address: '030 901820' }, { 'accept-language': 'de-DE' })
    const found = await doors.database.query<{ address: string; locale: string }>(
      'select address, locale from waiting_list where sku = $1 order by asked_at, address',
      [sku],
    )
    expect(found).toEqual([
      { address: '+12025550143', locale: 'en-US' },
      { address: '+4930901820', locale: 'de-DE' },
      { address: 'ada@mail.example', locale: 'en' },
    ])
  })

  it('says what is wrong with an address, without repeating it', async () => {
    const { status, text } = await form({ address: '<b>nobody' })
    expect(status).toBe(422)
    expect(text).toContain('neither an e-mail address nor a mobile number')
    expect(text).not.toContain('nobody')
  })

  it('is a page of its own for every product, and none for others', async () => {
    expect((await doors.call('GET', `/storefront/waiting-list?sku=${sku}`, undefined, { key: null })).text).toContain(
      `Tell me when Thing ${count} is in stock`,
    )
    expect((await doors.call('GET', '/storefront/waiting-list?sku=NOTHING', undefined, { key: null })).status).toBe(404)
  })
})

describe('a link that is none of ours', () => {
  it.each(['abc', 'k1.bH4x.AAAAAAAAAAAAAAAAAAAAAA', `${'x'.repeat(300)}`])('leads nowhere: %s', async (token) => {
    for (const method of ['GET', 'POST']) expect((await visit(`/w/${token}`, method)).status).toBe(404)
  })

  it('does not become one by a changed letter', async () => {
    const { leave } = await join('hal@mail.example')
    const [kid, payload = '', signature = ''] = leave.split('/w/')[1]?.split('.') ?? []
    const other = Buffer.from(payload, 'base64url').toString().replace('l~', 'l~x')
    const forged = `/w/${kid}.${Buffer.from(other).toString('base64url')}.${signature}`
    expect((await visit(forged, 'POST')).status).toBe(404)
    expect(await rows()).toHaveLength(1)
  })
})

describe('units that come in', () => {
  it('are told of in the order of joining, no more than there are, the rest a day later', async () => {
    for (const name of ['a', 'b', 'c']) await join(`${name}.${count}@mail.example`)
    await stock(2)
    const next = await tell()
    expect((await sent('restocked')).map(({ to }) => to)).toEqual([
      `a.${count}@mail.example`,
      `b.${count}@mail.example`,
    ])
    expect(next).toBe(doors.clock.nowMs + dayMs)
    await tell()
    expect(await sent('restocked')).toHaveLength(2)
    await stock(1)
    doors.clock.nowMs += dayMs
    expect(await tell()).toBeNull()
    expect((await sent('restocked')).map(({ to }) => to)).toContain(`c.${count}@mail.example`)
  })

  it('are told of to nobody while an order waits for them', async () => {
    sku = 'LAMP-OAK'
    await doors.call('PUT', `/v1/products/${sku}`, { name: 'Oak lamp', backorderable: true })
    await placed(doors, `o-${count}`)
    await join(`shopper.${count}@mail.example`)
    await stock(500)
    await tell()
    expect(await sent('restocked')).toEqual([])
  })

  it('tell everybody where there are more of them than one transaction takes', async () => {
    await doors.database.query(
      `insert into waiting_list (id, sku, channel, address, locale, asked_at, confirmed_at)
       select 'many-' || $1 || n, $1, 'email', n || '@mail.example', 'en', now(), $2::timestamptz + n * interval '1 second' from generate_series(1, 1200) n`,
      [sku, new Date(doors.clock.nowMs).toISOString()],
    )
    await stock(1100)
    await tell()
    const [told] = await doors.database.query<{ told: number; latest: string }>(
      'select count(*)::int as told from waiting_list where sku = $1 and told_at is not null',
      [sku],
    )
    expect(told?.told).toBe(1100)
  })
})

it('nothing of a shopper is ever logged', () => {
  expect(doors.logged.length).toBeGreaterThan(0)
  expect(doors.logged.join('\n')).not.toMatch(/mail\.example|202\D{0,2}555-?01|\/w\/k1/)
})
