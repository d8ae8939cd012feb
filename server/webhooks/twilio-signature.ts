import { createHmac } from 'node:crypto'
import { sameBytes } from '../links/same-bytes.ts'

/** `X-Twilio-Signature` of a form that Twilio posts: base64 of HMAC-SHA1 over the exact URL and every name with its value, sorted by name. */
export function twilioSignature(authToken: string, url: string, fields: Readonly<Record<string, string>>): string {
  const names = Object.keys(fields).sort()
  const text = url + names.map((name) => `${name}${fields[name]}`).join('')
  return createHmac('sha1', authToken).update(text).digest('base64')
}

/** Whether a form comes from Twilio; compares in constant time. */
export function isFromTwilio(
  authToken: string,
  signature: string | undefined,
  url: string,
  fields: Readonly<Record<string, string>>,
): boolean {
  const ours = Buffer.from(twilioSignature(authToken, url, fields))
  const theirs = Buffer.from(signature ?? '')
  return sameBytes(ours, theirs)
}
