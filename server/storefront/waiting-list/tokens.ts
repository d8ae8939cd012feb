import { hourMs } from '../../../backorder/calendar.ts'
import { type LinkKey, seal, unseal } from '../../links/signed-token.ts'

/** What a link to the waiting list is for. Which shopper is a random id: nothing about the person. */
export type ListClaims =
  /** `expiresAtMs` counts to the hour; `turn` is the joining that it confirms. */
  | { purpose: 'confirm'; id: string; turn: number; expiresAtMs: number }
  /** Never ends: whoever wants to leave can. */
  | { purpose: 'leave'; id: string }

const audience = 'waiting-list'
const longestToken = 200

/** The token of a link, `kid.payload.signature`; the same claims make the same token. Short enough for a text message. */
export const signListLink = (claims: ListClaims, keys: readonly LinkKey[]): string =>
  seal(audience, written(claims), keys)

/** Reads a token that anyone may have sent; null: it is none of ours. */
export function readListLink(token: string, keys: readonly LinkKey[]): ListClaims | null {
  const payload = unseal(audience, token, keys, longestToken)
  if (payload === null) return null
  const [purpose, id = '', turn = '', hours = ''] = payload.split('~')
  if (purpose === 'l') return { purpose: 'leave', id }
  return { purpose: 'confirm', id, turn: Number(turn), expiresAtMs: Number.parseInt(hours, 36) * hourMs }
}

const written = (claims: ListClaims): string =>
  claims.purpose === 'leave'
    ? `l~${claims.id}`
    : `c~${claims.id}~${claims.turn}~${Math.ceil(claims.expiresAtMs / hourMs).toString(36)}`
