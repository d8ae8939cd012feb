import { createHmac } from 'node:crypto'
import { sameBytes } from './same-bytes.ts'

/** A secret that signs links: at least 32 bytes, known by a short name. */
export interface LinkKey {
  kid: string
  secret: Buffer
}

/** What a token said, by whether it still counts; nothing of a forged one is told. */
export type ReadToken = { read: 'valid' | 'expired'; parts: string[] } | { read: 'forged' }

const hourMs = 3_600_000
const signatureBytes = 16
const longestToken = 600

/** A token `kid.payload.signature` for one audience; the same parts make the same token. No part may hold `~`. */
export function signToken(
  audience: string,
  { parts, expiresAtMs }: { parts: readonly string[]; expiresAtMs: number },
  keys: readonly LinkKey[],
): string {
  if (parts.some((part) => part.includes('~'))) throw new Error('A part of a token holds its separator')
  return seal(audience, [...parts, Math.ceil(expiresAtMs / hourMs).toString(36)].join('~'), keys)
}

/** Reads a token that anyone may have sent. */
export function readToken(audience: string, token: string, keys: readonly LinkKey[], nowMs: number): ReadToken {
  const parts = unseal(audience, token, keys, longestToken)?.split('~')
  if (!parts) return { read: 'forged' }
  const expiresAtMs = Number.parseInt(parts.pop() ?? '', 36) * hourMs
  return { read: nowMs < expiresAtMs ? 'valid' : 'expired', parts }
}

/** A payload, readable by anyone, with a signature for one audience: `kid.payload.signature`. */
export function seal(audience: string, payload: string, keys: readonly LinkKey[]): string {
  const key = signingKey(keys)
  const encoded = Buffer.from(payload).toString('base64url')
  return `${key.kid}.${encoded}.${signature(key, audience, encoded).toString('base64url')}`
}

/** The payload of a token that anyone may have sent; null: it is longer than `longest` characters, or none of ours. */
export function unseal(audience: string, token: string, keys: readonly LinkKey[], longest: number): string | null {
  const match = token.length <= longest ? /^([\w-]{1,16})\.([\w-]+)\.([\w-]{22})$/.exec(token) : null
  const key = keys.find(({ kid }) => kid === match?.[1])
  const encoded = match?.[2]
  if (!key || !encoded) return null
  const sent = Buffer.from(match?.[3] ?? '', 'base64url')
  return sameBytes(sent, signature(key, audience, encoded)) ? Buffer.from(encoded, 'base64url').toString() : null
}

/** The key that signs: the first. */
export function signingKey(keys: readonly LinkKey[]): LinkKey {
  const [key] = keys
  if (!key) throw new Error('No key to sign links with')
  return key
}

/** The HMAC of a text under a key, 32 bytes. */
export const mac = (key: LinkKey, text: string): Buffer => createHmac('sha256', key.secret).update(text).digest()

const signature = (key: LinkKey, audience: string, payload: string): Buffer =>
  mac(key, `${audience}.${key.kid}.${payload}`).subarray(0, signatureBytes)
