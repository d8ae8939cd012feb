import { expect, it } from 'vitest'
import { isFromTwilio, twilioSignature } from '../../../server/webhooks/twilio-signature.ts'

const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const fields = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+12349013030',
  From: '+12349013030',
  Digits: '1234',
  To: '+18005551212',
}
const signature = '0/KCTR6DLpKmkAf8muzZqo1nDgQ='

it('signs as Twilio’s own documented example does', () => {
  expect(twilioSignature('12345', url, fields)).toBe(signature)
})

it('believes a form only when address, fields, token and signature all agree', () => {
  expect(isFromTwilio('12345', signature, url, fields)).toBe(true)
  expect(isFromTwilio('12346', signature, url, fields)).toBe(false)
  expect(isFromTwilio('12345', signature, `${url}&more=1`, fields)).toBe(false)
  expect(isFromTwilio('12345', signature, url, { ...fields, Digits: '1235' })).toBe(false)
  expect(isFromTwilio('12345', undefined, url, fields)).toBe(false)
  expect(isFromTwilio('12345', '', url, fields)).toBe(false)
})
