import { describe, expect, it } from 'vitest'
import { examples } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { renderLetter } from '../../../emails/render.ts'
import { roomFor, roomForWords, share, texted } from '../../../emails/sms/sms-alphabet.ts'
import type { Language } from '../../../emails/words/language.ts'
import { languages } from '../../../emails/words/languages.ts'
import { linksFor } from '../../../server/links/order-links.ts'

const maker = {
  publicUrl: 'https://orders.example-shop.com',
  linkKeys: [{ kid: 'Zk3q', secret: Buffer.alloc(32, 7) }],
}
const orderIds = ['A-10', '1f0c9c1e-7d0a-4c57-9a53-2b1d6a0f4e77', `order-${'9'.repeat(58)}`]

/** As the courier makes them. */
const linksOf = ({ letter, atMs, facts }: LetterInput, orderId: string) =>
  linksFor(orderId, { key: 'letter/3', letter, atMs, mandatory: true, facts }, maker)

/** The keywords that a text in a language asks for. */
const asked = (text: string, { keywords }: Language) =>
  Object.entries(keywords).flatMap(([name, word]) => (text.includes(texted(word, 'either')) ? [name] : []))

const english = languages.find(({ locale }) => locale === 'en')!

describe.each(languages)('texts in $locale', (language) => {
  it.each(examples)('$title keeps its link under the longest address that the configuration lets in', ({ input }) => {
    const { letter, atMs, facts } = input
    const far = { ...maker, publicUrl: `https://${'orders.'.repeat(10)}example.shop`.slice(0, 80) }
    const links = linksFor('A-10', { key: 'letter/3', letter, atMs, mandatory: true, facts }, far)
    const { sms } = renderLetter({ ...input, links, customer: { ...input.customer, locale: language.locale } })
    expect(sms).toContain(links.short)
    expect(share(sms ?? '', letter === 'agent-message' ? roomForWords : roomFor(language.sms))).toBeLessThanOrEqual(1)
  })

  describe.each(orderIds)('of an order called %s', (orderId) => {
    it.each(examples)('$title says all that it says in English: link, keywords, how to stop', ({ input }) => {
      const links = linksOf(input, orderId)
      const [here, there] = [language, english].map(({ locale }) => {
        const { sms } = renderLetter({ ...input, orderId, links, customer: { ...input.customer, locale } })
        return sms ?? ''
      })
      expect(here).toContain(links.short)
      expect(share(here!, input.letter === 'agent-message' ? roomForWords : roomFor(language.sms))).toBeLessThanOrEqual(
        1,
      )
      expect(asked(here!, language)).toEqual(expect.arrayContaining(asked(there!, english)))
      expect(here!.includes('STOP')).toBe(there!.includes('STOP'))
    })
  })
})
