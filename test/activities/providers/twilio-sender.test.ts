import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SmsSender } from '../../../activities/providers/senders.ts'
import { type TwilioOptions, twilioSender } from '../../../activities/providers/twilio.ts'
import { sendJson } from '../support/stand-ins/http.ts'
import { twilioAccount } from '../support/stand-ins/sms-providers.ts'
import { type TwilioStandIn, twilioStandIn } from '../support/stand-ins/twilio.ts'

const sms = { to: '+12025550100', body: 'Shop: your lamps come on 24 March.' }
const statusCallback = 'https://shop.test/webhooks/twilio/status'
const byService = { messagingServiceSid: `MG${'1'.repeat(32)}` }

let twilio: TwilioStandIn
let sender: SmsSender
beforeAll(async () => {
  twilio = await twilioStandIn()
})
afterAll(() => twilio.close())
beforeEach(() => {
  sender = sending()
  twilio.messages.length = 0
  twilio.heard.length = 0
})
afterEach(() => expect(twilio.troubles).toHaveLength(0))

const sending = (change: Partial<TwilioOptions> = {}): SmsSender =>
  twilioSender({ ...twilioAccount, baseUrl: twilio.url, timeoutMs: 300, ...change })
const answering = (status: number, body: unknown) =>
  twilio.troubles.push((response) => sendJson(response, status, body))
const formOf = (index: number) => Object.fromEntries(new URLSearchParams(twilio.heard[index]?.body))

describe('Twilio', () => {
  it('is asked as its account, from our number or by our messaging service', async () => {
    await sender.send(sms)
    await sending({ sender: byService }).send(sms)
    const [first] = twilio.heard
    const { accountSid } = twilioAccount
    expect(first).toMatchObject({ method: 'POST', path: `/2010-04-01/Accounts/${accountSid}/Messages.json` })
    expect(first?.headers.authorization).toBe(`Basic ${Buffer.from(`${accountSid}:token`).toString('base64')}`)
    expect(first?.headers['user-agent']).toMatch(/^twilio-node\/.* meanwhile$/)
    expect(formOf(0)).toEqual({ To: sms.to, Body: sms.body, From: '+15005550006' })
    expect(formOf(1)).toEqual({ To: sms.to, Body: sms.body, MessagingServiceSid: byService.messagingServiceSid })
  })

  it('reports to an address that names the text, and tries again where nobody answers there', async () => {
    await sending({ statusCallback }).send({ ...sms, reference: 'b&1' })
    await sending({ statusCallback }).send(sms)
    expect(formOf(0)).toMatchObject({ StatusCallback: `${statusCallback}?mid=b%261#rc=5&rp=all` })
    expect(formOf(1)).toMatchObject({ StatusCallback: `${statusCallback}#rc=5&rp=all` })
  })

  it('is called once, whatever it answers', async () => {
    for (const status of [429, 500, 503]) answering(status, { status, code: 20429 })
    for (let count = 0; count < 3; count++) await sender.send(sms)
    expect(twilio.heard).toHaveLength(3)
  })

  it('certainly has nothing when nobody answers at its address', async () => {
    const closed = await twilioStandIn()
    await closed.close()
    expect(await sending({ baseUrl: closed.url }).send(sms)).toEqual({ type: 'later', afterMs: 5_000 })
  })

  it('is waited for no longer than the timeout, though its answer dribbles in', async () => {
    twilio.troubles.push((response) => {
      response.writeHead(201, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(drip))
    })
    expect(await sender.send(sms)).toEqual({ type: 'unknown' })
  })

  it.each([
    [201, {}],
    [201, null],
    [200, []],
    [201, { sid: '' }],
  ])('may have a text when it answers %d with %j', async (status, body) => {
    answering(status, body)
    expect(await sender.send(sms)).toEqual({ type: 'unknown' })
  })
})

