import { dayMs } from '../../backorder/calendar.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import type { LinkMaker } from '../links/order-links.ts'
import { type LinkKey, readToken, signToken } from '../links/signed-token.ts'

const audience = 'supplier-link'
/** Longer than makers are asked to wait; the page itself closes with the order. */
const linkDays = 400

/** Whose page it is: an order that went to another supplier is no longer this one's. */
export interface SupplierClaims {
  purchaseOrder: string
  supplierMark: string
}

export type ReadSupplierLink = { read: 'valid' | 'expired'; claims: SupplierClaims } | { read: 'forged' }

/** A short mark of a supplier's id, which itself may hold anything. */
export const supplierMark = (supplier: string): string => canonicalHash(supplier).slice(0, 12)

/** The page on which a supplier answers a purchase order; the same letter always gets the same link. */
export function supplierLink(
  { purchaseOrder, supplier, atMs }: { purchaseOrder: string; supplier: string; atMs: number },
  { publicUrl, linkKeys }: LinkMaker,
): string {
  const token = signToken(
    audience,
    { parts: [purchaseOrder, supplierMark(supplier)], expiresAtMs: atMs + linkDays * dayMs },
    linkKeys,
  )
  return `${publicUrl}/s/${token}`
}

/** Reads the token of a link that anyone may have opened. */
export function readSupplierLink(token: string, keys: readonly LinkKey[], nowMs: number): ReadSupplierLink {
  const link = readToken(audience, token, keys, nowMs)
  if (link.read === 'forged') return link
  const [purchaseOrder = '', mark = ''] = link.parts
  return { read: link.read, claims: { purchaseOrder, supplierMark: mark } }
}
