import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outboxSmsSender } from '../../../activities/providers/outbox.ts'
import type { SmsSender } from '../../../activities/providers/senders.ts'
import { twilioSender } from '../../../activities/providers/twilio.ts'
import { sendJson } from '../support/stand-ins/http.ts'
import { type TwilioStandIn, twilioStandIn } from '../support/stand-ins/twilio.ts'

const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token', sender: { from: '+15005550006' } }
const sms = { to: '+12025550100', body: 'Shop: your lamps come on 24 March.' }

let twilio: TwilioStandIn
beforeAll(async () => {
  twilio = await twilioStandIn()
})
afterAll(() => twilio.close())

const senders: [string, () => SmsSender][] = [
  ['the outbox', () => outboxSmsSender],
  ['Twilio', () => twilioSender({ ...account, baseUrl: twilio.url })],
]

describe.each(senders)('every SMS provider: %s', (_, make) => {
  it('gives an id of its own to each message', async () => {
    const sender = make()
    const outcomes = [await sender.send(sms), await sender.send(sms)]
    const ids = outcomes.map((outcome) => (outcome.type === 'sent' ? outcome.id : outcome.type))
    expect(new Set(ids).size).toBe(2)
    expect(outcomes.map(({ type }) => type)).toEqual(['sent', 'sent'])
  })
})

describe('Twilio', () => {
  let sender: SmsSender
  beforeEach(() => {
    sender = twilioSender({ ...account, baseUrl: twilio.url, timeoutMs: 300 })
    twilio.messages.length = 0
    twilio.heard.length = 0
  })
  afterEach(() => expect(twilio.troubles).toHaveLength(0))
  const answering = (status: number, code: number, headers: Record<string, string> = {}) =>
    twilio.troubles.push((response) => sendJson(response, status, { status, code, message: sms.to }, headers))

  it('is asked as its account, from our number or by our messaging service', async () => {
    await sender.send(sms)
    const messagingServiceSid = `MG${'1'.repeat(32)}`
    const statusCallback = 'https://shop.test/webhooks/twilio/status'
    await twilioSender({ ...account, sender: { messagingServiceSid }, statusCallback, baseUrl: twilio.url }).send(sms)
    const [first, second] = twilio.heard
    expect(first).toMatchObject({ method: 'POST', path: `/2010-04-01/Accounts/${account.accountSid}/Messages.json` })
    expect(first?.headers.authorization).toBe(`Basic ${Buffer.from(`${account.accountSid}:token`).toString('base64')}`)
    expect(Object.fromEntries(new URLSearchParams(first?.body))).toEqual({
      To: sms.to,
      Body: sms.body,
      From: '+15005550006',
    })
    expect(Object.fromEntries(new URLSearchParams(second?.body))).toEqual({
      To: sms.to,
      Body: sms.body,
      MessagingServiceSid: messagingServiceSid,
      StatusCallback: statusCallback,
    })
  })

  it.each([
    [
      'the connection breaks',
      (response: { destroy(): void }, take: () => void) => {
        take()
        response.destroy()
      },
    ],
    ['no answer comes', (_: unknown, take: () => void) => take()],
  ])('may have a message when %s, and finds it', async (_, trouble) => {
    const sinceMs = Date.now()
    twilio.troubles.push(trouble)
    expect(await sender.send(sms)).toEqual({ type: 'unknown' })
    expect(twilio.messages).toHaveLength(1)
    expect(await sender.find(sms, sinceMs)).toBe(twilio.messages[0]?.sid)
  })

  it('does not find an older message with the same words, nor one with other words', async () => {
    await sender.send(sms)
    expect(await sender.find(sms, Date.now() + 60_000)).toBeNull()
    expect(await sender.find({ ...sms, body: 'Another' }, Date.now() - 60_000)).toBeNull()
  })

  it('may have a message after a 500', async () => {
    answering(500, 20500)
    expect(await sender.send(sms)).toEqual({ type: 'unknown' })
  })

  it('throws when it cannot be asked what it took', async () => {
    const closed = await twilioStandIn()
    await closed.close()
    await expect(twilioSender({ ...account, baseUrl: closed.url }).find(sms, 0)).rejects.toThrow()
  })

  it('certainly has nothing when nobody answers at its address', async () => {
    const closed = await twilioStandIn()
    await closed.close()
    expect(await twilioSender({ ...account, baseUrl: closed.url }).send(sms)).toMatchObject({ type: 'later' })
  })

  it('is tried again after too many messages, when it says', async () => {
    answering(429, 20429, { 'retry-after': '3' })
    expect(await sender.send(sms)).toEqual({ type: 'later', afterMs: 3_000 })
  })

  it('says that the reader has opted out', async () => {
    answering(400, 21610)
    expect(await sender.send(sms)).toEqual({ type: 'opted-out' })
  })

  it('refuses a bad number for good, with a code and no number', async () => {
    answering(400, 21211)
    expect(await sender.send(sms)).toEqual({ type: 'rejected', reason: 'twilio_21211' })
  })

  it('raises an alarm, and fails no letter, when the account is wrong', async () => {
    answering(401, 20003)
    expect(await sender.send(sms)).toMatchObject({ type: 'later', alert: 'twilio_20003' })
  })
})
