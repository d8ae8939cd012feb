import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What a short link stands for; its code is known by its hash alone. */
export interface ShortLink {
  codeHash: string
  orderId: string
  /** Empty: it came with no letter. */
  letterKey: string
  /** 0: it came with no offer. */
  offer: number
  expiresAtMs: number
}

/** Keeps a short link; the same again changes nothing, not even that it was revoked. */
export async function keepShortLink(db: Queries, link: ShortLink): Promise<void> {
  await db.query(
    `insert into short_links (code_hash, order_id, letter_key, offer, expires_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [link.codeHash, link.orderId, link.letterKey, link.offer, instant(link.expiresAtMs)],
  )
}

/** The short link with this hash; null: there is none. */
export async function findShortLink(db: Queries, codeHash: string): Promise<(ShortLink & { revoked: boolean }) | null> {
  const [row] = await db.query<ShortLink & { revoked: boolean }>(
    `select code_hash as "codeHash", order_id as "orderId", letter_key as "letterKey", offer, expires_at as "expiresAtMs",
       revoked_at is not null as revoked
     from short_links where code_hash = $1`,
    [codeHash],
  )
  return row ?? null
}

/** Ends every short link of an order that was made so far. */
export async function revokeShortLinks(db: Queries, orderId: string, atMs: number): Promise<void> {
  await db.query('update short_links set revoked_at = $2 where order_id = $1 and revoked_at is null', [
    orderId,
    instant(atMs),
  ])
}
