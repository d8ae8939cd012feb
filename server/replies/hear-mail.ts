import { dayMs } from '../../backorder/calendar.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import { queueMail } from '../../records/letters/mails.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import { type Contact, getContact, openOrdersOfEmail } from '../../records/orders/contacts.ts'
import {
  countIncoming,
  getMessage,
  keepMessage,
  type MessageOutcome,
  settleMessage,
} from '../../records/orders/messages.ts'
import { ordersAtLocator } from '../../records/orders/texted.ts'
import { type EmailReading, readEmail } from '../../replies/email/email-intent.ts'
import { messageIdsIn } from '../../replies/email/message-ids.ts'
import { type Nature, natureOf } from '../../replies/email/nature.ts'
import { backorderOf, orderNow } from '../api/outlook.ts'
import { wordsOfMail } from './mail-words.ts'
import { passOn } from './pass-on.ts'
import { passedOnMail } from './passed-on-mail.ts'
import type { ReceivedMail } from './received-mail.ts'
import { addressTokenIn, localReplyDomain, names } from './reply-address.ts'
import type { ReplyDeps } from './reply-deps.ts'
import { leave, leavingBy } from './unsubscribe-mail.ts'

/** More letters than a person writes about one order in a day: a machine answers a machine, and gets no answer any more. */
const mostADay = 20

/** Hears an email that came in; hearing it again changes nothing. Nothing is ever cancelled by it. */
export async function hearMail(deps: ReplyDeps, mail: ReceivedMail): Promise<MessageOutcome> {
  const { database, now } = deps
  const id = `mail/${mail.id}`
  const known = await getMessage(database, id)
  if (known && known.outcome !== null) return known.outcome as MessageOutcome
  const nature = natureOf(mail)
  // A mail program may send it by itself: only our own letters and returned ones unsubscribe nobody.
  const leaving = nature === 'ourselves' || nature === 'bounce' ? null : await leavingBy(deps, mail)
  if (leaving) await leave(deps, leaving)
  // Whoever has left a waiting list is forgotten.
  if (leaving && 'shopperId' in leaving) return 'unsubscribed'
  const orderId = leaving?.orderId ?? (await orderOf(deps, mail))
  const contact = orderId === null ? null : await getContact(database, orderId)
  const { own, shown, whole } = wordsOfMail(mail)
  const address = mail.from.slice(0, 254)
  await keepMessage(database, {
    id,
    orderId,
    direction: 'in',
    channel: 'email',
    atMs: now(),
    intent: null,
    outcome: null,
    offer: null,
    address,
    subject: mail.subject,
    body: shown,
    wholeBody: whole,
    mailId: mail.messageId,
    mailReferences: messageIdsIn(`${mail.headers.references ?? ''} ${mail.headers['in-reply-to'] ?? ''}`).join(' '),
  })
  const reading = readEmail(own, [contact?.name ?? '', orderId ?? ''])
  const outcome = leaving ? 'unsubscribed' : await outcomeOf(deps, { id, orderId, contact, address, nature, reading })
  await settleMessage(database, id, { orderId, intent: reading.wish, outcome })
  return outcome
}

async function orderOf({ database, config }: ReplyDeps, { to }: ReceivedMail): Promise<string | null> {
  const token = addressTokenIn('reply', to, config.replyDomain ?? localReplyDomain)
  if (!token) return null
  const candidates = await ordersAtLocator(database, token.locator)
  return candidates.find((orderId) => names(token, orderId, config.linkKeys)) ?? null
}

interface Heard {
  id: string
  orderId: string | null
  /** The order's customer, who need not be who wrote. */
  contact: Contact | null
  address: string
  nature: Nature
  reading: EmailReading
}

async function outcomeOf(deps: ReplyDeps, heard: Heard): Promise<MessageOutcome> {
  const { nature, orderId, reading } = heard
  const machine = machines[nature]
  if (machine) return machine
  const stored = orderId === null ? null : await getBackorder(deps.database, orderId)
  const wantsCancel = nature === 'person' && reading.wish === 'cancel'
  const isAsked = wantsCancel && stored !== null && (await askAnew(deps, heard, stored))
  if (isAsked && !reading.saysMore) return 'asked'
  const isFlood = (await countIncoming(deps.database, heard, 'email', deps.now() - dayMs)) > mostADay
  await toAgent(deps, heard, stored, isFlood)
  if (isAsked) return 'asked'
  return isFlood ? 'flood' : 'to-agent'
}

const machines: Record<Nature, MessageOutcome | null> = {
  person: null,
  'machine-like': null,
  'auto-reply': 'automatic',
  bounce: 'bounce',
  ourselves: 'loop',
}

/** The order is held, and a letter to the customer's own address asks for a confirming click; false: there is nothing left to cancel, or it is asked already. */
async function askAnew({ gateway, now }: ReplyDeps, { id }: Heard, stored: StoredBackorder): Promise<boolean> {
  const backorder = backorderOf(stored, now())
  if (backorder.question) return false
  if (refusalOf(backorder, { type: 'answer', answer: 'cancel' }, orderNow(stored, now()))) return false
  return gateway.news(stored.orderId, { type: 'cancel-unclear', via: 'email', eventId: id })
}

/** A person reads it; the customer, at the address that we know, is told so once a day, unless a machine may have written. */
async function toAgent(deps: ReplyDeps, heard: Heard, stored: StoredBackorder | null, isFlood: boolean): Promise<void> {
  const { database, now } = deps
  const { id, orderId, contact, nature } = heard
  const address = contact?.email ?? heard.address
  const orderIds = orderId === null ? await openOrdersOfEmail(database, heard.address) : []
  const backorder = stored ? backorderOf(stored, now()) : null
  const tell = await passOn(deps, { id, orderId, orderIds, address, isFlood }, backorder)
  if (!tell || nature !== 'person' || !contact?.email || orderId === null) return
  const atMs = now()
  await queueMail(database, passedOnMail(orderId, id, atMs))
  await keepMessage(database, {
    id: `answer/${id}`,
    orderId,
    direction: 'out',
    channel: 'email',
    atMs,
    intent: null,
    outcome: 'passed-on',
    offer: null,
    address,
    subject: null,
    body: null,
    wholeBody: null,
    mailId: null,
    mailReferences: null,
  })
}