describe('what only an operator can mend makes all texts wait, with an alarm, and ends none:', () => {
  it.each<[string, number, unknown, string]>([
    ['a wrong token', 401, { code: 20003 }, 'twilio_20003'],
    ['another account', 404, { code: 20404 }, 'twilio_20404'],
    ['another API at its address', 404, 'Not found', 'http_404'],
    ['another method there', 405, {}, 'http_405'],
    ['a closed account', 403, { code: 20005 }, 'twilio_20005'],
    ['no messaging service of that name', 400, { code: 21701 }, 'twilio_21701'],
    ['an address for reports that is none', 400, { code: 21609 }, 'twilio_21609'],
  ])('%s', async (_, status, body, alert) => {
    answering(status, body)
    expect(await sender.send(sms)).toEqual({ type: 'later', afterMs: 60_000, alert })
  })
})

describe('a text that may have been taken', () => {
  const taken = async (body: string, agoMs = 0) => {
    await sender.send({ ...sms, body })
    const message = twilio.messages.at(-1)!
    message.date_created = new Date(Date.now() - agoMs).toUTCString().replace('GMT', '+0000')
    return message
  }
  const find = (body = sms.body) => sender.find({ ...sms, body }, Date.now())

  it('is not an older one with the same words, nor one with other words, nor what the reader wrote', async () => {
    await taken(sms.body, 10 * 60_000)
    await taken('Shop: something else.')
    ;(await taken(sms.body)).direction = 'inbound'
    expect(await find()).toBeNull()
  })

  it('is found though our clock is a minute ahead', async () => {
    const { sid } = await taken(sms.body, 60_000)
    expect(await find()).toBe(sid)
  })

  it('is found behind what a trial account writes before it', async () => {
    const { sid } = await taken(`Sent from your Twilio trial account - ${sms.body}`)
    expect(await find()).toBe(sid)
  })

  it('is found though Twilio put plainer signs for some', async () => {
    const { sid } = await taken(`Shop: "your lamps" - on 24 March...`)
    expect(await find('Shop: “your lamps” – on 24 March…')).toBe(sid)
  })

  it('is not found by signs alone', async () => {
    await taken('OK 👍')
    expect(await find('👎')).toBeNull()
  })

  it('is found behind a hundred others', async () => {
    const { sid } = await taken(sms.body)
    for (let count = 0; count < 150; count++)
      twilio.messages.push({ ...twilio.messages[0]!, sid: `x${count}`, body: 'y' })
    expect(await find()).toBe(sid)
  })

  it('is not looked for among those of last week', async () => {
    for (let count = 0; count < 250; count++) {
      const date_created = new Date(Date.now() - 7 * 86_400_000).toUTCString()
      const old = { sid: `SM${count}`, to: sms.to, body: 'y', date_created, direction: 'outbound-api' }
      twilio.messages.push({ ...old, status: 'delivered', error_code: null })
    }
    expect(await find()).toBeNull()
    expect(twilio.heard).toHaveLength(1)
  })

  it('is not given up when Twilio cannot be asked', async () => {
    const closed = await twilioStandIn()
    await closed.close()
    const unreachable = sending({ baseUrl: closed.url })
    await expect(unreachable.find(sms, 0)).rejects.toThrow()
    await expect(unreachable.status('SM1', 0)).rejects.toThrow()
  })
})

it('the client of Twilio is not loaded before a text is sent', async () => {
  const here = new URL('../../../', import.meta.url)
  const program = `
    import { twilioSender } from './activities/providers/twilio.ts'
    import { createApp } from './server/app.ts'
    import Module from 'node:module'
    twilioSender({ accountSid: 'AC', authToken: 'x', sender: { from: '+15005550006' } })
    const loaded = () => Object.keys(Module._cache).filter((path) => /node_modules\\/(twilio|axios)\\//.test(path)).length > 0
    console.log(typeof createApp, loaded())
    await import('twilio')
    console.log(loaded())`
  const flags = ['--import', 'tsx', '--input-type=module', '-e', program]
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: fileURLToPath(here) })
  expect(stdout).toBe('function false\ntrue\n')
})
