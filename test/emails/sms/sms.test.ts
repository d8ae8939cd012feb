import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmWaitingExample, examples, restockedExample } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { renderConfirmWaiting, renderRestocked } from '../../../emails/render.ts'
import { sheetFor } from '../../../emails/sheet.ts'
import { septets, toGsm } from '../../../emails/sms/gsm.ts'
import { smsFor } from '../../../emails/sms/sms.ts'
import { roomForWords, share } from '../../../emails/sms/sms-alphabet.ts'
import { hostileName, withNames } from '../support/hostile.ts'

const sms = (input: LetterInput) => smsFor(sheetFor(input))
const texted = examples.map(({ title, input }) => ({ title, input, text: sms(input) }))
const ofRules = texted.filter(({ input }) => input.letter !== 'agent-message')
const named = (title: string): LetterInput => examples.find((example) => example.title === title)!.input

describe.each(ofRules)('$title', ({ input, text }) => {
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
  it('says that nothing has changed and when the next one comes, to whoever no email reaches', () => {
    expect(sms(named('update: no news'))).toContain(
      'no change: Walnut Desk Lamp, still by Tue, Mar 24. We write again by Thu, Mar 26.',
    )
    expect(sms(named('update: no date any more'))).toContain('we can no longer promise Walnut Desk Lamp by Tue, Mar 24')
    expect(sms(named('update: two have come, no date for the rest'))).toContain('still no date for Walnut Desk Lamp')
  })

  it('confirms the choice of parcels, with its price', () => {
    expect(sms(named('answer-received: one parcel'))).toContain('noted, 2 items: all in one parcel, by Tue, Mar 24.')
    const split = sms(named('answer-received: send each part as it is ready'))
    expect(split).toContain('noted, 2 items: each part leaves as soon as it is ready. The extra parcel costs $5.00.')
  })

  it('fits and stays in GSM-7 whatever the shop, the goods and the people are called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ofRules),
        hostileName,
        hostileName,
        hostileName,
        ({ input }, product, shop, person) => {
          const text = sms(withNames(input, { product, shop, person }))
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
    expect(septets(text)).toBeLessThanOrEqual(320)
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
})

describe('a person’s message by text', () => {
  const input = named('agent-message: about a colour')
  const writes = (text: string, locale = 'en') =>
    sms({ ...input, customer: { ...input.customer, locale }, agentMessage: { agent: 'Ana', text } })

  it('carries the words themselves, the link and how to stop', () => {
    expect(sms(input)).toBe(
      `Alder & Finch: Ana writes: ${input.agentMessage!.text.replace(/\n+/u, ' ')} ${input.links.short} Reply STOP to end texts.`,
    )
  })

  it('is cut at a word where it is longer than four parts, six in other letters, and the link leads to the rest', () => {
    for (const [text, locale] of [
      ['Lorem ipsum dolor sit amet. '.repeat(150), 'en'],
      ['Ваши лампы будут готовы. '.repeat(150), 'en'],
      ['ランプは金曜日に発送します。'.repeat(200), 'ja'],
      ['🎉'.repeat(1000), 'ar'],
      ['{~}'.repeat(900), 'fr'],
    ] as const) {
      const cut = writes(text, locale)
      expect(share(cut, roomForWords), locale).toBeLessThanOrEqual(1)
      expect(share(cut, roomForWords), locale).toBeGreaterThan(0.9)
      expect(cut).toContain(input.links.short)
      expect(cut).toContain('STOP')
    }
  })

  it('loses no letter of a language that its reader’s own is not texted in', () => {
    expect(writes('Ваши лампы готовы.', 'de')).toContain('Ваши лампы готовы.')
  })

  it('stays on one line and within bounds whatever is written in it', () => {
    fc.assert(
      fc.property(hostileName, hostileName, (agent, text) => {
        const said = sms({ ...input, agentMessage: { agent, text } })
        expect(share(said, roomForWords)).toBeLessThanOrEqual(1)
        expect(said).not.toMatch(/[\r\n]/u)
        expect(said).toContain(input.links.short)
      }),
      { numRuns: 200 },
    )
  })
})

describe('texts from a name, which nobody can answer', () => {
  const oneWay = (input: LetterInput): LetterInput => ({ ...input, brand: { ...input.brand, textsOneWay: true } })

  it.each(texted)('$title asks for no reply, and leads to the page instead', ({ input }) => {
    const text = sms(oneWay(input))
    expect(text).not.toMatch(/\b(?:Reply|WAIT|REFUND|SWAP|STATUS|STOP)\b/u)
    expect(text).toContain(input.links.short)
    expect(text.includes('Answer or end texts here: ')).toBe(input.letter !== 'answer-received')
  })

  it('goes for the waiting list too', () => {
    const brand = { ...restockedExample.brand, textsOneWay: true }
    for (const { sms } of [
      renderRestocked({ ...restockedExample, brand }),
      renderConfirmWaiting({ ...confirmWaitingExample, brand }),
    ])
      expect(sms).not.toMatch(/STOP|Reply/u)
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
