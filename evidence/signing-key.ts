import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { z } from 'zod'

const coordinate = z.string().regex(/^[\w-]{43}$/)

/** The public half of an Ed25519 key, as RFC 8037 writes it; `kid` is its RFC 7638 thumbprint. */
export const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: coordinate,
  kid: coordinate,
})
export type PublicKey = z.output<typeof publicKey>

/** An Ed25519 key as it is kept: `d` is secret. */
export const signingKey = publicKey.extend({ d: coordinate })
export type SigningKey = z.output<typeof signingKey>

/** A new key. */
export function makeSigningKey(): SigningKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (!x || !d) throw new Error('an Ed25519 key without its coordinates')
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid: thumbprint(x) }
}

/** What may be shown of a key. */
export const publicHalf = ({ kty, crv, x, kid }: SigningKey): PublicKey => ({ kty, crv, x, kid })

/** Whether a key's name is the one that its bytes give it. */
export const isNamedRightly = ({ x, kid }: PublicKey): boolean => kid === thumbprint(x)

const thumbprint = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')

/** The signature of bytes, base64; the same bytes give the same one. */
export function signBytes(bytes: Uint8Array, { kty, crv, x, d }: SigningKey): string {
  return sign(null, bytes, createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' })).toString('base64')
}

/** Whether a signature (base64) is the key's over just these bytes. */
export function signatureHolds(bytes: Uint8Array, signature: string, { kty, crv, x }: PublicKey): boolean {
  const raw = Buffer.from(signature, 'base64')
  // Base64 has several spellings of the same bytes: only one is ours.
  if (raw.length !== 64 || raw.toString('base64') !== signature) return false
  return verify(null, bytes, createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), raw)
}
