import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkKey } from './customer/tokens.ts'

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
  const key = keys[0]
  if (!key) throw new Error('No key to sign links with')
  if (parts.some((part) => part.includes('~'))) throw new Error('A part of a token holds its separator')
  const hours = Math.ceil(expiresAtMs / hourMs).toString(36)
  const payload = Buffer.from([...parts, hours].join('~')).toString('base64url')
  return `${key.kid}.${payload}.${signature(key, audience, payload).toString('base64url')}`
}

/** Reads a token that anyone may have sent. */
export function readToken(audience: string, token: string, keys: readonly LinkKey[], nowMs: number): ReadToken {
  const match = token.length <= longestToken ? /^([\w-]{1,16})\.([\w-]+)\.([\w-]{22})$/.exec(token) : null
  const key = keys.find(({ kid }) => kid === match?.[1])
  const payload = match?.[2]
  if (!key || !payload) return { read: 'forged' }
  const sent = Buffer.from(match?.[3] ?? '', 'base64url')
  const ours = signature(key, audience, payload)
  if (sent.length !== ours.length || !timingSafeEqual(sent, ours)) return { read: 'forged' }
  const parts = Buffer.from(payload, 'base64url').toString().split('~')
  const expiresAtMs = Number.parseInt(parts.pop() ?? '', 36) * hourMs
  return { read: nowMs < expiresAtMs ? 'valid' : 'expired', parts }
}

const signature = (key: LinkKey, audience: string, payload: string): Buffer =>
  createHmac('sha256', key.secret).update(`${audience}.${key.kid}.${payload}`).digest().subarray(0, signatureBytes)
