import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { resendSender } from '../../../activities/providers/resend.ts'
import type { Email, EmailSender } from '../../../activities/providers/senders.ts'
import type { Database } from '../../../records/database.ts'
import { opened, sampleLetter } from '../../records/support/sample.ts'
import { testDatabase } from '../../records/support/test-database.ts'
import { courierKit } from '../support/courier-kit.ts'
import { sendJson } from '../support/stand-ins/http.ts'
import { type ResendStandIn, refuse, resendStandIn } from '../support/stand-ins/resend.ts'

const email = (to = 'a@example.com'): Email => ({
  from: 'Shop <orders@shop.test>',
  to,
  replyTo: 'support@shop.test',
  subject: 'Your lamps',
  html: '<p>Soon</p>',
  text: 'Soon',
  headers: { 'X-Entity-Ref-ID': 'o-1/letter/1' },
  tags: { letter: 'first-notice' },
})

let resend: ResendStandIn
let sender: EmailSender
beforeAll(async () => {
  resend = await resendStandIn()
})
afterAll(() => resend.close())
beforeEach(() => {
  resend.taken.length = 0
  resend.heard.length = 0
  sender = resendSender({ apiKey: 're_test', baseUrl: resend.url, timeoutMs: 300 })
})
afterEach(() => {
  expect(resend.troubles).toHaveLength(0)
})

let keys = 0
const send = (emails = [email()], idempotencyKey = `key-${++keys}`) =>
  sender.send({ idempotencyKey, body: sender.encode(emails), size: emails.length })
const answering = (status: number, name: string, message?: string, headers: Record<string, string> = {}) =>
  resend.troubles.push((response) => refuse(response, status, name, message, headers))
const answeringWith = (status: number, body: string, type = 'application/json') =>
  resend.troubles.push((response) => response.writeHead(status, { 'content-type': type }).end(body))

