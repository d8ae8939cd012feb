import { createHash } from 'node:crypto'
import { sameBytes } from '../links/same-bytes.ts'
import { type LinkKey, mac } from '../links/signed-token.ts'

const locatorLength = 20
const signatureLength = 24

/** `reply+<locator>-<signature>@<domain>`: names one order to us alone. Small letters and digits, since mail servers may change capitals; 51 characters before the @ of the 64 allowed. */
export function replyAddress(orderId: string, domain: string, keys: readonly LinkKey[]): string {
  const key = keys[0]
  if (!key) throw new Error('No key to sign reply addresses with')
  return `reply+${locatorOf(orderId)}-${signatureOf(orderId, key)}@${domain}`
}

export interface ReplyToken {
  locator: string
  signature: string
}

/** The token of the first address that looks like one of ours at this domain; null: none does. */
export function replyTokenIn(addresses: readonly string[], domain: string): ReplyToken | null {
  for (const address of addresses.slice(0, 50)) {
    const match = /reply\+([0-9a-f]{20})-([0-9a-f]{24})@([a-z0-9.-]{1,255})/.exec(address.slice(0, 500).toLowerCase())
    if (match && match[3] === domain.toLowerCase()) return { locator: match[1] ?? '', signature: match[2] ?? '' }
  }
  return null
}

/** Whether a token was made for this order; every key is believed. */
export function namesOrder({ signature }: ReplyToken, orderId: string, keys: readonly LinkKey[]): boolean {
  const theirs = Buffer.from(signature)
  return keys.some((key) => sameBytes(Buffer.from(signatureOf(orderId, key)), theirs))
}

/** Finds the order without telling it; as `left(md5(order_id), 20)` in the database. Not a secret: the signature is. */
const locatorOf = (orderId: string): string => createHash('md5').update(orderId).digest('hex').slice(0, locatorLength)

const signatureOf = (orderId: string, key: LinkKey): string =>
  mac(key, `reply.${orderId}`).toString('hex').slice(0, signatureLength)
