import { refusalOf } from '../../backorder/refusal.ts'
import { isSuppressed, suppress, unsuppress } from '../../records/letters/suppressions.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { isCarriersWord } from '../../replies/lexicon/alone.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import { Unanswered } from '../gateway/gateway-port.ts'
import { backorderOf, orderNow } from '../order/stored.ts'
import { type HeardText, say, type TextSituation, toAgent } from './heard-text.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** STOP in any words: silence by text at once, confirmed once. What else was said is a person's. */
export async function stopByText(deps: ReplyDeps, situation: TextSituation, saysMore: boolean): Promise<HeardText> {
  await endTexts(deps, situation)
  if (saysMore) await toAgent(deps, situation, 'stop')
  const { suppressed } = situation
  const answer =
    suppressed || answersItself(deps, situation)
      ? null
      : { what: 'stopped', text: say(deps, situation.speaker, await stopped(deps, situation)) }
  return { intent: 'stop', outcome: 'opted-out', answer }
}

/** Where what must be told comes from now on: by email, where every order has one that works; else only whom to write to is sure. */
async function stopped({ database, config }: ReplyDeps, { whose, speaker }: TextSituation): Promise<string> {
  const orders = whose.open.length > 0 ? whose.open : [whose.orderId].filter((id) => id !== null)
  const reached = await Promise.all(orders.map((orderId) => hasWorkingEmail(database, orderId)))
  const { sentences } = speaker
  return reached.length > 0 && reached.every(Boolean)
    ? sentences.stopped
    : sentences.stoppedPhone(config.brand.supportEmail)
}

async function hasWorkingEmail(database: ReplyDeps['database'], orderId: string): Promise<boolean> {
  const contact = await getContact(database, orderId)
  return contact?.email != null && !(await isSuppressed(database, 'email', contact.email))
}

/** START: texts again. */
export async function startByText(deps: ReplyDeps, situation: TextSituation): Promise<HeardText> {
  const { text, speaker } = situation
  await unsuppress(deps.database, 'sms', text.from)
  await tellOrders(deps, situation, { type: 'texting', wanted: true })
  const answer = answersItself(deps, situation)
    ? null
    : { what: 'started', text: say(deps, speaker, speaker.sentences.started) }
  return { intent: 'start', outcome: 'opted-in', answer }
}

/** HELP: who we are and how to reach a person. */
export async function helpByText(deps: ReplyDeps, situation: TextSituation): Promise<HeardText> {
  const { speaker, suppressed } = situation
  const help = speaker.sentences.help(deps.config.brand.supportEmail)
  const answer = suppressed || answersItself(deps, situation) ? null : { what: 'help', text: say(deps, speaker, help) }
  return { intent: 'help', outcome: 'answered', answer }
}

/** A bare CANCEL ends texts by the carriers' rule, and may have meant the order: that is asked, never assumed. Whoever has several and names none may mean any: all of them are held, and each is asked about. */
export async function cancelByText(
  deps: ReplyDeps,
  situation: TextSituation,
  carrierOptOut: boolean,
): Promise<HeardText> {
  if (carrierOptOut) await endTexts(deps, situation)
  const { whose, id } = situation
  const heard: boolean[] = []
  for (const orderId of whose.orderId === null ? whose.open : [whose.orderId]) {
    if (await isAskable(deps, orderId))
      heard.push(await told(deps, orderId, { type: 'cancel-unclear', via: 'sms', eventId: id }))
  }
  const asked: HeardText = { intent: 'cancel', outcome: 'asked', answer: null }
  if (heard.length > 0 && heard.every(Boolean)) return asked
  const passedOn = await toAgent(deps, carrierOptOut ? { ...situation, suppressed: true } : situation, 'cancel')
  return heard.includes(true) ? asked : passedOn
}

/** Whether an order can be cancelled and its customer was not asked yet what they meant. */
async function isAskable({ database, now }: ReplyDeps, orderId: string): Promise<boolean> {
  const stored = await getBackorder(database, orderId)
  if (!stored) return false
  const backorder = backorderOf(stored, now())
  if (backorder.question) return false
  return refusalOf(backorder, { type: 'answer', answer: 'cancel' }, orderNow(stored, now())) === null
}

async function endTexts(deps: ReplyDeps, situation: TextSituation): Promise<void> {
  await suppress(deps.database, 'sms', situation.text.from, 'opted-out')
  await tellOrders(deps, situation, { type: 'texting', wanted: false })
}

/** Suppression holds by itself; the orders hear of it so that their letters take another way at once. */
async function tellOrders(
  deps: ReplyDeps,
  { whose, id }: TextSituation,
  event: Extract<NewsEvent, { type: 'texting' }>,
): Promise<void> {
  for (const orderId of whose.open) await told(deps, orderId, { ...event, eventId: `${id}/texting` })
}

/** False: the engine could not be told. */
async function told({ gateway, logger }: ReplyDeps, orderId: string, event: NewsEvent): Promise<boolean> {
  try {
    return await gateway.news(orderId, event)
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
    logger.error({ news: event.type }, 'engine could not be told of a text')
    return false
  }
}

/** Twilio has answered, or will: two answers to one STOP would be one too many. */
const answersItself = ({ config }: ReplyDeps, { text }: TextSituation): boolean =>
  text.optOutType !== undefined || (config.carrierAnswers === true && isCarriersWord(text.body))
