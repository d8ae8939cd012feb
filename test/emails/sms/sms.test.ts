import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { sheetFor } from '../../../emails/sheet.ts'
import { septets, toGsm } from '../../../emails/sms/gsm.ts'
import { smsFor } from '../../../emails/sms/sms.ts'
import { hostileName, withNames } from '../support/hostile.ts'

const sms = (input: LetterInput) => smsFor(sheetFor(input))
const texted = examples.flatMap(({ title, input }) => {
  const text = sms(input)
  return text === null ? [] : [{ title, input, text }]
})

describe.each(texted)('$title', ({ input, text }) => {
  it('fits in 320 septets of GSM-7, names the shop first and carries one link', () => {
    expect(septets(text)).not.toBeNull()
    expect(septets(text)).toBeLessThanOrEqual(320)
    expect(text.startsWith('Alder & Finch: ')).toBe(true)
    expect(text.match(/https?:/gu)).toHaveLength(1)
    expect(text).toContain(input.links.short)
  })

  it('asks only for keywords that work now, and never for one that opts out', () => {
    const asked = [...text.matchAll(/\b(WAIT|REFUND|SWAP|STATUS)\b/gu)].map(([, keyword]) => keyword)
    const { answers } = input.links
    if (asked.includes('REFUND')) expect(answers.cancel).toBeDefined()
    if (asked.includes('WAIT')) expect(answers.wait).toBeDefined()
    if (asked.includes('SWAP')) expect(answers.swap).toBeDefined()
    expect(text).not.toMatch(/\b(CANCEL|END|YES|INFO|QUIT|HELP|START)\b/u)
  })

  it('carries no discount', () => {
    expect(text).not.toMatch(/%|THANKS-|\bcode\b/iu)
  })

  it('says how to stop, except in reply to the customer’s own word', () => {
    expect(text.includes('Reply STOP to end texts.')).toBe(input.letter !== 'answer-received')
  })
})

describe('a text', () => {
  it('is not sent for an update without news, nor for the choice of parcels', () => {
    const silent = examples.filter(({ input }) => sms(input) === null).map(({ title }) => title)
    expect(silent).toContain('update: no news')
    expect(silent).toContain('answer-received: one parcel')
    expect(silent).not.toContain('update: a day later')
  })

  it('fits and stays in GSM-7 whatever the shop, the goods and the people are called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        hostileName,
        hostileName,
        hostileName,
        ({ input }, product, shop, person) => {
          const text = sms(withNames(input, { product, shop, person }))
          if (text === null) return
          expect(septets(text)).not.toBeNull()
          expect(septets(text)!).toBeLessThanOrEqual(320)
          expect(text).not.toMatch(/[\r\n]/u)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('names the shop’s site where its name has no letter that every phone shows', () => {
    const { input } = texted[0]!
    expect(sms(withNames(input, { shop: '木の家', product: 'ランプ', person: '花子' }))).toMatch(
      /^alderfinch\.example: your item/u,
    )
  })

  it('drops the keywords before it drops the link when a link is very long', () => {
    const { input } = texted[0]!
    const short = `https://alderfinch.example/o/${'a'.repeat(230)}`
    const text = sms({ ...input, links: { ...input.links, short } })
    expect(text).toContain(short)
    expect(septets(text!)).toBeLessThanOrEqual(320)
  })

  it('drops the keywords before it drops the name of the goods or what silence means', () => {
    const { input } = texted.find(({ title }) => title === 'delay-notice: silence is consent, with a code')!
    const short = `https://alderfinch.example/o/${'a'.repeat(120)}`
    const text = sms({ ...input, links: { ...input.links, short } })
    expect(text).toContain('Walnut')
    expect(text).toContain('No answer means you agree to wait.')
    expect(text).not.toContain('REFUND')
    expect(text).toContain('STOP')
  })

  it('is not sent when the link alone would fill it', () => {
    const { input } = texted[0]!
    expect(
      sms({ ...input, links: { ...input.links, short: `https://alderfinch.example/${'a'.repeat(330)}` } }),
    ).toBeNull()
  })
})

describe('GSM-7', () => {
  it('counts the characters of the extension table twice', () => {
    expect(septets('€5')).toBe(3)
    expect(septets('^{}[]~\\|€')).toBe(18)
    expect(septets('Ω@ñ')).toBe(3)
    expect(septets('ł')).toBeNull()
  })

  it('writes look-alikes for what it lacks and drops the rest', () => {
    expect(toGsm('“Café” – 6 × Łódź…')).toBe('"Café" - 6 x Lodz...')
    expect(toGsm('Lamp 💡 木')).toBe('Lamp')
    expect(toGsm('a\r\nb\u00a0c')).toBe('a b c')
  })
})
