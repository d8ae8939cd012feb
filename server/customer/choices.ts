import type { Answer } from '../../backorder/offer.ts'
import { offersWait } from '../../backorder/offers.ts'
import { cancelsEverything } from '../../backorder/phase.ts'
import { refusalOf } from '../../backorder/refusal.ts'
import { moneyBack, type Situation } from './situation.ts'

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
  const answers: Answer[] = ['wait', 'cancel', 'swap', 'split', 'together']
  return answers
    .filter(
      (answer) => answer !== 'wait' || backorder.question || (backorder.offer?.answered === null && !backorder.undo),
    )
    .filter((answer) => refusalOf(backorder, { type: 'answer', answer }, nowMs) === null)
    .flatMap((answer) => makers[answer](situation))
}

const keepChoice: Choice = {
  value: 'wait',
  answer: 'wait',
  label: 'Keep my order',
  detail: 'Nothing changes, and what we held back ships as planned.',
}

function waitChoice({ backorder, formats, today }: Situation): Choice[] {
  if (backorder.question && !offersWait(backorder, today)) return [keepChoice]
  const date = backorder.offer?.revisedDate ?? null
  const label = date === null ? 'Keep waiting' : `Wait until ${formats.day(date)}`
  const detail =
    date === null
      ? 'We tell you as soon as there is a date. You can still cancel at any time before it ships.'
      : `You keep your order, and we ship by ${formats.date(date)}. You can still cancel before it ships.`
  return [{ value: 'wait', answer: 'wait', label, detail }]
}

function cancelChoice(situation: Situation): Choice[] {
  const { cancel, formats, backorder } = situation
  const { undoMinutes } = backorder.policy
  const label =
    cancel.refundMinor > 0 ? `Cancel and get ${formats.money(cancel.refundMinor)} back` : 'Cancel what has not shipped'
  const undo = undoMinutes > 0 ? ` You can take it back for ${undoMinutes} minutes.` : ''
  return [{ value: 'cancel', answer: 'cancel', label, detail: `${sentence(moneyBack(situation, cancel))}${undo}` }]
}

function swapChoices({ backorder, formats }: Situation): Choice[] {
  return (backorder.offer?.substitutes ?? []).map(({ lineId, substitute }, index) => {
    const line = backorder.lines.find(({ id }) => id === lineId)
    const lessMinor = Math.max(0, (line?.unitPriceMinor ?? 0) - substitute.unitPriceMinor)
    const price = lessMinor > 0 ? `It costs you ${formats.money(lessMinor)} less each.` : 'It costs you the same.'
    const difference = substitute.difference === undefined ? '' : `What differs: ${substitute.difference}. `
    return {
      value: `swap/${index}`,
      answer: 'swap',
      label: `Have ${substitute.name} instead of ${line?.name ?? 'it'}`,
      detail: `${difference}${price}`,
      ...(substitute.imageUrl === undefined ? {} : { imageUrl: substitute.imageUrl }),
    }
  })
}

function splitChoice({ backorder, formats }: Situation): Choice[] {
  const { paidBy, amountMinor } = backorder.policy.extraShipping
  const price =
    paidBy === 'customer' && amountMinor > 0
      ? `The extra parcel costs ${formats.money(amountMinor)}.`
      : 'The extra parcel costs you nothing.'
  const detail = `What is ready leaves first, the rest follows. ${price}`
  return [{ value: 'split', answer: 'split', label: 'Send each part as soon as it is ready', detail }]
}

function togetherChoice(): Choice[] {
  const detail = 'Nothing leaves until all of it is here. It costs you nothing.'
  return [{ value: 'together', answer: 'together', label: 'Send everything in one parcel', detail }]
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

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
