import { sameBytes } from '../links/same-bytes.ts'
import { type LinkKey, mac } from '../links/signed-token.ts'

const signatureLength = 20

/** `bounce+<batch>-<signature>@<domain>`: where a mail server returns the one letter of a batch; 60 characters before the @ of the 64 allowed. */
export function bounceAddress(batchId: string, domain: string, keys: readonly LinkKey[]): string {
  const key = keys[0]
  if (!key) throw new Error('No key to sign bounce addresses with')
  const batch = batchId.replaceAll('-', '')
  return `bounce+${batch}-${signatureOf(batch, key)}@${domain}`
}

/** The batch whose letter came back, by the first address of ours that says so and is signed by any of the keys; null: none is. */
export function bouncedBatchIn(addresses: readonly string[], domain: string, keys: readonly LinkKey[]): string | null {
  for (const address of addresses.slice(0, 50)) {
    const match = /bounce\+([0-9a-f]{32})-([0-9a-f]{20})@([a-z0-9.-]{1,255})/.exec(address.slice(0, 500).toLowerCase())
    const [, batch = '', signature = '', host] = match ?? []
    if (host !== domain.toLowerCase()) continue
    const theirs = Buffer.from(signature)
    if (keys.some((key) => sameBytes(Buffer.from(signatureOf(batch, key)), theirs))) return uuidOf(batch)
  }
  return null
}

const uuidOf = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const signatureOf = (batch: string, key: LinkKey): string =>
  mac(key, `bounce.${batch}`).toString('hex').slice(0, signatureLength)
