import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { outboxEmailSender } from '../../../activities/providers/outbox.ts'
import { isSuppressed } from '../../../records/letters/suppressions.ts'
import { messagesOf } from '../../../records/orders/messages.ts'
import { bounceAddress, replyAddress, unsubscribeAddress } from '../../../server/replies/reply-address.ts'
import { courierKit } from '../../activities/support/courier-kit.ts'
import { placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

const domain = 'reply.lamp.example'
const secret = `whsec_${randomBytes(32).toString('base64')}`
let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  doors.config.replyDomain = domain
  doors.config.webhookSecrets = { mail: secret }
}, 60_000)
afterAll(() => doors.close())

const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`mail:${password}`).toString('base64')}` })
const signed = (body: string, at = new Date()) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
})
async function hands(body: string, headers: Record<string, string> = basic(secret)) {
  const response = await doors.app.request('/webhooks/mail', {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, code: text === '' ? null : (JSON.parse(text).code as string) }
}

const owner = (email: string) => ({ customer: { id: `c-${email.split('@')[0]}`, name: 'Ada', email, country: 'US' } })
const mail = (head: Record<string, string>, words: string) =>
  [...Object.entries(head).map(([name, value]) => `${name}: ${value}`), '', words].join('\r\n')
const reply = (orderId: string, words: string, head: Record<string, string> = {}) =>
  mail(
    {
      'Delivered-To': replyAddress(orderId, domain, doors.config.linkKeys),
      From: 'Ada <ada.quillfeather@mail.example>',
      To: 'Lamp & Co <orders@lamp.example>',
      Subject: 'Re: late',
      'Message-ID': `<${randomBytes(6).toString('hex')}@mail.example>`,
      ...head,
    },
    words,
  )

describe('an email that the shop’s own mail server hands over', () => {
  it('is heard as a reply, once however often it is handed over', async () => {
    await placed(doors, 'm-1', owner('mia@mail.example'))
    const bytes = reply('m-1', 'Could you gift-wrap it?')
    expect(await hands(bytes)).toEqual({ status: 204, code: null })
    expect(await hands(bytes, signed(bytes))).toEqual({ status: 204, code: null })
    expect((await messagesOf(doors.database, 'm-1')).map(({ body, outcome }) => [body, outcome])).toEqual([
      ['Could you gift-wrap it?', 'to-agent'],
      [null, 'passed-on'],
    ])
  })

  it('unsubscribes', async () => {
    await placed(doors, 'm-2', owner('moe@mail.example'))
    const to = unsubscribeAddress('m-2', domain, doors.config.linkKeys)
    expect((await hands(mail({ From: 'moe@mail.example', To: to, Subject: 'unsubscribe' }, ''))).status).toBe(204)
    expect((await doors.call('GET', '/v1/customers/c-moe/preferences')).json.updates).toBe('required')
  })

  it('is refused where it is not signed, signed by another, late, empty or too large, and changes nothing', async () => {
    await placed(doors, 'm-3', owner('max@mail.example'))
    const bytes = reply('m-3', 'Cancel my order')
    expect(await hands(bytes, {})).toEqual({ status: 401, code: 'forged' })
    expect(await hands(bytes, basic('whsec_other'))).toEqual({ status: 401, code: 'forged' })
    expect(await hands(`${bytes} `, signed(bytes))).toEqual({ status: 401, code: 'forged' })
    const tenMinutesAgo = new Date(Date.now() - 600_000)
    expect(await hands(bytes, signed(bytes, tenMinutesAgo))).toEqual({ status: 401, code: 'forged' })
    expect(await hands('')).toEqual({ status: 400, code: 'malformed' })
    expect(await hands('x'.repeat(10_000_001))).toEqual({ status: 413, code: 'too-large' })
    expect(await messagesOf(doors.database, 'm-3')).toEqual([])
    doors.config.webhookSecrets = {}
    expect(await hands(bytes)).toEqual({ status: 404, code: 'not-found' })
    doors.config.webhookSecrets = { mail: secret }
  })

  it('with a picture of two megabytes is taken in, and one that makes no sense does no harm', async () => {
    await placed(doors, 'm-4', owner('mel@mail.example'))
    const picture = `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUFB'.repeat(600_000)}\r\n--b--`
    const words = `--b\r\nContent-Type: text/plain\r\n\r\nIt came broken\r\n${picture}`
    expect((await hands(reply('m-4', words, { 'Content-Type': 'multipart/mixed; boundary=b' }))).status).toBe(204)
    expect((await messagesOf(doors.database, 'm-4'))[0]?.body).toBe('It came broken')
    expect((await hands('\u0000\u0001 no mail at all')).status).toBe(204)
  })

  it('is asked for again later while the engine is away', async () => {
    await placed(doors, 'm-5', owner('mo@mail.example'))
    const bytes = reply('m-5', 'Please cancel my order.')
    doors.engine.away = true
    expect(await hands(bytes)).toEqual({ status: 503, code: 'engine-away' })
    doors.engine.away = false
    expect((await hands(bytes)).status).toBe(204)
    expect((await doors.engine.state('m-5'))?.question).toBeDefined()
  })
})

