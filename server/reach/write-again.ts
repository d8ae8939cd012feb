import { getBackorder } from '../../records/orders/backorders.ts'
import { getContact, openOrdersOfEmail, openOrdersOfPhone } from '../../records/orders/contacts.ts'
import { override } from '../api/acts.ts'
import { backorderOf } from '../api/outlook.ts'
import type { ServerDeps } from '../deps.ts'

/** Open orders that gave an address up write to it again, and say what was missed. */
export async function writeAgain(
  deps: ServerDeps,
  { address, channel }: { address: string; channel: 'email' | 'sms' },
  by: { agent: string; reason: string },
): Promise<void> {
  const { database, gateway, now } = deps
  const orders = await (channel === 'sms' ? openOrdersOfPhone : openOrdersOfEmail)(database, address)
  for (const orderId of orders) {
    const stored = await getBackorder(database, orderId)
    if (!stored || backorderOf(stored, now()).reach[channel]) continue
    if (channel === 'sms') await gateway.news(orderId, { type: 'texting', wanted: true })
    else {
      const contact = await getContact(database, orderId)
      if (contact?.email) await override(deps, orderId, { action: 'contact', email: contact.email, ...by })
    }
  }
}
