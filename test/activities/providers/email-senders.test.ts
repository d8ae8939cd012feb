import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outboxEmailSender } from '../../../activities/providers/outbox.ts'
import { resendSender } from '../../../activities/providers/resend.ts'
import type { Email, EmailSender } from '../../../activities/providers/senders.ts'
import { smtpSender } from '../../../activities/providers/smtp.ts'
import { sendJson } from '../support/stand-ins/http.ts'
import { type ResendStandIn, resendStandIn } from '../support/stand-ins/resend.ts'
import { type SmtpStandIn, smtpStandIn } from '../support/stand-ins/smtp.ts'

const email = (to: string, headers = { 'X-Entity-Ref-ID': 'o-1/letter/1' }): Email => ({
  from: 'Shop <orders@shop.test>',
  to,
  replyTo: 'support@shop.test',
  subject: 'Your lamps',
  html: '<p>Soon</p>',
  text: 'Soon',
  headers,
  tags: { letter: 'first-notice' },
})

let resend: ResendStandIn
let smtp: SmtpStandIn
beforeAll(async () => {
  resend = await resendStandIn()
  smtp = await smtpStandIn()
})
afterAll(async () => {
  await resend.close()
  await smtp.close()
})

const overSmtp = (port: number) => smtpSender({ host: '127.0.0.1', port, secure: false, login: null, timeoutMs: 1_000 })
const senders: [string, () => EmailSender][] = [
  ['the outbox', () => outboxEmailSender],
  ['Resend', () => resendSender({ apiKey: 're_test', baseUrl: resend.url })],
  ['SMTP', () => overSmtp(smtp.port)],
]
/** Those that a network lies before, at an address where nobody answers. */
const outOfReach: [string, (port: number) => EmailSender][] = [
  ['Resend', (port) => resendSender({ apiKey: 're_test', baseUrl: `http://127.0.0.1:${port}` })],
  ['SMTP', overSmtp],
]

const batchOf = (sender: EmailSender, emails: Email[], idempotencyKey: string = randomUUID()) => ({
  idempotencyKey,
  body: sender.encode(emails),
  size: emails.length,
})

describe.each(senders)('every email provider: %s', (_, make) => {
  const fullBatch = (sender: EmailSender) =>
    Array.from({ length: Math.min(sender.batchSize, 3) }, (_unused, at) =>
      email(`${at}@example.com`, { 'X-Entity-Ref-ID': `o-1/letter/${at}` }),
    )

  it('gives one id for each email of a batch', async () => {
    const sender = make()
    const emails = fullBatch(sender)
    const outcome = await sender.send(batchOf(sender, emails))
    if (outcome.type !== 'sent') throw new Error(`not sent but ${outcome.type}`)
    expect(new Set(outcome.ids).size).toBe(emails.length)
  })

  it('makes the same bytes of the same emails', () => {
    expect(make().encode([email('a@example.com')])).toBe(make().encode([email('a@example.com')]))
  })

  it('takes the same batch again under the same key', async () => {
    const sender = make()
    const batch = batchOf(sender, fullBatch(sender))
    expect(await sender.send(batch)).toMatchObject({ type: 'sent' })
    expect(await sender.send(batch)).toMatchObject({ type: 'sent' })
  })

  it('remembers a key longer than the hour that a courier keeps away from its end', () => {
    expect(make().keyLifeMs).toBeGreaterThan(3_600_000)
  })
})

describe.each(outOfReach)('every email provider out of reach: %s', (_, at) => {
  it('certainly has nothing, and is asked again', async () => {
    const closed = await smtpStandIn()
    await closed.close()
    const sender = at(closed.port)
    expect(await sender.send(batchOf(sender, [email('a@example.com')]))).toMatchObject({ type: 'later', refused: true })
  })
})

