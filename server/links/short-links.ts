import { dayMs } from '../../backorder/calendar.ts'
import type { Queries } from '../../records/database.ts'
import { keepShortLink, type ShortLink } from '../../records/orders/short-links.ts'
import { type LinkedLetter, type LinkMaker, linkDays } from './order-links.ts'
import { codeHash, shortCode } from './short-code.ts'

/** What the short link of a letter stands for, to be kept before the letter leaves. */
export const shortLinkOf = (orderId: string, letter: LinkedLetter, { linkKeys }: LinkMaker): ShortLink => ({
  codeHash: codeHash(shortCode(orderId, letter.key, linkKeys)),
  orderId,
  letterKey: letter.key,
  offer: letter.facts.offer?.number ?? 0,
  expiresAtMs: letter.atMs + linkDays * dayMs,
})

/** A short link to an order's page that comes with no letter, for the answer to a customer's text; kept as it is made. */
export async function shortOrderLink(
  db: Queries,
  { orderId, messageId, atMs }: { orderId: string; messageId: string; atMs: number },
  { publicUrl, linkKeys }: LinkMaker,
): Promise<string> {
  const code = shortCode(orderId, messageId, linkKeys)
  const expiresAtMs = atMs + linkDays * dayMs
  await keepShortLink(db, { codeHash: codeHash(code), orderId, letterKey: '', offer: 0, expiresAtMs })
  return `${publicUrl}/o/${code}`
}
