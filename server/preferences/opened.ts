import type { Policy } from '../../backorder/policy.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { type Contact, getContact } from '../../records/orders/contacts.ts'
import { getPreferences, type StoredPreferences } from '../../records/orders/preferences.ts'
import type { ServerDeps } from '../deps.ts'
import { openLink } from '../links/open-link.ts'
import { backorderOf } from '../order/stored.ts'

/** The customer behind a link from a letter, and what they asked for so far. */
export interface OpenedCustomer {
  token: string
  orderId: string
  contact: Contact
  /** Of the order that the link came with: it says what is usual. */
  policy: Policy
  preferences: StoredPreferences | null
}

/** Whom a link speaks of; `expired` with its order, `unknown` where it is none of ours or its customer was erased. */
export async function openCustomer(
  deps: Pick<ServerDeps, 'database' | 'config' | 'now'>,
  token: string,
): Promise<OpenedCustomer | { not: 'unknown' } | { not: 'expired'; orderId: string }> {
  const { database, now } = deps
  const link = await openLink(deps, token)
  if (link.read === 'forged') return { not: 'unknown' }
  const { orderId } = link.claims
  if (link.read === 'expired') return { not: 'expired', orderId }
  const [stored, contact] = await Promise.all([getBackorder(database, orderId), getContact(database, orderId)])
  if (!stored || !contact || contact.erased || contact.customerId === '') return { not: 'unknown' }
  const { policy } = backorderOf(stored, now())
  return { token, orderId, contact, policy, preferences: await getPreferences(database, contact.customerId) }
}
