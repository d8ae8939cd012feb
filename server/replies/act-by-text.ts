import { offersWait } from '../../backorder/offers/make-offer.ts'
import type { Answer } from '../../backorder/offers/offer.ts'
import { isUndoOffered } from '../../backorder/offers/standing-offer.ts'
import { cancelsEverything } from '../../backorder/phase.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import type { Intent } from '../../replies/intent.ts'
import type { ActEvent } from '../../workflows/messages.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { shortOrderLink } from '../links/short-links.ts'
import { type HeardText, say, type TextAnswer, type TextSituation } from './heard-text.ts'
import type { ReplyDeps } from './reply-deps.ts'
import { keyword, onlySubstitute, standingWords } from './standing-words.ts'

type Order = NonNullable<TextSituation['order']> & { link: string }
type Choice = Extract<Intent, 'wait' | 'refund' | 'swap'>

const isChoice = (intent: Intent): intent is Choice | 'status' =>
  intent === 'status' || intent === 'wait' || intent === 'refund' || intent === 'swap'

/** WAIT, REFUND, SWAP and STATUS; null: the text wants nothing of these. */
export async function actByText(deps: ReplyDeps, situation: TextSituation, intent: Intent): Promise<HeardText | null> {
  if (situation.order === null || !isChoice(intent)) return null
  const order = { ...situation.order, link: await linkOf(deps, situation, situation.order) }
  if (intent === 'status') return { intent, outcome: 'answered', answer: standing(deps, situation, order) }
  const refused = beforehand(situation, order, intent)
  if (refused) return { intent, outcome: 'answered', answer: answerTo(deps, situation, order, refused) }
  const result = await actOn(deps, order.backorder.id, eventOf(situation, order, intent), situation.id)
  // The answer to what was done is a letter, which goes by text too.
  if (!isRefusal(result)) return { intent, outcome: 'acted', answer: null }
  return { intent, outcome: 'answered', answer: answerTo(deps, situation, order, result.refused) }
}

/** Agreeing is bound to what the customer was told by text; cancelling always is good. */
function beforehand({ whose }: TextSituation, { backorder, nowMs, today }: Order, intent: Choice): string | null {
  const { offer, question } = backorder
  const told = whose.toldOffer === (offer?.number ?? null)
  if (intent === 'wait') {
    if (isUndoOffered(backorder) || question) return null
    if (offer?.answered === 'wait') return 'said-before'
    return offersWait(backorder, today) && !told ? 'stale-offer' : null
  }
  if (intent === 'refund') return cancelsEverything(backorder) ? 'cancel-pending' : null
  if (refusalOf(backorder, { type: 'answer', answer: 'swap' }, nowMs)) return 'not-offered'
  return onlySubstitute(backorder, nowMs) === null || !told ? 'choose-swap' : null
}

function eventOf({ id }: TextSituation, { backorder, nowMs }: Order, intent: Choice): ActEvent {
  const answer: Answer = intent === 'refund' ? 'cancel' : intent
  const substituteSku = intent === 'swap' ? onlySubstitute(backorder, nowMs) : null
  const { offer } = backorder
  return {
    type: 'answer',
    answer,
    via: 'sms',
    answerId: id,
    ...(intent !== 'refund' && offer && { offer: offer.number }),
    ...(substituteSku !== null && { substituteSku }),
  }
}

/** Where it stands, with the link; told with the offer that it names. */
function standing(deps: ReplyDeps, { speaker }: TextSituation, order: Order, before: string | null = null): TextAnswer {
  const { backorder, nowMs, today } = order
  const text = say(deps, speaker, before, standingWords(backorder, speaker, nowMs, today), order.link)
  return { what: 'status', text, offer: backorder.offer?.number ?? null }
}

/** Why nothing changed, clearly, and what can be done. */
function answerTo(deps: ReplyDeps, situation: TextSituation, order: Order, code: string): TextAnswer {
  const { speaker } = situation
  const { sentences } = speaker
  const { link } = order
  switch (code) {
    case 'said-before':
      return standing(deps, situation, order)
    case 'stale-offer':
      return standing(deps, situation, order, sentences.changed)
    case 'cancel-pending':
      return {
        what: code,
        text: say(deps, speaker, sentences.cancelPending(keyword('WAIT', speaker)), link),
      }
    case 'choose-swap':
      return { what: code, text: say(deps, speaker, sentences.chooseSwap, `${link}?answer=swap`) }
    case 'with-carrier':
      return { what: code, text: say(deps, speaker, sentences.withCarrier, link) }
    case 'nothing-to-cancel':
    case 'closed':
      return { what: code, text: say(deps, speaker, sentences.statusOver, link) }
    default:
      return standing(deps, situation, order, sentences.notOffered)
  }
}

/** A short one, of this answer: a text has room for no other. */
const linkOf = (
  { database, config }: ReplyDeps,
  { id }: TextSituation,
  { backorder, placedAtMs }: NonNullable<TextSituation['order']>,
): Promise<string> => shortOrderLink(database, { orderId: backorder.id, messageId: id, atMs: placedAtMs }, config)
