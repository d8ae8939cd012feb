import { dayMs } from '../../backorder/calendar.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import { queueMail } from '../../records/letters/mails.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import {
  countIncoming,
  getMessage,
  keepMessage,
  type MessageOutcome,
  settleMessage,
} from '../../records/orders/messages.ts'
import { ordersAtLocator } from '../../records/orders/texted.ts'
import { readEmail } from '../../replies/email/email-intent.ts'
import { messageIdsIn } from '../../replies/email/message-ids.ts'
import { type Nature, natureOf } from '../../replies/email/nature.ts'
import { ownWords } from '../../replies/email/own-words.ts'
import { wordsOfHtml } from '../../replies/email/words-of-html.ts'
import { backorderOf, orderNow } from '../order/stored.ts'
import { passOn } from './pass-on.ts'
import { passedOnMail } from './passed-on-mail.ts'
import type { ReceivedMail } from './received-mail.ts'
import { namesOrder, replyTokenIn } from './reply-address.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** Where replies come to on a machine without a domain of its own: a name that no mail ever reaches (RFC 2606). */
export const localReplyDomain = 'reply.invalid'

/** More letters than a person writes about one order in a day: a machine answers a machine. */
const mostADay = 20
const longestUnits = 20_000

/** Hears an email that came in; hearing it again changes nothing. Nothing is ever cancelled by it. */
export async function hearMail(deps: ReplyDeps, mail: ReceivedMail): Promise<MessageOutcome> {
  const { database, now } = deps
  const id = `mail/${mail.id}`
  const known = await getMessage(database, id)
  if (known && known.outcome !== null) return known.outcome as MessageOutcome
  const orderId = await orderOf(deps, mail)
  const words = plain(ownWords(mail.text?.trim() ? mail.text : wordsOfHtml(mail.html ?? '')))
  await keepMessage(database, {
    id,
    orderId,
    direction: 'in',
    channel: 'email',
    atMs: now(),
    intent: null,
    outcome: null,
    offer: null,
    address: mail.from.slice(0, 254),
    subject: mail.subject,
    body: words,
    mailId: mail.messageId,
    mailReferences: messageIdsIn(`${mail.headers.references ?? ''} ${mail.headers['in-reply-to'] ?? ''}`).join(' '),
  })
  const intent = readEmail(words)
  const outcome = await outcomeOf(deps, { id, orderId, mail, intent })
  await settleMessage(database, id, { orderId, intent, outcome })
  return outcome
}

const plain = (text: string): string => text.slice(0, longestUnits).replace(/[\p{Cs}\0]/gu, '')

async function orderOf({ database, config }: ReplyDeps, { to }: ReceivedMail): Promise<string | null> {
  const token = replyTokenIn(to, config.replyDomain ?? localReplyDomain)
  if (!token) return null
  const candidates = await ordersAtLocator(database, token.locator)
  return candidates.find((orderId) => namesOrder(token, orderId, config.linkKeys)) ?? null
}

interface Heard {
  id: string
  orderId: string | null
  mail: ReceivedMail
  intent: ReturnType<typeof readEmail>
}

async function outcomeOf(deps: ReplyDeps, heard: Heard): Promise<MessageOutcome> {
  const { mail, orderId, intent } = heard
  const machine = machines[natureOf(mail)]
  if (machine) return machine
  const stored = orderId === null ? null : await getBackorder(deps.database, orderId)
  if (orderId !== null && (await isFlood(deps, orderId))) return 'flood'
  if (stored && intent === 'cancel' && (await asked(deps, heard, stored))) return 'asked'
  await toAgent(deps, heard, stored)
  return 'to-agent'
}

const machines: Record<Nature, MessageOutcome | null> = {
  person: null,
  'auto-reply': 'automatic',
  bounce: 'bounce',
  list: 'list',
  ourselves: 'loop',
}

const isFlood = async ({ database, now }: ReplyDeps, orderId: string): Promise<boolean> =>
  (await countIncoming(database, orderId, 'email', now() - dayMs)) > mostADay

/** The order is held, and a letter to the customer's own address asks for a confirming click; false: there is nothing left to cancel. */
async function asked({ gateway, now }: ReplyDeps, { id }: Heard, stored: StoredBackorder): Promise<boolean> {
  const backorder = backorderOf(stored, now())
  if (refusalOf(backorder, { type: 'answer', answer: 'cancel' }, orderNow(stored, now()))) return false
  return gateway.news(stored.orderId, { type: 'cancel-unclear', via: 'email', eventId: id })
}

/** A person reads it; the customer, at the address that we know, is told so once. */
async function toAgent(deps: ReplyDeps, { id, orderId, mail }: Heard, stored: StoredBackorder | null): Promise<void> {
  const { database, now } = deps
  const contact = orderId === null ? null : await getContact(database, orderId)
  const address = contact?.email ?? mail.from
  const backorder = stored ? backorderOf(stored, now()) : null
  const tell = await passOn(deps, { id, orderId, address }, backorder)
  if (!tell || !contact?.email || orderId === null) return
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
    mailId: null,
    mailReferences: null,
  })
}
