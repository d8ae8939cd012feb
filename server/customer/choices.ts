import { offersWait } from '../../backorder/offers/make-offer.ts'
import { type Answer, answers } from '../../backorder/offers/offer.ts'
import { isUndoOffered } from '../../backorder/offers/standing-offer.ts'
import { cancelsEverything } from '../../backorder/phase.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import { sentences } from '../../emails/content.ts'
import { cancelLabel, whatComesBack } from '../../emails/phrases/money-words.ts'
import type { Situation } from './situation.ts'

/** One thing that the customer can choose now. `value` is what the form sends. */
export interface Choice {
  value: string
  answer: Answer
  label: string
  detail: string
  imageUrl?: string
}

/** What can be chosen now, the way to stay first and the way to cancel beside it; empty while a cancellation can be undone. */
export function choicesOf(situation: Situation): Choice[] {
  const { backorder, nowMs } = situation
  if (cancelsEverything(backorder)) return []
  const makers: Record<Answer, (situation: Situation) => Choice[]> = {
    wait: waitChoice,
    cancel: cancelChoice,
    swap: swapChoices,
    split: splitChoice,
    together: togetherChoice,
  }
  return answers
    .filter(
      (answer) =>
        answer !== 'wait' || backorder.question || (backorder.offer?.answered === null && !isUndoOffered(backorder)),
    )
    .filter((answer) => refusalOf(backorder, { type: 'answer', answer }, nowMs) === null)
    .flatMap((answer) => makers[answer](situation))
}

function waitChoice({ backorder, formats, today, words }: Situation): Choice[] {
  const { labels } = words.letters
  const choice = (label: string, detail: string): Choice[] => [{ value: 'wait', answer: 'wait', label, detail }]
  if (backorder.question && !offersWait(backorder, today)) return choice(labels.keep, words.choices.keep)
  const date = backorder.offer?.revisedDate ?? null
  if (date === null) return choice(labels.wait, words.choices.waitNoDate)
  return choice(labels.waitUntil(formats.day(date)), words.choices.wait(formats.date(date)))
}

function cancelChoice({ telling, backorder, words }: Situation): Choice[] {
  const { undoMinutes } = backorder.policy
  const detail = sentences(
    words.choices.cancel(whatComesBack(telling)),
    undoMinutes > 0 && words.choices.undoFor(undoMinutes),
  )
  return [{ value: 'cancel', answer: 'cancel', label: cancelLabel(telling), detail }]
}

function swapChoices({ backorder, formats, words }: Situation): Choice[] {
  const { substituteOffer, shared } = words.letters
  return (backorder.offer?.substitutes ?? []).map(({ lineId, substitute }, index) => {
    const line = backorder.lines.find(({ id }) => id === lineId)
    const lessMinor = Math.max(0, (line?.unitPriceMinor ?? 0) - substitute.unitPriceMinor)
    const price = lessMinor > 0 ? words.choices.cheaper(formats.money(lessMinor)) : substituteOffer.samePrice
    const difference = substitute.difference !== undefined && substituteOffer.different(substitute.difference)
    return {
      value: `swap/${index}`,
      answer: 'swap',
      label: words.choices.swap(substitute.name, line?.name ?? shared.yourItem),
      detail: sentences(difference, price),
      ...(substitute.imageUrl === undefined ? {} : { imageUrl: substitute.imageUrl }),
    }
  })
}

function splitChoice({ backorder, formats, words }: Situation): Choice[] {
  const { paidBy, amountMinor } = backorder.policy.extraShipping
  const { labels } = words.letters
  const label = paidBy === 'customer' && amountMinor > 0 ? labels.splitFor(formats.money(amountMinor)) : labels.split
  return [{ value: 'split', answer: 'split', label, detail: words.choices.split }]
}

function togetherChoice({ words }: Situation): Choice[] {
  return [
    { value: 'together', answer: 'together', label: words.letters.labels.together, detail: words.choices.together },
  ]
}

/** The choice that a link asks for, if it can still be chosen. */
export function chosenBy(
  choices: readonly Choice[],
  answer: string | undefined,
  sku: string | undefined,
  situation: Situation,
) {
  if (answer !== 'swap' || sku === undefined) return choices.find((choice) => choice.answer === answer)
  const index = situation.backorder.offer?.substitutes.findIndex(({ substitute }) => substitute.sku === sku)
  return choices.find((choice) => choice.value === `swap/${index}`)
}
