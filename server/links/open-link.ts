import { findShortLink } from '../../records/orders/short-links.ts'
import type { ServerDeps } from '../deps.ts'
import { type ReadLink, readLink } from './order-token.ts'
import { codeHash, isShortCode } from './short-code.ts'

/** Reads the token of a customer's link, signed or short; nothing of one that is none of ours is told. */
export async function openLink(
  { database, config, now }: Pick<ServerDeps, 'database' | 'config' | 'now'>,
  token: string,
): Promise<ReadLink> {
  if (!isShortCode(token)) return readLink(token, config.linkKeys, now())
  const link = await findShortLink(database, codeHash(token))
  if (link === null) return { read: 'forged' }
  const { orderId, letterKey, offer, expiresAtMs, revoked } = link
  return {
    read: revoked || now() >= expiresAtMs ? 'expired' : 'valid',
    claims: { orderId, letterKey, offer, expiresAtMs },
  }
}
