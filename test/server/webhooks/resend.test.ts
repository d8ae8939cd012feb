import { createHmac } from 'node:crypto'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adoptEarlyEvents } from '../../../records/letters/delivery-events.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { sentCopiesOf } from '../../../records/letters/sent-copies.ts'
import { isSuppressed } from '../../../records/letters/suppressions.ts'
import { letterFile } from '../../../server/evidence/letter-file.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, ok').toString('base64')}`

let doors: Doors
const received: { eventId: string; data: Record<string, unknown> }[] = []
beforeAll(async () => {
  doors = await openDoors()
  doors.config.webhookSecrets = { resend: secret }
  doors.deps.onEmailReceived = async (event) => void received.push(event)
}, 60_000)
afterAll(() => doors.close())

let count = 0
interface Told {
  id?: string
  signedAtMs?: number
  signWith?: string
}
function post(body: string, { id = `msg_${++count}`, signedAtMs = Date.now(), signWith = secret }: Told = {}) {
  const timestamp = String(Math.floor(signedAtMs / 1000))
  const key = Buffer.from(signWith.slice('whsec_'.length), 'base64')
  const signature = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature }
  return doors.call('POST', '/webhooks/resend', body, { key: null, headers })
}
const eventOf = (type: string, data: object = {}) =>
  JSON.stringify({ type, created_at: new Date(doors.clock.nowMs).toISOString(), data: { email_id: 're-1', ...data } })

/** An order whose first notice has left under a provider's id. */
async function sentLetter(orderId: string, emailId: string): Promise<void> {
  await placed(doors, orderId)
  await doors.database.query(
    `update deliveries set status = 'sent', provider_id = $2, batch_id = $3, position = 0, to_address = 'ada@mail.example'
     where order_id = $1 and channel = 'email'`,
    [orderId, emailId, `batch-of-${orderId}`],
  )
}
const statusOf = async (orderId: string) =>
  (await lettersOf(doors.database, orderId))[0]?.deliveries.find(({ channel }) => channel === 'email')?.status
const metric = async (outcome: string) =>
  new RegExp(`meanwhile_webhooks_total\\{provider="resend",outcome="${outcome}"\\} (\\d+)`).exec(
    (await doors.call('GET', '/metrics', undefined, { key: null })).text,
  )?.[1]

describe('Resend reports', () => {
  it('how far a letter came, in any order', async () => {
    await sentLetter('r-1', 're-1')
    const { json: before } = await doors.call('GET', '/v1/backorders/r-1')
    for (const type of ['email.opened', 'email.sent', 'email.delivered', 'email.delivery_delayed', 'email.scheduled'])
      expect((await post(eventOf(type))).status).toBe(204)
    expect(await statusOf('r-1')).toBe('opened')
    const { json } = await doors.call('GET', '/v1/backorders/r-1/letters')
    expect(json.items[0].deliveries[0]).toMatchObject({ channel: 'email', status: 'opened' })
    // Reading is no consent, and no state of the order.
    expect((await doors.call('GET', '/v1/backorders/r-1')).json).toEqual(before)
  })

  it('a bounce for good: the address gets nothing more', async () => {
    await sentLetter('r-2', 're-2')
    await post(
      eventOf('email.bounced', { email_id: 're-2', bounce: { type: 'Permanent', subType: 'General', message: 'x' } }),
    )
    expect(await statusOf('r-2')).toBe('bounced')
    expect(await isSuppressed(doors.database, 'email', 'ada@mail.example')).toBe(true)
  })

  it('on a letter whose id it has not told us yet, by the tags that it echoes', async () => {
    await sentLetter('r-3', 're-unused')
    await doors.database.query(`update deliveries set status = 'sending', provider_id = null where order_id = 'r-3'`)
    const tags = { letter: 'first-notice', batch: 'batch-of-r-3', place: '0' }
    await post(eventOf('email.delivered', { email_id: 're-3', tags }))
    expect(await statusOf('r-3')).toBe('delivered')
  })

  it('under which Message-ID a letter left: its copy bears it, though it was told before the letter was marked', async () => {
    await sentLetter('r-4', 're-unused-4')
    await doors.database.query(
      `update deliveries set provider_id = null, sent_at = now(), subject = 's', html = '<p>h</p>', body = 'b' where order_id = 'r-4'`,
    )
    const given = '<0100019a-1b2c@eu-west-1.amazonses.com>'
    await post(eventOf('email.sent', { email_id: 're-4', message_id: given }))
    await doors.database.query(
      `update deliveries set provider_id = 're-4' where order_id = 'r-4' and channel = 'email'`,
    )
    await adoptEarlyEvents(doors.database, ['re-4'])
    await post(eventOf('email.delivered', { email_id: 're-4', message_id: 'none\r\nX: y' }))
    const [copy] = await sentCopiesOf(doors.database, 'r-4')
    expect(copy).toMatchObject({ providerId: 're-4', messageId: given })
    const mail = await PostalMime.parse(await letterFile(copy!))
    expect(mail.messageId).toBe(given)
  })

  it('the same again: it changes nothing', async () => {
    const before = Number((await metric('repeated')) ?? 0)
    const event = eventOf('email.clicked')
    await post(event, { id: 'msg_same' })
    expect((await post(event, { id: 'msg_same' })).status).toBe(204)
    expect(Number(await metric('repeated'))).toBe(before + 1)
  })

  it('on letters that are not ours, and kinds of events that nobody knew yet: counted, and not asked for again', async () => {
    expect((await post(eventOf('email.delivered', { email_id: 're-of-others' }))).status).toBe(204)
    expect((await post(eventOf('email.pondered'))).status).toBe(204)
    expect((await post(JSON.stringify({ type: 'contact.created', data: {} }))).status).toBe(204)
    expect(await metric('unknown')).toBeDefined()
    expect(await metric('ignored')).toBe('1')
  })

  it('an email that came in: it is handed on', async () => {
    await post(eventOf('email.received', { from: 'ada@mail.example' }), { id: 'msg_in' })
    expect(received).toEqual([{ eventId: 'msg_in', data: { email_id: 're-1', from: 'ada@mail.example' } }])
  })

  it.each(['{', '[]', '"email.sent"', '{"type":"email.sent"}', '{"type":"email.sent","data":{}}', '\u0000'])(
    'nonsense, signed: %s is never asked for again',
    async (body) => expect((await post(body)).status).toBe(204),
  )
})

describe('what is not from Resend', () => {
  it.each([
    [
      'signed by somebody else',
      { signWith: `whsec_${Buffer.from('another secret of thirty-two byt').toString('base64')}` },
    ],
    ['signed six minutes ago', { signedAtMs: Date.now() - 6 * 60_000 }],
    ['signed for in six minutes', { signedAtMs: Date.now() + 6 * 60_000 }],
  ])('is refused and changes nothing: %s', async (_, told) => {
    await sentLetter(`f-${++count}`, `re-f-${count}`)
    const orderId = `f-${count}`
    const { status, headers } = await post(eventOf('email.bounced', { email_id: `re-${orderId}` }), told)
    expect(status).toBe(401)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(await statusOf(orderId)).toBe('sent')
  })

  it('is refused without a signature, and when it is larger than any event', async () => {
    expect((await doors.call('POST', '/webhooks/resend', eventOf('email.sent'), { key: null })).status).toBe(401)
    const huge = eventOf('email.sent', { pad: 'x'.repeat(1_100_000) })
    expect((await post(huge)).status).toBe(413)
  })

  it.each(['', 'v1', 'v1,', 'v2,AAAA', ',', ' '])(
    'is refused with a signature that is none: «%s»',
    async (signature) => {
      const headers = {
        'svix-id': 'msg_1',
        'svix-timestamp': String(Math.floor(Date.now() / 1000)),
        'svix-signature': signature,
      }
      const { status } = await doors.call('POST', '/webhooks/resend', eventOf('email.sent'), { key: null, headers })
      expect(status).toBe(401)
    },
  )

  it('is told from what is by the example of Standard Webhooks, of which one of two signatures fits', async () => {
    const headers = {
      'svix-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'svix-timestamp': '1614265330',
      'svix-signature':
        'v1,bm9ldHUjKzFob2VudXRob2VodWUzMjRvdWVvdW9ldQo= v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    }
    const call = async (body: string) =>
      (await doors.call('POST', '/webhooks/resend', body, { key: null, headers })).status
    doors.config.webhookSecrets = { resend: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }
    vi.useFakeTimers({ now: 1614265330_000, toFake: ['Date'] })
    try {
      expect(await call('{"test": 2432232314}')).toBe(204)
      expect(await call('{"test": 2432232315}')).toBe(401)
    } finally {
      vi.useRealTimers()
      doors.config.webhookSecrets = { resend: secret }
    }
  })

  it('finds no door while no secret is set', async () => {
    delete doors.config.webhookSecrets
    expect((await post(eventOf('email.sent'))).status).toBe(404)
    doors.config.webhookSecrets = { resend: secret }
  })
})
