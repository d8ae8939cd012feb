import { type LinkKey, mac } from '../links/signed-token.ts'

const signatureLength = 16

/** `bounce+<batch>-<signature>@<domain>`: where a mail server returns the one letter of a batch; 56 characters before the @ of the 64 allowed. */
export function bounceAddress(batchId: string, domain: string, keys: readonly LinkKey[]): string {
  const [key] = keys
  if (!key) throw new Error('No key to sign bounce addresses with')
  const batch = batchId.replaceAll('-', '').toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(batch)) throw new Error('A batch without a UUID has no bounce address')
  const signature = mac(key, `bounce.${batch}`).toString('hex').slice(0, signatureLength)
  return `bounce+${batch}-${signature}@${domain}`
}
