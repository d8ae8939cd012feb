import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Doors, openDoors } from '../support/doors.ts'
import { twilioSignature } from '../support/twilio.ts'

const authToken = '12345'
/** As Twilio documents its signature: https://www.twilio.com/docs/usage/security */
const documented = {
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  fields: {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+12349013030',
    Digits: '1234',
    From: '+12349013030',
    To: '+18005551212',
  },
  signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
}

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  doors.config.webhookSecrets = { twilio: authToken }
}, 60_000)
afterAll(() => doors.close())

interface Call {
  fields?: Record<string, string>
  query?: string
  signature?: string | null
}
const form = { MessageSid: `SM${'1'.repeat(32)}`, MessageStatus: 'sent', To: '+12025550100', Note: 'Zoë & Co' }
async function call(path: string, { fields = form, query = '', signature = null }: Call): Promise<Response> {
  return doors.app.request(`/webhooks/twilio/${path}${query}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(signature !== null && { 'x-twilio-signature': signature }),
    },
    body: new URLSearchParams(fields).toString(),
  })
}
const signed = (path: string, query = '', fields = form) =>
  twilioSignature(authToken, `${doors.config.publicUrl}/webhooks/twilio/${path}${query}`, fields)

it('the signature that Twilio documents is believed, and none beside it', () => {
  const { url, fields, signature } = documented
  expect(twilioSignature(authToken, url, fields)).toBe(signature)
  expect(validateRequest(authToken, signature, url, fields)).toBe(true)
  expect(validateRequest('12346', signature, url, fields)).toBe(false)
  expect(validateRequest(authToken, signature, `${url}&more=1`, fields)).toBe(false)
  expect(validateRequest(authToken, signature, url, { ...fields, Digits: '1235' })).toBe(false)
})

describe.each(['status', 'inbound'])('what is posted to the door of Twilio for %s', (path) => {
  it('is taken with its signature, over the address that Twilio was given', async () => {
    expect((await call(path, { signature: signed(path) })).status).toBeLessThan(300)
    expect((await call(path, { query: '?mid=b-1', signature: signed(path, '?mid=b-1') })).status).toBeLessThan(300)
  })

  it.each<[string, (path: string) => Call]>([
    ['without a signature', () => ({})],
    ['with an empty one', () => ({ signature: '' })],
    ['with somebody else’s', () => ({ signature: documented.signature })],
    ['with another address', (at) => ({ query: '?mid=b-2', signature: signed(at, '?mid=b-1') })],
    ['with another field', (at) => ({ fields: { ...form, MessageStatus: 'failed' }, signature: signed(at) })],
  ])('is refused %s, as by every other door', async (_, of) => {
    const response = await call(path, of(path))
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('finds no door while Twilio is not connected', async () => {
    delete doors.config.webhookSecrets
    expect((await call(path, { signature: signed(path) })).status).toBe(404)
    doors.config.webhookSecrets = { twilio: authToken }
  })
})
