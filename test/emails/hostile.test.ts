import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import { greetingName, plainLine, shortened, webUrl } from '../../emails/names.ts'
import { renderLetter } from '../../emails/render.ts'
import { hostileName, withNames } from './support/hostile.ts'
import { contentOf } from './support/reading.ts'

const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

describe('hostile names', () => {
  it('never break a subject, a preheader or a heading', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        hostileName,
        hostileName,
        hostileName,
        ({ input }, product, shop, person) => {
          const { subject, preheader, heading } = contentOf(withNames(input, { product, shop, person }))
          expect(subject.length).toBeLessThanOrEqual(60)
          expect(subject.length).toBeGreaterThan(5)
          for (const line of [subject, preheader, heading]) {
            expect(line).not.toMatch(unseen)
            expect(line).not.toMatch(/undefined|\[object/u)
            expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line)
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it('never become markup, and are escaped once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), hostileName, hostileName, ({ input }, product, person) => {
        const { html } = renderLetter(withNames(input, { product, shop: product, person }))
        expect(html).not.toMatch(/<script|onerror=alert\(1\)>/u)
        expect(html).not.toContain('&amp;amp;amp;')
        expect(Buffer.byteLength(html)).toBeLessThan(100_000)
      }),
      { numRuns: 60 },
    )
  })

  it('are shown as they are written', () => {
    const { input } = examples[0]!
    const { html, text } = renderLetter(
      withNames(input, { product: 'Salt & <Pepper>', shop: 'Mr. O’Neill', person: 'Zoë' }),
    )
    expect(html).toContain('Salt &amp; &lt;Pepper&gt;')
    expect(text).toContain('Salt & <Pepper>')
  })

  it('that are links or addresses are not greeted', () => {
    const { input } = examples[0]!
    const { text } = renderLetter(
      withNames(input, { product: 'Lamp', shop: 'Shop', person: 'Win at https://evil.example' }),
    )
    expect(text).toContain('Hello,\n')
    expect(text).not.toContain('evil')
    expect(greetingName('a@b.example')).toBeNull()
    expect(greetingName(' Ana\r\nMaria ')).toBe('Ana Maria')
  })
})

describe('lines of text', () => {
  it('are cut at a word, never inside a character', () => {
    expect(shortened('Walnut Desk Lamp', 12)).toBe('Walnut Desk…')
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13)).toBe('👩‍👩‍👧‍👦…')
    expect(shortened('Lamp', 4)).toBe('Lamp')
    expect(plainLine('a\u202eb\u0000  c')).toBe('a b c')
  })

  it('that are not web addresses load nothing', () => {
    expect(webUrl('javascript:alert(1)')).toBeNull()
    expect(webUrl('not a url')).toBeNull()
    expect(webUrl('https://shop.example/a.jpg')).toBe('https://shop.example/a.jpg')
  })
})
