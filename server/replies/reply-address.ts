import { createHash } from 'node:crypto'
import { sameBytes } from '../links/same-bytes.ts'
import { type LinkKey, mac } from '../links/signed-token.ts'

/** Where replies come to on a machine without a domain of its own: a name that no mail ever reaches (RFC 2606). */
export const localReplyDomain = 'reply.invalid'

const purposes = ['reply', 'unsubscribe', 'bounce'] as const
/** What an address of ours is for. */
export type AddressPurpose = (typeof purposes)[number]

const locatorLength = 20
const batchLength = 32
const signatureLength = 24
/** So that no local part is longer than the 64 characters that mail servers take. */
const bounceSignatureLength = 16

/** `reply+<locator>-<signature>@<domain>`: names one order to us alone. Small letters and digits, since mail servers may change capitals. */
export const replyAddress = (orderId: string, domain: string, keys: readonly LinkKey[]): string =>
  addressOf('reply', orderId, domain, keys)

/** `unsubscribe+…@<domain>`: a mail to it, whatever it says, ends the letters that nothing rests on; `of` is an order, or `waiting-list/<id>`. */
export const unsubscribeAddress = (of: string, domain: string, keys: readonly LinkKey[]): string =>
  addressOf('unsubscribe', of, domain, keys)

/** `bounce+<batch>-<signature>@<domain>`: the envelope's sender of a batch of one, to which mail servers return what they cannot deliver. */
export function bounceAddress(batchId: string, domain: string, keys: readonly LinkKey[]): string {
  const batch = batchId.replaceAll('-', '').toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(batch)) throw new Error('A batch without a UUID has no bounce address')
  return `bounce+${batch}-${signatureOf('bounce', batch, signing(keys))}@${domain}`
}

function addressOf(purpose: AddressPurpose, of: string, domain: string, keys: readonly LinkKey[]): string {
  return `${purpose}+${locatorOf(of)}-${signatureOf(purpose, of, signing(keys))}@${domain}`
}

function signing(keys: readonly LinkKey[]): LinkKey {
  const [key] = keys
  if (!key) throw new Error('No key to sign addresses with')
  return key
}

export interface AddressToken {
  purpose: AddressPurpose
  locator: string
  signature: string
}

const ours = new RegExp(
  `^(?:(reply|unsubscribe)\\+([0-9a-f]{${locatorLength}})-([0-9a-f]{${signatureLength}})|(bounce)\\+([0-9a-f]{${batchLength}})-([0-9a-f]{${bounceSignatureLength}}))@([a-z0-9.-]{1,255})$`,
)

/** The token of the first address for a purpose that looks like one of ours at this domain; null: none does. */
export function addressTokenIn(
  purpose: AddressPurpose,
  addresses: readonly string[],
  domain: string,
): AddressToken | null {
  for (const address of addresses.slice(0, 50)) {
    for (const [part] of address
      .slice(0, 500)
      .toLowerCase()
      .matchAll(/[a-z]+\+[0-9a-f-]+@[a-z0-9.-]+/g)) {
      const match = ours.exec(part)
      const locator = match?.[2] ?? match?.[5]
      const signature = match?.[3] ?? match?.[6]
      if ((match?.[1] ?? match?.[4]) !== purpose || match?.[7] !== domain.toLowerCase()) continue
      if (locator !== undefined && signature !== undefined) return { purpose, locator, signature }
    }
  }
  return null
}

/** Whether a mail to these addresses is for us. */
export const isOurs = (addresses: readonly string[], domain: string): boolean =>
  purposes.some((purpose) => addressTokenIn(purpose, addresses, domain) !== null)

/** Whether a token was made for this order, or whatever else it may name; every key is believed. */
export function names({ purpose, signature }: AddressToken, of: string, keys: readonly LinkKey[]): boolean {
  const theirs = Buffer.from(signature)
  return keys.some((key) => sameBytes(Buffer.from(signatureOf(purpose, of, key)), theirs))
}

/** The batch that a bounce address speaks of; null: we never made that address. */
export function batchOf(token: AddressToken, keys: readonly LinkKey[]): string | null {
  if (token.purpose !== 'bounce' || !names(token, token.locator, keys)) return null
  return token.locator.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Finds what it names without telling it; as `left(md5(…), 20)` in the database. Not a secret: the signature is. */
const locatorOf = (of: string): string => createHash('md5').update(of).digest('hex').slice(0, locatorLength)

const signatureOf = (purpose: AddressPurpose, of: string, key: LinkKey): string =>
  mac(key, `${purpose}.${of}`)
    .toString('hex')
    .slice(0, purpose === 'bounce' ? bounceSignatureLength : signatureLength)
