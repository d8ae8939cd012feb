import { describe, expect, it } from 'vitest'
import type { Block } from '../../emails/content.ts'
import { examples } from '../../emails/examples/index.ts'
import type { LetterInput } from '../../emails/letter-input.ts'
import { renderLetter } from '../../emails/render.ts'
import { languages } from '../../emails/words/languages.ts'
import { bodyWords, contentOf, readHtml } from './support/reading.ts'

/** The order with as many products as the doors let in, each with a long name and a picture. */
function large({ facts, ...input }: LetterInput, count = 200): LetterInput {
  const lines = Array.from({ length: count }, (_, at) => ({
    ...facts.lines[at % facts.lines.length]!,
    id: `line-${at}`,
    name: `Walnut Desk Lamp with a dimmer and a linen shade, model ${at}`,
    imageUrl: `https://alderfinch.example/pictures/walnut-desk-lamp-with-a-dimmer-${at}.jpg`,
  }))
  const offered = facts.offer?.substitutes[0]?.substitute
  const offer = facts.offer && {
    ...facts.offer,
    substitutes: offered
      ? lines.map(({ id }, at) => ({
          lineId: id,
          substitute: { ...offered, sku: `OAK-${at}`, name: `Oak lamp ${at}` },
        }))
      : [],
  }
  return { ...input, facts: { ...facts, lines, offer } }
}

/** The label of the one button. */
const labelOf = (blocks: Block[]): string => {
  const block = blocks.find(({ kind }) => kind === 'choices')
  return block?.kind === 'choices' ? block.main.label : ''
}

describe.each(languages)('an order of two hundred products, in $locale', ({ locale }) => {
  it.each(examples)('$title is not cut off by any mail program', ({ input }) => {
    const { html, text } = renderLetter(large({ ...input, customer: { ...input.customer, locale } }))
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(Buffer.byteLength(text)).toBeLessThan(30_000)
  })
})

describe.each(examples)('$title', ({ input }) => {
  const big = large(input)
  const { blocks } = contentOf(big)
  const at = (kind: string) => blocks.findIndex((block) => block.kind === kind)

  it('has its choices and its rights above the list of a large order, in both parts', () => {
    if (at('goods') === -1) return
    expect(at('choices')).toBeLessThan(at('goods'))
    const last = Math.max(
      ...['paragraph', 'important', 'quote'].map((kind) => blocks.findLastIndex((b) => b.kind === kind)),
    )
    expect(last).toBeLessThan(at('goods'))
    const list = blocks[at('goods')]
    const [first, more] = list?.kind === 'goods' ? [list.items[0]!.text, list.items.at(-1)!.text] : ['', '']
    expect(more).toMatch(/^and \d{3} more items, on your order's page$/u)
    const { html, text } = renderLetter(big)
    const { cancel = '' } = big.links.answers
    for (const part of [readHtml(html), text]) {
      const [choice, shown] = [part.indexOf(labelOf(blocks)), part.indexOf(first)]
      expect(choice).toBeGreaterThan(0)
      expect(choice).toBeLessThan(shown)
      expect(part.indexOf(more)).toBeGreaterThan(shown)
    }
    if (text.includes(cancel)) expect(text.indexOf(cancel)).toBeLessThan(text.indexOf(first))
    expect(bodyWords(contentOf(big))).toBeLessThanOrEqual(125)
  })
})

it('keeps a few products where they belong, above what can be chosen about them', () => {
  const delay = examples.find(({ input }) => input.letter === 'delay-notice')!.input
  const kinds = (count: number) => contentOf(large(delay, count)).blocks.map(({ kind }) => kind)
  expect(kinds(5).indexOf('goods')).toBeLessThan(kinds(5).indexOf('choices'))
  expect(kinds(6).indexOf('goods')).toBeGreaterThan(kinds(6).indexOf('choices'))
})

it('shows what waits before what has been sent, and what is in the parcel before both', () => {
  const update = examples.find(({ title }) => title === 'update: no news')!.input
  const lines = large(update).facts.lines.map((line, at) => (at === 199 ? line : { ...line, waiting: 0, shipped: 10 }))
  expect(renderLetter({ ...update, facts: { ...update.facts, lines } }).text).toContain('model 199')
  const shipped = examples.find(({ title }) => title === 'shipped: a part, the rest waits')!.input
  const shipment = { lines: [{ id: 'line-150', quantity: 4 }] }
  const { facts } = large(shipped)
  expect(renderLetter({ ...shipped, facts: { ...facts, shipment } }).text).toContain('model 150')
})
