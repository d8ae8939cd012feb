import { getContact } from '../../records/orders/contacts.ts'
import { ordersAtLocator } from '../../records/orders/texted.ts'
import { leaveList, recipientOf, shoppersAtLocator } from '../../records/shop/waiting-list.ts'
import { unsubscribe } from '../preferences/preferring.ts'
import type { ReceivedMail } from './received-mail.ts'
import { addressTokenIn, localReplyDomain, names } from './reply-address.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** Who leaves by an email to the address in `List-Unsubscribe`, whatever it says (RFC 2369): the customer of an order, or a shopper on a waiting list. */
export type Leaving = { orderId: string } | { shopperId: string }

/** Whom an email unsubscribes; null: nobody. */
export async function leavingBy(
  { database, config }: ReplyDeps,
  { to }: Pick<ReceivedMail, 'to'>,
): Promise<Leaving | null> {
  const token = addressTokenIn('unsubscribe', to, config.replyDomain ?? localReplyDomain)
  if (!token) return null
  const orders = await ordersAtLocator(database, token.locator)
  const orderId = orders.find((id) => names(token, id, config.linkKeys))
  if (orderId !== undefined) return { orderId }
  const shoppers = await shoppersAtLocator(database, token.locator)
  const shopperId = shoppers.find((id) => names(token, recipientOf(id), config.linkKeys))
  return shopperId === undefined ? null : { shopperId }
}

/** Does it; again changes nothing. */
export async function leave(deps: ReplyDeps, leaving: Leaving): Promise<void> {
  if ('shopperId' in leaving) return leaveList(deps.database, leaving.shopperId)
  const contact = await getContact(deps.database, leaving.orderId)
  if (contact && !contact.erased) await unsubscribe(deps, contact.customerId)
}
