import { catalogue } from './catalogue.ts'
import { amountText } from './money.ts'
import type { DemoOrder } from './orders.ts'
import type { Outcome } from './outcome.ts'
import type { Story } from './stories/story.ts'
import { table } from './table.ts'
import type { EntryView, EvidenceView } from './views.ts'

const headings = ['order', 'goods (of which in stock)', 'letters', 'slip', 'answer', 'outcome', 'taken', 'back', 'law']

/** Letters in the table: a sign each, and the words of the key below it. */
const signs: Record<string, [sign: string, words: string]> = {
  'first-notice': ['F', 'first notice'],
  update: ['U', 'update'],
  'delay-notice': ['D', 'delay notice'],
  'renewed-delay-notice': ['R', 'renewed delay notice'],
  'good-news': ['G', 'good news'],
  'substitute-offer': ['S', 'substitute offer'],
  'last-chance': ['L', 'last chance'],
  'answer-received': ['A', 'answer received'],
  'shipping-soon': ['P', 'parcel soon'],
  shipped: ['H', 'shipped'],
  refunded: ['M', 'money back'],
  'payment-problem': ['!', 'payment problem'],
  'agent-message': ['@', 'message'],
}

const widestGoods = 40

type StoryEnd = ReturnType<Story['end']>

/** The table of the run, its totals, and what does not hold. */
export function report(outcomes: readonly Outcome[], stories: readonly StoryEnd[]): string {
  const broken = [
    ...outcomes.flatMap(({ order, broken: faults }) => faults.map((fault) => `${order.id}: ${fault}`)),
    ...stories.flatMap((story) => story.broken),
  ]
  return [
    table(headings, outcomes.map(row)),
    `Letters: ${Object.values(signs)
      .map(([sign, words]) => `${sign} ${words}`)
      .join(', ')}`,
    '',
    totals(outcomes),
    '',
    ...stories.flatMap(({ told }) => told),
    '',
    broken.length > 0 ? ['What must always hold does not:', ...broken].join('\n') : 'Every order adds up.',
  ].join('\n')
}

function row({ order, view, evidence, takenMinor, slips, broken }: Outcome): string[] {
  const { refunded, currency } = view.money
  return [
    order.id.replace(/^demo-/, ''),
    goodsText(order),
    lettersText(evidence),
    slips.join(', '),
    answersText(evidence.timeline),
    view.outcome ?? view.phase,
    `${amountText(takenMinor, currency)} ${currency}`,
    amountText(refunded, currency),
    broken.length > 0 ? 'BROKEN' : evidence.verdict.ok ? 'ok' : 'breach',
  ]
}

function goodsText({ part }: DemoOrder): string {
  const text = part.goods
    .map(([sku, quantity, available]) => `${quantity} ${catalogue[sku].name}${available > 0 ? ` (${available})` : ''}`)
    .join(', ')
  return text.length > widestGoods ? `${text.slice(0, widestGoods - 1)}…` : text
}

function lettersText({ letters }: EvidenceView): string {
  const sent = letters.filter(({ supersededBy }) => supersededBy === null)
  const kinds = new Map<string, number>()
  for (const { letter } of sent) kinds.set(letter, (kinds.get(letter) ?? 0) + 1)
  const words = [...kinds].map(([kind, count]) => `${signs[kind]?.[0] ?? kind}${count > 1 ? count : ''}`)
  return `${String(sent.length).padStart(2)}: ${words.join(' ')}`
}

function answersText(timeline: readonly EntryView[]): string {
  const words: string[] = []
  for (const { type, answer, via, action } of timeline) {
    if (type === 'answered' && via === 'link') words.push(answer ?? '')
    // Taking a cancel back is the answer to wait.
    if (type === 'cancel-undone') words.splice(-1, 1, 'kept')
    if (type === 'override') words.push(`agent: ${action}`)
  }
  return words.length > 0 ? words.join(', ') : 'silent'
}

function totals(outcomes: readonly Outcome[]): string {
  const letters = outcomes.flatMap(({ evidence }) => evidence.letters)
  const deliveries = letters.flatMap((letter) => letter.deliveries).filter(({ status }) => status === 'sent')
  const texts = deliveries.filter(({ channel }) => channel === 'sms').length
  const ends = new Map<string, number>()
  for (const { view } of outcomes) ends.set(view.outcome ?? view.phase, (ends.get(view.outcome ?? view.phase) ?? 0) + 1)
  return [
    `${outcomes.length} orders: ${[...ends].map(([end, count]) => `${count} ${end}`).join(', ')}.`,
    `${letters.length} letters: ${deliveries.length - texts} emails and ${texts} SMS.`,
    `Money: ${moneyTotals(outcomes)}.`,
  ].join('\n')
}

function moneyTotals(outcomes: readonly Outcome[]): string {
  const sums = new Map<string, { taken: number; back: number }>()
  for (const { view, takenMinor } of outcomes) {
    const { taken, back } = sums.get(view.money.currency) ?? { taken: 0, back: 0 }
    sums.set(view.money.currency, { taken: taken + takenMinor, back: back + view.money.refunded })
  }
  return [...sums]
    .map(([currency, { taken, back }]) => {
      return `${amountText(taken, currency)} ${currency} taken, ${amountText(back, currency)} returned`
    })
    .join('; ')
}
