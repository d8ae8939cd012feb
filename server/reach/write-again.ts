import type { LiftedSuppression } from '../../records/letters/suppressions.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { getContact, openOrdersOfEmail, openOrdersOfPhone } from '../../records/orders/contacts.ts'
import type { ServerDeps } from '../deps.ts'
import { override } from '../order/override.ts'
import { backorderOf } from '../order/stored.ts'

/** Open orders that gave an address up write to it again, and say what was missed; once, however often it is asked. */
export async function writeAgain(
  deps: ServerDeps,
  { address, channel }: { address: string; channel: 'email' | 'sms' },
  lifted: LiftedSuppression,
): Promise<void> {
  const { database, gateway, now } = deps
  const act = {
    id: `lifted-${lifted.liftedAtMs}`,
    agent: lifted.agent ?? 'api',
    reason: lifted.why ?? `${lifted.reason} was lifted`,
  }
  const orders = await (channel === 'sms' ? openOrdersOfPhone : openOrdersOfEmail)(database, address)
  for (const orderId of orders) {
    const stored = await getBackorder(database, orderId)
    if (!stored || backorderOf(stored, now()).reach[channel]) continue
    if (channel === 'sms') await gateway.news(orderId, { type: 'texting', wanted: true })
    else {
      const contact = await getContact(database, orderId)
      if (contact?.email) await override(deps, orderId, { action: 'contact', email: contact.email, ...act })
    }
  }
}
