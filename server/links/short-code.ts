import { createHash } from 'node:crypto'
import { type LinkKey, mac, signingKey } from './signed-token.ts'

/** Without characters that are taken for one another, or that end a link where they stand last. */
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const base = BigInt(alphabet.length)
const length = 11

/** The code of a text's link: 64 bits of a signature in eleven characters. The same letter has the same code, and nobody else can tell it. */
export function shortCode(orderId: string, letterKey: string, keys: readonly LinkKey[]): string {
  let rest = mac(signingKey(keys), `short-link.${orderId}~${letterKey}`).readBigUInt64BE()
  let code = ''
  while (code.length < length) {
    code = alphabet[Number(rest % base)] + code
    rest /= base
  }
  return code
}

/** Whether a token looks like a code; a signed one never does. */
export const isShortCode = (token: string): boolean => token.length === length && /^[1-9A-HJ-NP-Za-km-z]+$/.test(token)

/** What a code is known by in the records. */
export const codeHash = (code: string): string => createHash('sha256').update(code).digest('hex')