describe('Resend', () => {
  let sender: EmailSender
  beforeEach(() => {
    resend.taken.length = 0
    resend.heard.length = 0
    sender = resendSender({ apiKey: 're_test', baseUrl: resend.url, timeoutMs: 300 })
  })
  afterEach(() => {
    expect(resend.troubles).toHaveLength(0)
  })
  const answering = (status: number, name: string, headers: Record<string, string> = {}) =>
    resend.troubles.push((response) =>
      sendJson(response, status, { statusCode: status, name, message: 'a@example.com' }, headers),
    )
  const sendOne = () => sender.send(batchOf(sender, [email('a@example.com')]))

  it('is asked with the key of the batch and every part of the letter', async () => {
    const batch = batchOf(sender, [email('a@example.com')], 'key-1')
    await sender.send(batch)
    expect(resend.heard[0]).toMatchObject({
      method: 'POST',
      path: '/emails/batch',
      headers: { authorization: 'Bearer re_test', 'idempotency-key': 'key-1', 'content-type': 'application/json' },
    })
    expect(resend.taken).toEqual([
      {
        from: 'Shop <orders@shop.test>',
        to: ['a@example.com'],
        reply_to: 'support@shop.test',
        subject: 'Your lamps',
        html: '<p>Soon</p>',
        text: 'Soon',
        headers: { 'X-Entity-Ref-ID': 'o-1/letter/1' },
        tags: [{ name: 'letter', value: 'first-notice' }],
      },
    ])
  })

  it('takes a batch once, though the answer to the first call was lost', async () => {
    resend.troubles.push((response, take) => {
      take()
      response.destroy()
    })
    const batch = batchOf(sender, [email('a@example.com')])
    expect(await sender.send(batch)).toEqual({ type: 'later', afterMs: 5_000, refused: false })
    expect(await sender.send(batch)).toMatchObject({ type: 'sent' })
    expect(resend.taken).toHaveLength(1)
  })

  it('is not waited for beyond the timeout, and may have the batch', async () => {
    resend.troubles.push(() => {})
    expect(await sendOne()).toMatchObject({ type: 'later', refused: false })
  })

  it('certainly has nothing when nobody answers at its address', async () => {
    const closed = await resendStandIn()
    await closed.close()
    sender = resendSender({ apiKey: 're_test', baseUrl: closed.url })
    expect(await sendOne()).toMatchObject({ type: 'later', refused: true })
  })

  it('says how long to wait when there are too many calls', async () => {
    answering(429, 'rate_limit_exceeded', { 'retry-after': '2' })
    expect(await sendOne()).toEqual({ type: 'later', afterMs: 2_000, refused: true })
  })

  it('says how many calls it takes, and when it takes no more', async () => {
    const rate = { 'ratelimit-limit': '5', 'ratelimit-reset': '1' }
    for (const remaining of ['4', '0'])
      resend.troubles.push((response) =>
        sendJson(response, 200, { data: [{ id: 'e-1' }] }, { ...rate, 'ratelimit-remaining': remaining }),
      )
    expect(await sendOne()).toEqual({ type: 'sent', ids: ['e-1'], rate: { limit: 5, windowMs: 1_000 } })
    expect(await sendOne()).toEqual({ type: 'sent', ids: ['e-1'], rate: { limit: 5, windowMs: 1_000 }, spentMs: 1_000 })
  })

  it('raises an alarm when the quota is used up', async () => {
    answering(429, 'daily_quota_exceeded')
    expect(await sendOne()).toMatchObject({ type: 'later', refused: true, alert: 'daily_quota_exceeded' })
  })

  it('raises an alarm, and fails no letter, when the key is wrong', async () => {
    answering(403, 'invalid_api_key')
    expect(await sendOne()).toMatchObject({ type: 'later', refused: true, alert: 'invalid_api_key' })
  })

  it.each([500, 502, 503])('may have the batch after a %d', async (status) => {
    answering(status, 'internal_server_error')
    expect(await sendOne()).toMatchObject({ type: 'later', refused: false })
  })

  it('is asked again when the same key is still in flight', async () => {
    answering(409, 'concurrent_idempotent_requests')
    expect(await sendOne()).toMatchObject({ type: 'later', refused: false })
  })

  it('refuses other bytes under a known key for good, and the batch is not taken apart', async () => {
    await sender.send(batchOf(sender, [email('a@example.com')], 'same'))
    const other = await sender.send(batchOf(sender, [email('b@example.com')], 'same'))
    expect(other).toEqual({ type: 'rejected', reason: 'invalid_idempotent_request', divisible: false })
  })

  it('refuses a bad address for good, with a code and no address', async () => {
    answering(422, 'validation_error')
    expect(await sendOne()).toEqual({ type: 'rejected', reason: 'validation_error', divisible: true })
  })

  it('is asked again under the same key when its answer cannot be read', async () => {
    resend.troubles.push((response) => sendJson(response, 200, { data: [] }))
    expect(await sendOne()).toMatchObject({ type: 'later', refused: false })
  })
})