describe('Resend', () => {
  it('is asked with the key of the batch, by name, and with every part of the letter', async () => {
    await send([email()], 'key-of-the-batch')
    expect(resend.heard[0]).toMatchObject({
      method: 'POST',
      path: '/emails/batch',
      headers: {
        authorization: 'Bearer re_test',
        'idempotency-key': 'key-of-the-batch',
        'content-type': 'application/json',
        'user-agent': 'meanwhile',
      },
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

  it('says how long to wait when there are too many calls', async () => {
    answering(429, 'rate_limit_exceeded', 'slow down', { 'retry-after': '2' })
    expect(await send()).toEqual({ type: 'later', afterMs: 2_000, refused: true })
  })

  it('says how many calls it takes, and when it takes no more', async () => {
    const rate = { 'ratelimit-limit': '5', 'ratelimit-reset': '1' }
    for (const remaining of ['4', '0'])
      resend.troubles.push((response) =>
        sendJson(response, 200, { data: [{ id: 'e-1' }] }, { ...rate, 'ratelimit-remaining': remaining }),
      )
    expect(await send()).toEqual({ type: 'sent', ids: ['e-1'], rate: { limit: 5, windowMs: 1_000 } })
    expect(await send()).toEqual({ type: 'sent', ids: ['e-1'], rate: { limit: 5, windowMs: 1_000 }, spentMs: 1_000 })
  })

  it('is asked again when the same key is still in flight', async () => {
    answering(409, 'concurrent_idempotent_requests')
    expect(await send()).toMatchObject({ type: 'later', refused: false })
  })

  it('refuses other bytes under a known key for good, and the batch is not taken apart', async () => {
    await send([email()], 'same')
    const other = await send([email('b@example.com')], 'same')
    expect(other).toEqual({ type: 'rejected', reason: 'invalid_idempotent_request', divisible: false, soft: true })
  })

  it('is not asked twice about a batch in which one reader is refused: it is taken apart', async () => {
    answering(422, 'validation_error', 'Invalid `to` field.')
    expect(await send([email(), email('b@example.com')])).toMatchObject({ type: 'rejected', divisible: true })
  })

  it('is waited for no longer than the timeout, though its answer dribbles in', async () => {
    resend.troubles.push((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(drip))
    })
    const startedAt = Date.now()
    expect(await send()).toMatchObject({ type: 'later', refused: false })
    expect(Date.now() - startedAt).toBeLessThan(2_000)
  })
})

describe('what only an operator can mend makes all letters wait, with an alarm, and ends none:', () => {
  it.each<[string, number, string, string?]>([
    ['a missing key', 401, 'missing_api_key'],
    ['a wrong key', 403, 'invalid_api_key'],
    ['a domain that is not verified', 403, 'validation_error', 'The shop.test domain is not verified.'],
    [
      'an account that may only send to itself',
      403,
      'validation_error',
      'You can only send testing emails to yourself',
    ],
    ['a sender that is none', 422, 'invalid_from_address'],
    ['a sender that is none, by its field', 422, 'validation_error', 'Invalid `from` field.'],
    ['a reply address that is none', 422, 'validation_error', 'Invalid `reply_to` field.'],
    ['a field that the API wants since today', 422, 'missing_required_field', 'Missing `region` field.'],
    ['another API at its address', 404, 'not_found'],
    ['another method', 405, 'method_not_allowed'],
    ['a security check', 451, 'security_error'],
    ['a used-up quota', 429, 'daily_quota_exceeded'],
  ])('%s', async (_, status, name, message) => {
    answering(status, name, message)
    const letters = [email(), email('b@example.com')]
    expect(await send(letters)).toMatchObject({ type: 'later', refused: true, alert: name })
  })

  it.each([404, 405])('a stranger at its address, who answers %d', async (status) => {
    answeringWith(status, '<h1>Nothing here</h1>', 'text/html')
    expect(await send()).toMatchObject({ type: 'later', refused: true, alert: `http_${status}` })
  })
})

describe('an answer that nobody can read is never taken for a refusal:', () => {
  it.each([
    ['nothing, as a success', 200, ''],
    ['null, as a success', 200, 'null'],
    ['a page, as a success', 200, '<!doctype html>'],
    ['fewer ids than letters', 200, '{"data":[]}'],
    ['null, as a failure', 422, 'null'],
    ['no name and no status', 422, '{"title":"no"}'],
    ['a name that is none', 422, '{"name":"a@example.com","statusCode":"x"}'],
    ['a breakdown in HTML', 502, '<h1>Bad gateway</h1>'],
  ])('%s', async (_, status, body) => {
    answeringWith(status, body)
    expect(await send()).toMatchObject({ type: 'later', refused: false })
  })
})

describe('by the courier,', () => {
  let db: Database
  beforeAll(async () => {
    db = await testDatabase()
  }, 60_000)
  afterAll(() => db.close())
  beforeEach(() =>
    db.script('truncate backorders, contacts, decisions, timeline, letters, deliveries, batches, sending_pace, tasks'),
  )

  it('a mistake of the operator makes nobody unreachable: every letter waits, and leaves once it is mended', async () => {
    for (const id of ['o-1', 'o-2', 'o-3']) await opened(db, id, [sampleLetter('letter/1', 'first-notice')])
    let nowMs = Date.now()
    const worker = (baseUrl: string) =>
      courierKit(db, { now: () => nowMs, emailSender: resendSender({ apiKey: 're_test', baseUrl }) })
    const mistaken = worker(`${resend.url}/v2`)
    for (let minutes = 0; minutes < 30; minutes++) {
      await goRound(mistaken, 'email')
      nowMs += 60_000
    }
    expect(new Set(mistaken.reports.map(({ event, details }) => `${event} ${details.reason}`))).toEqual(
      new Set(['emails-held-up not_found']),
    )
    expect(await db.query('select 1 from deliveries where news_due')).toEqual([])
    const mended = worker(resend.url)
    for (let minutes = 0; minutes < 5; minutes++) {
      await goRound(mended, 'email')
      nowMs += 60_000
    }
    expect(resend.taken).toHaveLength(3)
  })

  it('a frozen batch is the same bytes at every try, also by another worker that has it from the database', async () => {
    await opened(db, 'frozen-1', [sampleLetter('letter/1', 'first-notice')])
    await opened(db, 'frozen-2', [sampleLetter('letter/1', 'first-notice')])
    resend.troubles.push((response, take) => {
      take()
      response.destroy()
    })
    let nowMs = Date.now()
    const worker = () =>
      courierKit(db, {
        now: () => nowMs,
        emailSender: resendSender({ apiKey: 're_test', baseUrl: resend.url }),
        renderLetter: async ({ orderId }) => ({
          subject: `Grüße „${orderId}“ – 日本 🪔`,
          preheader: '',
          // Signs that JSON may escape or not, and keys that look like numbers.
          html: `<p>\u2028 \u0007 \u00a0 </p>${'é'.repeat(10_000)}`,
          text: '{"10":1,"9":2}\t\\',
          sms: null,
        }),
      })
    await goRound(worker(), 'email')
    nowMs += 10 * 60_000
    await goRound(worker(), 'email')
    const [first, second] = resend.heard
    expect(resend.heard).toHaveLength(2)
    expect(first?.headers['idempotency-key']).toBe(second?.headers['idempotency-key'])
    expect(Buffer.compare(first!.bytes, second!.bytes)).toBe(0)
    expect(resend.taken).toHaveLength(2)
    expect(await db.query(`select 1 from deliveries where status = 'sent' and channel = 'email'`)).toHaveLength(2)
  })
})
