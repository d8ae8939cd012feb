import { createHmac, timingSafeEqual } from 'node:crypto'

/** A secret that signs links: at least 32 bytes, known by a short name. */
export interface LinkKey {
  kid: string
  secret: Buffer
}

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

export type ReadLink = { read: 'valid' | 'expired'; claims: LinkClaims; jti: string } | { read: 'forged' }

const hourMs = 3_600_000
const audience = 'customer-link'
const signatureBytes = 16

/** A signed link token, `kid.payload.signature`; the same claims make the same token, so that a letter renders the same twice. */
export function signLink(claims: LinkClaims, keys: readonly LinkKey[]): string {
  const key = keys[0]
  if (!key) throw new Error('No key to sign links with')
  const hours = Math.ceil(claims.expiresAtMs / hourMs).toString(36)
  const stem = [claims.orderId, claims.offer, claims.letterKey.replace(/^letter\//, ''), hours].join('~')
  const jti = mac(key, `jti.${stem}`).subarray(0, 4).toString('base64url')
  const payload = Buffer.from(`${stem}~${jti}`).toString('base64url')
  return `${key.kid}.${payload}.${signature(key, payload).toString('base64url')}`
}

/** Reads a token that anyone may have sent; nothing of a forged one is told. */
export function readLink(token: string, keys: readonly LinkKey[], nowMs: number): ReadLink {
  const match = token.length <= 400 ? /^([\w-]{1,16})\.([\w-]+)\.([\w-]{22})$/.exec(token) : null
  const key = keys.find(({ kid }) => kid === match?.[1])
  const payload = match?.[2]
  if (!key || !payload || !sameBytes(Buffer.from(match[3] ?? '', 'base64url'), signature(key, payload))) {
    return { read: 'forged' }
  }
  const [orderId = '', offer, letter, hours = '', jti = ''] = Buffer.from(payload, 'base64url').toString().split('~')
  const expiresAtMs = Number.parseInt(hours, 36) * hourMs
  const claims = { orderId, offer: Number(offer), letterKey: letter ? `letter/${letter}` : '', expiresAtMs }
  return { read: nowMs < expiresAtMs ? 'valid' : 'expired', claims, jti }
}

/** A stamp for a form: proves that the page was opened before it was sent, within a day. */
export function stampForm(token: string, nonce: string, keys: readonly LinkKey[], nowMs: number): string {
  const key = keys[0]
  if (!key) throw new Error('No key to stamp forms with')
  const day = Math.floor(nowMs / (24 * hourMs))
  return `${day.toString(36)}.${mac(key, `form.${day}.${nonce}.${token}`).subarray(0, signatureBytes).toString('base64url')}`
}

/** Whether a form's stamp is ours and at most a day old. */
export function stampHolds(
  stamp: string,
  token: string,
  nonce: string,
  keys: readonly LinkKey[],
  nowMs: number,
): boolean {
  const today = Math.floor(nowMs / (24 * hourMs))
  return keys.some((key) =>
    [today, today - 1].some((day) => {
      const ours = stampForm(token, nonce, [key], day * 24 * hourMs)
      return sameBytes(Buffer.from(ours), Buffer.from(stamp))
    }),
  )
}

const mac = (key: LinkKey, text: string): Buffer => createHmac('sha256', key.secret).update(text).digest()
const signature = (key: LinkKey, payload: string): Buffer =>
  mac(key, `${audience}.${key.kid}.${payload}`).subarray(0, signatureBytes)
const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)
