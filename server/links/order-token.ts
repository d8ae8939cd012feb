import { type LinkKey, mac, seal, signingKey, unseal } from './signed-token.ts'

/** What a link says: which order, from which letter, with which offer. Nothing about the person. */
export interface LinkClaims {
  orderId: string
  /** 0: the link came with no offer. */
  offer: number
  /** `letter/3`; empty: the link came with no letter. */
  letterKey: string
  /** The hour in which the link ends, epoch milliseconds. */
  expiresAtMs: number
}

export type ReadLink = { read: 'valid' | 'expired'; claims: LinkClaims } | { read: 'forged' }

const hourMs = 3_600_000
const audience = 'customer-link'
const longestToken = 400

/** A signed link token, `kid.payload.signature`; the same claims make the same token, so that a letter renders the same twice. */
export function signLink(claims: LinkClaims, keys: readonly LinkKey[]): string {
  const hours = Math.ceil(claims.expiresAtMs / hourMs).toString(36)
  const stem = [claims.orderId, claims.offer, claims.letterKey.replace(/^letter\//, ''), hours].join('~')
  const jti = mac(signingKey(keys), `jti.${stem}`).subarray(0, 4).toString('base64url')
  return seal(audience, `${stem}~${jti}`, keys)
}

/** Reads a token that anyone may have sent; nothing of a forged one is told. */
export function readLink(token: string, keys: readonly LinkKey[], nowMs: number): ReadLink {
  const payload = unseal(audience, token, keys, longestToken)
  if (payload === null) return { read: 'forged' }
  const [orderId = '', offer, letter, hours = ''] = payload.split('~')
  const expiresAtMs = Number.parseInt(hours, 36) * hourMs
  const claims = { orderId, offer: Number(offer), letterKey: letter ? `letter/${letter}` : '', expiresAtMs }
  return { read: nowMs < expiresAtMs ? 'valid' : 'expired', claims }
}
