import { civilDateAt, dayMs } from '../../backorder/calendar.ts'
import { homeZone } from '../../backorder/letters/preferences.ts'
import { isSuppressed } from '../../records/letters/suppressions.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { getContact } from '../../records/orders/contacts.ts'
import { countIncoming, getMessage, keepMessage, settleMessage } from '../../records/orders/messages.ts'
import { shopZone } from '../../records/shop/policy.ts'
import { wordsOf } from '../../replies/fold.ts'
import type { Intent } from '../../replies/intent.ts'
import { mayRefuseTexts } from '../../replies/lexicon/opt-out/plain-opt-out.ts'
import { readText } from '../../replies/sms-intent.ts'
import { Unanswered } from '../gateway/gateway-port.ts'
import { backorderOf, orderNow } from '../order/stored.ts'
import { actByText } from './act-by-text.ts'
import { type HeardText, type IncomingText, say, type TextSituation, toAgent } from './heard-text.ts'
import { cancelByText, helpByText, startByText, stopByText } from './opt-out.ts'
import type { ReplyDeps } from './reply-deps.ts'
import { speakerFor } from './speaker.ts'
import { type Whose, whoseText } from './whose.ts'

const mostADay = 40
const longestUnits = 2000

/** Hears a text and returns what to text back, null for silence; hearing it again changes nothing and returns the same. */
export async function hearText(deps: ReplyDeps, text: IncomingText): Promise<string | null> {
  const { database, now } = deps
  const id = `sms/${text.sid}`
  const known = await getMessage(database, id)
  if (known && known.outcome !== null) return (await getMessage(database, `answer/${id}`))?.body ?? null
  const whose = await whoseText(database, text.from, text.body)
  const message = {
    id,
    channel: 'sms' as const,
    atMs: now(),
    address: text.from,
    subject: null,
    wholeBody: null,
    mailId: null,
    mailReferences: null,
  }
  await keepMessage(database, {
    ...message,
    orderId: whose.orderId,
    direction: 'in',
    intent: null,
    outcome: null,
    offer: null,
    body: plainBody(text.body),
  })
  const situation = await situationOf(deps, id, text, whose)
  const { intent, outcome, answer } = await heard(deps, situation)
  if (answer) {
    await keepMessage(database, {
      ...message,
      id: `answer/${id}`,
      orderId: whose.orderId,
      direction: 'out',
      intent: null,
      outcome: answer.what,
      offer: answer.offer ?? null,
      body: answer.text,
    })
  }
  await settleMessage(database, id, { orderId: whose.orderId, intent, outcome })
  return answer?.text ?? null
}

/** As it was written, but for what a database cannot hold and nobody can see. */
const plainBody = (body: string): string => body.slice(0, longestUnits).replace(/[\p{Cs}\0]/gu, '')

async function situationOf(deps: ReplyDeps, id: string, text: IncomingText, whose: Whose): Promise<TextSituation> {
  const { database, config, now } = deps
  const shown = whose.orderId ?? whose.open[0] ?? null
  const [contact, stored, suppressed, count, zone] = await Promise.all([
    shown === null ? null : getContact(database, shown),
    whose.orderId === null ? null : getBackorder(database, whose.orderId),
    isSuppressed(database, 'sms', text.from),
    countIncoming(database, { orderId: whose.orderId, address: text.from }, 'sms', now() - dayMs),
    shopZone(database),
  ])
  const flooded = count > mostADay
  if (!stored) {
    const speaker = speakerFor(contact, zone, config.brand, now())
    return { id, text, whose, order: null, speaker, suppressed, flooded }
  }
  const backorder = backorderOf(stored, now())
  const speaker = speakerFor(contact, homeZone(backorder), config.brand, now())
  const nowMs = orderNow(stored, now())
  const today = civilDateAt(nowMs, backorder.policy.timeZone)
  return {
    id,
    text,
    whose,
    order: { backorder, placedAtMs: stored.placedAtMs, nowMs, today },
    speaker,
    suppressed,
    flooded,
  }
}

async function heard(deps: ReplyDeps, situation: TextSituation): Promise<HeardText> {
  const outcome = await understand(deps, situation)
  const asksNotTo = outcome.intent === 'unknown' && mayRefuseTexts(wordsOf(situation.text.body))
  return situation.flooded || asksNotTo ? { ...outcome, answer: null } : outcome
}

async function understand(deps: ReplyDeps, situation: TextSituation): Promise<HeardText> {
  const reading = readText(situation.text.body)
  const { optOutType } = situation.text
  const intent = byCarrier[optOutType ?? ''] ?? reading.intent
  if (intent === 'cancel' || (reading.intent === 'cancel' && optOutType === 'STOP'))
    return cancelByText(deps, situation, reading.carrierOptOut || optOutType === 'STOP')
  if (intent === 'stop') return stopByText(deps, situation, reading.saysMore)
  if (intent === 'start' && (situation.suppressed || !reading.onlyIfStopped)) return startByText(deps, situation)
  if (intent === 'help') return helpByText(deps, situation)
  if (situation.order === null) return fromNobody(deps, situation, intent)
  try {
    const acted = await actByText(deps, situation, intent)
    if (acted) return { ...acted, answer: situation.suppressed ? null : acted.answer }
  } catch (error) {
    // The engine is away: a person takes care, and nothing is lost.
    if (!(error instanceof Unanswered)) throw error
    deps.logger.error({ intent }, 'engine did not answer a text')
  }
  return toAgent(deps, situation, intent)
}

const byCarrier: Record<string, Intent> = { STOP: 'stop', START: 'start', HELP: 'help' }

/** A number without an order, or with several of which nobody can tell which is meant. */
async function fromNobody(deps: ReplyDeps, situation: TextSituation, intent: Intent): Promise<HeardText> {
  const { whose, speaker, suppressed } = situation
  const { sentences } = speaker
  const several = whose.open.length > 1
  if (several && intent !== 'unknown') {
    const orders = whose.open.slice(0, 5).join(', ')
    const example = `${exampleOf(intent)} ${whose.open[0]}`
    const text = say(deps, speaker, sentences.which(orders, example))
    return { intent, outcome: 'answered', answer: suppressed ? null : { what: 'which', text } }
  }
  const { outcome, answer } = await toAgent(deps, situation, intent)
  if (several || !answer) return { intent, outcome, answer }
  const unknown = say(deps, speaker, sentences.unknownNumber(deps.config.brand.supportEmail))
  return { intent, outcome, answer: { what: 'passed-on', text: unknown } }
}

const exampleOf = (intent: Intent): string => (intent === 'unknown' ? 'STATUS' : intent.toUpperCase())
