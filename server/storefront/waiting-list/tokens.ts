import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkKey } from '../../customer/tokens.ts'

/** What a link to the waiting list is for. Which shopper is a random id: nothing about the person. */
export type ListClaims =
  /** `expiresAtMs` counts to the hour; `turn` is the joining that it confirms. */
  | { purpose: 'confirm'; id: string; turn: number; expiresAtMs: number }
  /** Never ends: whoever wants to leave can. */
  | { purpose: 'leave'; id: string }

const hourMs = 3_600_000

/** The token of a link, `kid.payload.signature`; the same claims make the same token. Short enough for a text message. */
export function signListLink(claims: ListClaims, keys: readonly LinkKey[]): string {
  const [key] = keys
  if (!key) throw new Error('No key to sign links with')
  const payload = Buffer.from(written(claims)).toString('base64url')
  return `${key.kid}.${payload}.${signature(key, payload).toString('base64url')}`
}

/** Reads a token that anyone may have sent; null: it is none of ours. */
export function readListLink(token: string, keys: readonly LinkKey[]): ListClaims | null {
  const match = token.length <= 200 ? /^([\w-]{1,16})\.([\w-]+)\.([\w-]{22})$/.exec(token) : null
  const key = keys.find(({ kid }) => kid === match?.[1])
  const payload = match?.[2]
  if (!key || !payload) return null
  const signed = Buffer.from(match[3] ?? '', 'base64url')
  const ours = signature(key, payload)
  if (signed.length !== ours.length || !timingSafeEqual(signed, ours)) return null
  const [purpose, id = '', turn = '', hours = ''] = Buffer.from(payload, 'base64url').toString().split('~')
  if (purpose === 'l') return { purpose: 'leave', id }
  return { purpose: 'confirm', id, turn: Number(turn), expiresAtMs: Number.parseInt(hours, 36) * hourMs }
}

const written = (claims: ListClaims): string =>
  claims.purpose === 'leave'
    ? `l~${claims.id}`
    : `c~${claims.id}~${claims.turn}~${Math.ceil(claims.expiresAtMs / hourMs).toString(36)}`

const signature = (key: LinkKey, payload: string): Buffer =>
  createHmac('sha256', key.secret).update(`waiting-list.${key.kid}.${payload}`).digest().subarray(0, 16)