describe('a mail server’s report on a letter', () => {
  interface Returned {
    to: string
    recipient: string
    status?: string
    action?: string
    quoted?: string
  }
  const report = ({ to, recipient, status = '5.1.1', action = 'failed', quoted = 'Subject: x' }: Returned) =>
    [
      'Return-Path: <>',
      'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${randomBytes(6).toString('hex')}@mx.example>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'I could not deliver this.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      quoted,
      '--b--',
      '',
    ].join('\r\n')

  /** An order whose first notice went out by email; what its batch and its provider call it. */
  async function sent(id: string, email: string) {
    const courier = courierKit(doors.database, {
      brand: doors.config.brand,
      now: () => doors.clock.nowMs,
      emailSender: outboxEmailSender,
    })
    const allSent = async () => {
      while ((await goRound(courier, 'email')).worked);
    }
    // Over SMTP every letter is a batch of its own.
    await allSent()
    await placed(doors, id, owner(email))
    await allSent()
    const [row] = await doors.database.query<{ batchId: string }>(
      `select batch_id as "batchId" from deliveries where order_id = $1`,
      [id],
    )
    const messageId = `<${id}@lamp.example>`
    await doors.database.query(`update deliveries set provider_id = $2 where order_id = $1`, [id, messageId])
    return { bounce: bounceAddress(row!.batchId, domain, doors.config.linkKeys), messageId }
  }
  const letter = async (id: string) =>
    (await doors.call('GET', `/v1/backorders/${id}/letters`)).json.items[0].deliveries[0]

  it('to the address of its envelope loses the letter and condemns the address, once', async () => {
    const { bounce } = await sent('d-1', 'dan@mail.example')
    const bytes = report({ to: bounce, recipient: 'dan@mail.example' })
    expect((await hands(bytes)).status).toBe(204)
    expect((await hands(bytes)).status).toBe(204)
    expect(await letter('d-1')).toMatchObject({ status: 'bounced' })
    expect((await letter('d-1')).events).toMatchObject([
      { provider: 'smtp', kind: 'dsn.failed', status: 'bounced', reason: 'hard-bounce' },
    ])
    expect(await isSuppressed(doors.database, 'email', 'dan@mail.example')).toBe(true)
  })

  it('of a full mailbox, or of where somebody’s mail is forwarded to, loses the letter alone', async () => {
    const full = await sent('d-2', 'deb@mail.example')
    await hands(report({ to: full.bounce, recipient: 'deb@mail.example', status: '5.2.2' }))
    const forwarded = await sent('d-3', 'dot@mail.example')
    await hands(report({ to: forwarded.bounce, recipient: 'dot@elsewhere.example' }))
    for (const [id, address] of [
      ['d-2', 'deb@mail.example'],
      ['d-3', 'dot@mail.example'],
    ] as const) {
      expect(await letter(id)).toMatchObject({ status: 'bounced' })
      expect(await isSuppressed(doors.database, 'email', address)).toBe(false)
    }
  })

  it('of a delay is no loss', async () => {
    const { bounce } = await sent('d-4', 'dee@mail.example')
    await hands(report({ to: bounce, recipient: 'dee@mail.example', action: 'delayed', status: '4.4.1' }))
    expect(await letter('d-4')).toMatchObject({ status: 'delayed' })
  })

  it.each([
    ['Message-ID', 'd-5', (id: string) => `Message-ID: <${id}@lamp.example>`],
    ['X-Entity-Ref-ID', 'd-6', (id: string) => `Message-ID: <other@x>\r\nX-Entity-Ref-ID: ${id}/letter/1`],
  ])('that only quotes our %s loses the letter, and never condemns the address', async (_, id, quote) => {
    await sent(id, `${id}@mail.example`)
    const quoted = quote(id)
    await hands(report({ to: 'orders@lamp.example', recipient: 'stranger@mail.example', quoted }))
    expect(await letter(id)).toMatchObject({ status: 'sent' })
    await hands(report({ to: 'orders@lamp.example', recipient: `${id}@mail.example`, quoted }))
    expect(await letter(id)).toMatchObject({ status: 'bounced' })
    expect(await isSuppressed(doors.database, 'email', `${id}@mail.example`)).toBe(false)
  })

  it('to an address that was made up, or of a letter of other software, is of no letter here', async () => {
    const { bounce } = await sent('d-7', 'dix@mail.example')
    const forged = bounce.replace(/-[0-9a-f]{16}@/, `-${'0'.repeat(16)}@`)
    expect((await hands(report({ to: forged, recipient: 'dix@mail.example' }))).status).toBe(204)
    expect(await letter('d-7')).toMatchObject({ status: 'sent' })
  })

  it('is what a vacation note to the same address is not: the letter has arrived', async () => {
    const { bounce } = await sent('d-8', 'dov@mail.example')
    await hands(
      mail({ From: 'dov@mail.example', To: bounce, Subject: 'Away', 'Auto-Submitted': 'auto-replied' }, 'Away'),
    )
    expect(await letter('d-8')).toMatchObject({ status: 'sent' })
  })

  it('leaves no address in the log', () => {
    expect(doors.logged.join('')).not.toMatch(/mail\.example|gift-wrap/)
  })
})
