import { describe, expect, it } from 'vitest'
import { letterNames } from '../../backorder/letters/letter.ts'
import { abroad, examples, restockedExample } from '../../emails/examples/index.ts'
import type { LetterInput, RenderedLetter } from '../../emails/letter-input.ts'
import { renderLetter, renderRestocked } from '../../emails/render.ts'
import { bodyWords, contentOf, readHtml, sayings, urlsOf } from './support/reading.ts'

const all = [...examples, ...abroad]

const rendered = new Map<LetterInput, RenderedLetter>()
/** The letter, rendered the first time it is asked for. */
function once(input: LetterInput): RenderedLetter {
  const letter = rendered.get(input) ?? renderLetter(input)
  rendered.set(input, letter)
  return letter
}

it('has an example of every letter', () => {
  const shown = new Set<string>(examples.map(({ input }) => input.letter))
  expect(letterNames.filter((name) => name !== 'restocked' && !shown.has(name))).toEqual([])
})

describe.each(all)('$title', ({ input }) => {
  it('says the same in both parts, with every link in both', () => {
    const { html, text } = once(input)
    const content = contentOf(input)
    const read = readHtml(html)
    for (const saying of [content.heading, ...content.blocks.flatMap(sayings)]) {
      expect(read).toContain(saying)
      expect(text).toContain(saying)
    }
    for (const url of [...urlsOf(content), input.links.page, input.brand.websiteUrl]) {
      expect(html).toContain(`href="${url.replace(/&/gu, '&amp;')}"`)
      expect(text).toContain(url)
    }
  })

  it('has a subject of at most 60 characters that offers nothing', () => {
    const { subject, preheader } = once(input)
    expect(subject.length).toBeLessThanOrEqual(60)
    expect(subject).not.toMatch(/%|\boff\b|discount|code/iu)
    expect(preheader).not.toBe('')
    expect(preheader).not.toBe(subject)
  })

  it('cancels as easily as it waits, and says what comes back, for as long as cancelling works', () => {
    const { cancel } = input.links.answers
    const confirmsWholeCancel = input.facts.answer?.answer === 'cancel'
    if (cancel === undefined || confirmsWholeCancel) return
    const { html, text } = once(input)
    const comesBack = /goes back to your original payment method within 7 working days|card will not be charged/u
    expect(html).toContain(cancel)
    expect(text).toContain(cancel)
    expect(text).toMatch(comesBack)
    expect(readHtml(html)).toMatch(comesBack)
  })

  it('names the day of the next letter and the last day of the wait where something waits', () => {
    const { text } = once(input)
    const waits = input.facts.lines.some((line) => line.waiting > 0)
    if (input.facts.nextLetterOn !== null && waits) expect(text).toContain('We write again by')
    if (waits && input.facts.nextLetterOn !== null && input.letter !== 'refunded')
      expect(text).toMatch(/cancel[^.]* that day|on that day|we hold your order until|we cancel and refund/u)
  })

  it('speaks plainly, and explains a backorder once', () => {
    const { text, html, sms } = once(input)
    for (const part of [text, readHtml(html), sms ?? '']) {
      expect(part).not.toMatch(/unfortunately|we regret|inconvenience|\bSKU\b|undefined|null|NaN|\[object/iu)
      expect(part.match(/backorder/giu)?.length ?? 0).toBeLessThanOrEqual(1)
    }
    expect(text.match(/sorry/giu)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('is read in seconds, a little longer only where the law asks more of an open date', () => {
    const isOpenDelay = input.facts.revisedDate === null
    expect(bodyWords(contentOf(input))).toBeLessThanOrEqual(isOpenDelay ? 125 : 119)
  })

  it('puts a discount last, below every choice', () => {
    const { blocks } = contentOf(input)
    expect(blocks.findIndex(({ kind }) => kind === 'thanks')).toBe(input.facts.discount ? blocks.length - 1 : -1)
  })

  it('is light, has its language and direction, one h1, one button, and works in both schemes', () => {
    const { html } = once(input)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).toMatch(/<html[^>]* lang="en"/u)
    expect(html).toMatch(/<html[^>]*dir="ltr"/u)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect(html.match(/class="button"/gu)).toHaveLength(1)
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
    expect(html).toContain('prefers-color-scheme:dark')
    for (const [table] of html.matchAll(/<table[^>]*>/gu)) expect(table).toContain('role="presentation"')
    for (const [image] of html.matchAll(/<img[^>]*>/gu)) expect(image).toMatch(/alt="[^"]+"/u)
    expect(html).not.toMatch(/width="1"|height="1"|<script/u)
  })

  it('is the same every time it is rendered', () => {
    expect(renderLetter(input)).toEqual(once(input))
  })
})

it('never makes cancelling the button where nothing has been decided', () => {
  const cancelFirst = examples.filter(({ input }) => {
    const block = contentOf(input).blocks.find(({ kind }) => kind === 'choices')
    return block?.kind === 'choices' && block.main.url === input.links.answers.cancel
  })
  expect(cancelFirst.map(({ title }) => title)).toEqual([])
})

describe('the letter to the waiting list', () => {
  it('says that it is back, with one link and one way out, and by SMS just that', () => {
    const { subject, html, text, sms } = renderRestocked(restockedExample)
    expect(subject).toBe('Walnut Desk Lamp is back')
    expect(sms).toBe(
      `Alder & Finch: Walnut Desk Lamp is back, as you asked to hear: ${restockedExample.facts.link} This is the only text you get about it. Reply STOP to end texts.`,
    )
    for (const part of [html, text]) {
      expect(part).toContain(restockedExample.facts.link)
      expect(part).toContain(restockedExample.facts.unsubscribeLink)
    }
    expect(text).not.toMatch(/hurry|only \d+ left|last chance|while stocks/iu)
  })
})
