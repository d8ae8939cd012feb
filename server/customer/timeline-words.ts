import type { Entry } from '../../backorder/entry.ts'
import { plainLine, plainParagraphs } from '../../emails/names.ts'
import type { Goods } from '../../emails/words/arguments.ts'
import { goodsOf, type Situation } from './situation.ts'

/** One line of the story, for the customer. */
export interface Told {
  atMs: number
  words: string
  link?: { href: string; words: string }
  /** A person's own words, a paragraph each. */
  quote?: string[]
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
  const { formats, words } = situation
  const say = words.story
  const goods = (lines: { id: string; quantity: number }[]) => goodsOf(situation, lines)
  switch (entry.type) {
    case 'opened':
      return say.opened
    case 'discontinued':
      return discontinuedWords(entry.sku, situation)
    case 'allocated':
      return say.setAside(goods(entry.lines))
    case 'letter':
      return letterWords(entry, situation)
    case 'answered':
      return (entry.via === 'agent' ? say.noted : say.chose)(say.answers[entry.answer])
    case 'consented':
      if (entry.by === 'answer') return null
      return entry.date === null ? say.keptWaiting : say.keptWaitingUntil(formats.date(entry.date))
    case 'cancel-undone':
      return say.undone
    case 'cancelled':
      return say.cancelled[entry.cause](goods(entry.lines))
    case 'swapped':
      return say.swapped(goods([{ id: entry.lineId, quantity: entry.quantity }]))
    case 'shipped':
      return shippedWords(entry, goods(entry.lines), situation)
    case 'step-done':
      return moneyWords(entry, situation)
    case 'ending-moved':
      return say.endingMoved(formats.date(entry.endingDate))
    case 'bounced':
      return entry.channel === 'email' ? say.emailBounced : say.smsBounced
    case 'cancel-questioned':
      return say.questioned
    case 'question-over':
      return say.goesOn
    case 'override':
      return entry.action === 'hold' || entry.action === 'resume' ? say[entry.action] : null
    default:
      return null
  }
}

function letterWords(entry: Extract<Entry, { type: 'letter' }>, { agentWords, words }: Situation): Omit<Told, 'atMs'> {
  const message = agentWords.get(entry.key)
  if (message === undefined) return { words: words.story.wrote(words.story.letters[entry.letter]) }
  return {
    words: words.letters.agentMessage.heading(plainLine(message.agent, 60)),
    quote: plainParagraphs(message.text),
  }
}

function discontinuedWords(sku: string, { backorder, words }: Situation): string {
  const name = backorder.lines.find((line) => line.sku === sku)?.name
  return name === undefined ? words.story.somethingDiscontinued : words.story.discontinued(name)
}

type Shipped = Extract<Entry, { type: 'shipped' }>

function shippedWords(entry: Shipped, goods: Goods, { words }: Situation): Omit<Told, 'atMs'> {
  return {
    words: parcelWords(entry, goods, words.story),
    ...(entry.trackingUrl === undefined
      ? {}
      : { link: { href: entry.trackingUrl, words: words.letters.labels.track } }),
  }
}

function parcelWords({ carrier, tracking }: Shipped, goods: Goods, say: Situation['words']['story']): string {
  if (carrier === undefined) return tracking === undefined ? say.shipped(goods) : say.shippedNumber(tracking, goods)
  return tracking === undefined ? say.shippedWith(carrier, goods) : say.shippedWithNumber(carrier, tracking, goods)
}

function moneyWords(entry: Extract<Entry, { type: 'step-done' }>, { formats, words }: Situation): string | null {
  if (entry.amountMinor === undefined || entry.amountMinor <= 0) return null
  const say = words.story
  const amount = formats.money(entry.amountMinor)
  if (entry.step === 'refund') return say.sentBack(amount)
  if (entry.step === 'capture' || entry.step === 'charge') return say.charged(amount)
  return entry.step === 'void' ? say.letGo(amount) : null
}
