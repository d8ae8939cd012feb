import type { Entry } from '../../backorder/entry.ts'
import type { LetterName } from '../../backorder/letter.ts'
import type { Answer } from '../../backorder/offer.ts'
import { goodsText, type Situation } from './situation.ts'

/** One line of the story, for the customer. */
export interface Told {
  atMs: number
  words: string
  link?: { href: string; words: string }
}

/** What happened, the newest first, in plain words; what is only ours to know is left out. */
export function storyOf(situation: Situation): Told[] {
  return situation.entries
    .flatMap((entry) => {
      const told = wordsFor(entry, situation)
      return told === null ? [] : [{ atMs: entry.atMs, ...(typeof told === 'string' ? { words: told } : told) }]
    })
    .reverse()
}

function wordsFor(entry: Entry, situation: Situation): string | Omit<Told, 'atMs'> | null {
  const { backorder, formats } = situation
  const goods = (lines: { id: string; quantity: number }[]) => goodsText(backorder, lines)
  switch (entry.type) {
    case 'opened':
      return 'We took in your order.'
    case 'discontinued':
      return `${nameOf(entry.sku, situation)} is no longer made.`
    case 'allocated':
      return `Arrived and set aside for you: ${goods(entry.lines)}.`
    case 'letter':
      return `We wrote to you: ${letterWords[entry.letter]}.`
    case 'answered':
      return `${entry.via === 'agent' ? 'We noted your choice' : 'You chose'}: ${answerWords[entry.answer]}.`
    case 'consented':
      if (entry.by === 'answer') return null
      return entry.date === null
        ? 'We did not hear from you, so we keep your order waiting.'
        : `We did not hear from you, so we keep your order waiting until ${formats.date(entry.date)}.`
    case 'cancel-undone':
      return 'You took the cancellation back.'
    case 'cancelled':
      return `Cancelled${causeWords[entry.cause]}: ${goods(entry.lines)}.`
    case 'swapped':
      return `You get something else instead of ${goods([{ id: entry.lineId, quantity: entry.quantity }])}.`
    case 'shipped':
      return shippedWords(entry, goods(entry.lines))
    case 'step-done':
      return moneyWords(entry, situation)
    case 'ending-moved':
      return `The last day of the wait is now ${formats.date(entry.endingDate)}.`
    case 'bounced':
      return entry.channel === 'email' ? 'A letter to you did not arrive.' : 'A text message to you did not arrive.'
    case 'cancel-questioned':
      return 'We held your order back and asked whether you meant to cancel it.'
    case 'question-over':
      return 'Your order goes on.'
    case 'override':
      return entry.action === 'hold' || entry.action === 'resume' ? holdWords[entry.action] : null
    default:
      return null
  }
}

const nameOf = (sku: string, { backorder }: Situation): string =>
  backorder.lines.find((line) => line.sku === sku)?.name ?? 'Something you ordered'

function shippedWords(entry: Extract<Entry, { type: 'shipped' }>, goods: string): Omit<Told, 'atMs'> {
  const carrier = entry.carrier === undefined ? '' : ` with ${entry.carrier}`
  const number = entry.tracking === undefined ? '' : `, parcel ${entry.tracking}`
  return {
    words: `Shipped${carrier}${number}: ${goods}.`,
    ...(entry.trackingUrl === undefined ? {} : { link: { href: entry.trackingUrl, words: 'Follow the parcel' } }),
  }
}

function moneyWords(entry: Extract<Entry, { type: 'step-done' }>, { formats }: Situation): string | null {
  if (entry.amountMinor === undefined || entry.amountMinor <= 0) return null
  const amount = formats.money(entry.amountMinor)
  if (entry.step === 'refund') return `We sent ${amount} back to you.`
  if (entry.step === 'capture' || entry.step === 'charge') return `We charged ${amount}.`
  return entry.step === 'void' ? `We let ${amount} go without charging it.` : null
}

const letterWords: Record<LetterName, string> = {
  'first-notice': 'part of your order must wait',
  update: 'where things stand',
  'delay-notice': 'a delay, and your choices',
  'renewed-delay-notice': 'a further delay, and your choices',
  'good-news': 'better news of your date',
  'substitute-offer': 'something you can have instead',
  'last-chance': 'the wait ends soon',
  'answer-received': 'we have your choice',
  'shipping-soon': 'it is about to ship',
  shipped: 'it has shipped',
  refunded: 'about your money',
  'payment-problem': 'a problem with your payment',
  'agent-message': 'a personal message',
  restocked: 'it is back',
}

const answerWords: Record<Answer, string> = {
  wait: 'keep waiting',
  cancel: 'cancel',
  swap: 'have something else instead',
  split: 'get each part as soon as it is ready',
  together: 'get everything in one parcel',
}

const causeWords: Record<Extract<Entry, { type: 'cancelled' }>['cause'], string> = {
  customer: ', as you asked',
  silence: ', because we did not hear from you',
  ending: ', because the wait came to its end',
  discontinued: ', because it is no longer made',
  'quota-missed': ', because too few were ordered in time',
  agent: ' by our team',
}

const holdWords = {
  hold: 'We put your order on hold to look into something.',
  resume: 'Your order is no longer on hold.',
}
