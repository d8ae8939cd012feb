import { describe, expect, it } from 'vitest'
import { confirmWaitingExample, examples, restockedExample } from '../../emails/examples/index.ts'
import { formatsFor } from '../../emails/format.ts'
import type { LetterInput, RenderedLetter } from '../../emails/letter-input.ts'
import { renderConfirmWaiting, renderLetter, renderRestocked } from '../../emails/render.ts'
import { roomFor, roomForWords, share } from '../../emails/sms/sms-alphabet.ts'
import type { Language } from '../../emails/words/language.ts'
import { languages } from '../../emails/words/languages.ts'
import type { LawClaim } from '../../emails/words/law-claims.ts'
import { withNames } from './support/hostile.ts'
import { bodyText, contentOf, readHtml, sayings, urlsOf } from './support/reading.ts'

/** English words that stand in no letter of another language; names in these letters are nobody's. */
const onlyEnglish = /\b(?:the|your|you|with|ships|shipped|cancelled|refunded|order)\b/iu
const nobody = { product: 'Zalto', shop: 'Quimbo', person: 'Mika' }

const inLanguage = (input: LetterInput, { locale }: Language): LetterInput => ({
  ...input,
  customer: { ...input.customer, locale },
})

const letters = languages.flatMap((language) =>
  examples.map(({ title, input }) => ({
    title: `${language.locale}: ${title}`,
    language,
    input: inLanguage(input, language),
  })),
)

const rendered = new Map<LetterInput, RenderedLetter>()
function once(input: LetterInput): RenderedLetter {
  const letter = rendered.get(input) ?? renderLetter(input)
  rendered.set(input, letter)
  return letter
}

/** The claims of the law that a text does not make in the language. */
function unsaid(text: string, { law }: Language, claims: LawClaim[]): LawClaim[] {
  return claims.filter((claim) => !law[claim].some((words) => text.toLowerCase().includes(words.toLowerCase())))
}

function datesIn(input: LetterInput, { locale }: Language) {
  return formatsFor(input.customer, locale, input.facts.money.currency, input.atMs)
}

describe.each(letters)('$title', ({ language, input }) => {
  it('says the same in both parts, with every link in both, and a name for every picture', () => {
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
    for (const [image] of html.matchAll(/<img[^>]*>/gu)) expect(image).toMatch(/alt="[^"]+"/u)
  })

  it('is light, and tells its language and the way it is read', () => {
    const { html } = once(input)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language.locale}"`, 'u'))
    expect(html).toMatch(new RegExp(`<html[^>]* dir="${language.direction}"`, 'u'))
    expect(html).toMatch(new RegExp(`role="main" lang="${language.locale}" dir="${language.direction}"`, 'u'))
    expect(html.includes('border-right:4px')).toBe(
      language.direction === 'rtl' && /class="(?:ink )?note bar"/u.test(html),
    )
  })

  it('has a subject and a preheader that fit, and is read in seconds', () => {
    const { subject, preheader } = once(input)
    expect(subject.length).toBeLessThanOrEqual(60)
    expect(subject).not.toMatch(/…$/u)
    expect(preheader.length).toBeGreaterThan(5)
    expect(preheader.length).toBeLessThanOrEqual(140)
    expect(bodyText(contentOf(input)).length).toBeLessThanOrEqual(1000)
  })

  it('leaves nothing unfilled and nothing in English', () => {
    const letter = renderLetter(withNames(input, nobody))
    for (const part of [letter.subject, letter.preheader, letter.text, readHtml(letter.html), letter.sms ?? '']) {
      expect(part).not.toMatch(/[{}]|undefined|\[object|\bnull\b|NaN/u)
      const ownWords = part.replace(/https?:\S+|\S+@\S+/gu, '')
      if (language.locale !== 'en') expect(ownWords).not.toMatch(onlyEnglish)
    }
  })

  it('says what the law wants said, with its days', () => {
    const { html, text } = once(input)
    const { facts, letter } = input
    const { date } = datesIn(input, language)
    const isDelay = letter === 'delay-notice' || letter === 'renewed-delay-notice'
    const silence = facts.offer?.silence
    for (const part of [readHtml(html), text]) {
      if (isDelay) {
        expect(part).toContain(date(facts.previousDate!))
        if (facts.revisedDate) expect(part).toContain(date(facts.revisedDate))
        else expect(unsaid(part, language, ['cannotSayDate', 'beforeShipping'])).toEqual([])
        expect(unsaid(part, language, ['rightToCancel', 'fullRefund', 'prompt', 'free'])).toEqual([])
      }
      if (silence?.means === 'consent') {
        expect(unsaid(part, language, ['noAnswer', 'agree'])).toEqual([])
        expect(part).toContain(date(facts.offer!.revisedDate!))
      }
      if (silence?.means === 'cancel') {
        expect(part).toContain(date(silence.on))
        expect(
          unsaid(part, language, ['cancel', facts.money.cancelRefundMinor > 0 ? 'fullRefund' : 'notCharged']),
        ).toEqual([])
      }
      if (input.links.answers.cancel !== undefined && facts.answer?.answer !== 'cancel')
        expect(
          unsaid(part, language, ['cancel', facts.money.cancelRefundMinor > 0 ? 'paymentMethod' : 'notCharged']),
        ).toEqual([])
    }
  })

  it('is texted, in two or three parts unless a person writes, with its link and the way to stop', () => {
    const sms = once(input).sms ?? ''
    const room = input.letter === 'agent-message' ? roomForWords : roomFor(language.sms)
    expect(share(sms, room)).toBeLessThanOrEqual(1)
    expect(sms).toContain(input.links.short)
    // A line that runs from the right says so first: it would take its direction from the shop's name.
    expect(sms.startsWith(language.direction === 'rtl' ? '\u200fAlder & Finch' : 'Alder & Finch')).toBe(true)
    expect(sms.includes('STOP')).toBe(input.letter !== 'answer-received')
    expect(sms).not.toMatch(/[\u2066-\u2069\n]/u)
  })
})

describe.each(languages)('the waiting list in $locale', (language) => {
  const customer = { ...restockedExample.customer, locale: language.locale }
  const facts = { ...restockedExample.facts, product: { name: 'Zalto' } }
  const asked = { ...confirmWaitingExample.facts, product: { name: 'Zalto' } }

  it('is told in the customer’s own language, by letter and by text', () => {
    for (const { subject, text, sms } of [
      renderRestocked({ ...restockedExample, facts, customer }),
      renderConfirmWaiting({ ...confirmWaitingExample, facts: asked, customer }),
    ]) {
      expect(subject.length).toBeLessThanOrEqual(60)
      expect(sms).not.toBeNull()
      expect(share(sms!, roomFor(language.sms))).toBeLessThanOrEqual(1)
      expect(sms).toContain('STOP')
      for (const part of [subject, text.replace(/https?:\S+|\S+@\S+/gu, ''), sms!.replace(/https?:\S+/gu, '')]) {
        expect(part).not.toMatch(/[{}]|undefined|\[object/u)
        if (language.locale !== 'en') expect(part).not.toMatch(onlyEnglish)
      }
    }
  })
})
