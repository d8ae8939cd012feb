import { currentDate, somethingMissing, somethingWaits } from '../../backorder/dates.ts'
import { waiting } from '../../backorder/line.ts'
import { offersWait } from '../../backorder/offers/make-offer.ts'
import { isUndoOffered } from '../../backorder/offers/standing-offer.ts'
import { cancelsEverything } from '../../backorder/phase.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import type { Backorder, CivilDate } from '../../backorder/state.ts'
import { plainLine } from '../../emails/names.ts'
import { goodsOf } from '../../emails/phrases/goods.ts'
import type { Goods } from '../../emails/words/arguments.ts'
import { languageFor } from '../../emails/words/catalogue.ts'
import type { KeywordName } from '../../emails/words/language.ts'
import type { Words } from '../../emails/words/words.ts'
import type { Speaker } from './speaker.ts'

/** Where an order stands, in a sentence, and the keywords that work now. */
export function standingWords(backorder: Backorder, speaker: Speaker, nowMs: number, today: CivilDate): string {
  return [standing(backorder, speaker, today), replyWith(backorder, speaker, nowMs, today)].filter(Boolean).join(' ')
}

function standing(backorder: Backorder, { sentences, formats, words }: Speaker, today: CivilDate): string {
  const goods = goodsIn(backorder, words)
  if (!somethingWaits(backorder)) return sentences.statusOver
  if (cancelsEverything(backorder)) return sentences.statusCancelling(goods)
  if (backorder.question) return sentences.statusHeld(goods)
  if (!somethingMissing(backorder)) return sentences.statusReady(goods)
  // What WAIT agrees to is said as it was offered, whatever has been heard since.
  const date = offersWait(backorder, today) ? (backorder.offer?.revisedDate ?? null) : currentDate(backorder, today)
  if (date === null) return sentences.statusNoDate(goods)
  return sentences.statusBy(goods, formats(backorder.money.currency).date(date))
}

/** `Reply WAIT or REFUND.`, with what this order takes now; empty where it takes nothing. */
export function replyWith(backorder: Backorder, speaker: Speaker, nowMs: number, today: CivilDate): string {
  const words = keywordsNow(backorder, nowMs, today).map((name) => keyword(name, speaker))
  if (words.length === 0) return ''
  const list = new Intl.ListFormat(speaker.words.language, { type: 'disjunction' }).format(words)
  return speaker.words.texting.reply(list)
}

function keywordsNow(backorder: Backorder, nowMs: number, today: CivilDate): KeywordName[] {
  const takesWait = isUndoOffered(backorder) || backorder.question !== undefined || offersWait(backorder, today)
  const takesCancel =
    !cancelsEverything(backorder) && refusalOf(backorder, { type: 'answer', answer: 'cancel' }, nowMs) === null
  return [
    ...(takesWait && !backorder.closed ? (['WAIT'] as const) : []),
    ...(takesCancel ? (['REFUND'] as const) : []),
    ...(onlySubstitute(backorder, nowMs) !== null ? (['SWAP'] as const) : []),
  ]
}

/** The word by which this reader's language answers. */
export const keyword = (name: KeywordName, { locale }: Speaker): string => languageFor(locale).keywords[name]

/** The one thing that SWAP can mean; null: none, or several. */
export function onlySubstitute(backorder: Backorder, nowMs: number): string | null {
  if (refusalOf(backorder, { type: 'answer', answer: 'swap' }, nowMs) !== null) return null
  const skus = new Set(backorder.offer?.substitutes.map(({ substitute }) => substitute.sku))
  const [only, ...others] = skus
  return only === undefined || others.length > 0 ? null : only
}

/** What waits, short enough for a text: one or two are named, more are counted. */
const goodsIn = ({ lines }: Backorder, words: Words): Goods =>
  goodsOf(
    lines
      .filter((line) => waiting(line) > 0)
      .map((line) => ({ name: plainLine(line.name, 30), quantity: waiting(line) })),
    words,
  )
