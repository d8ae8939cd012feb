import { describe, expect, it } from 'vitest'
import { examples, restockedExample } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { renderRestocked } from '../../../emails/render.ts'
import { sellingFaultsOf } from '../../../emails/selling/own-words.ts'
import { type Lintable, offersIn, pushesIn, sellingFaults } from '../../../emails/selling/selling.ts'
import { sellingWords } from '../../../emails/selling/selling-words.ts'
import { sheetFor } from '../../../emails/sheet.ts'
import { smsFor } from '../../../emails/sms/sms.ts'
import { languages } from '../../../emails/words/languages.ts'
import { textsOf } from '../../../emails/words/texts.ts'
import { contentOf } from '../support/reading.ts'

const discount = { code: 'LAMP-THANKS-7Q', percent: 10, maxValueMinor: 2000, expiresOn: '2026-06-30' }
const tellsNoCode = new Set(['payment-problem', 'answer-received', 'agent-message'])

/** The letter for a reader of a language, with a code wherever the rules may put one. */
function read(input: LetterInput, locale: string): Lintable {
  const letter: LetterInput = {
    ...input,
    customer: { ...input.customer, locale },
    facts: tellsNoCode.has(input.letter) ? input.facts : { ...input.facts, discount },
  }
  const { lines, offer, answer, reason } = letter.facts
  const substitutes = [
    ...(offer?.substitutes.map(({ substitute }) => substitute) ?? []),
    ...lines.flatMap(({ substitute }) => substitute ?? []),
    ...(answer?.substitute ? [answer.substitute] : []),
  ]
  return {
    content: contentOf(letter),
    sms: smsFor(sheetFor(letter)),
    facts: letter.facts,
    cancelLink: letter.links.answers.cancel,
    others: [
      ...lines.map(({ name }) => name),
      ...substitutes.flatMap(({ name, difference }) => [name, ...(difference === undefined ? [] : [difference])]),
      ...(reason === undefined ? [] : [reason]),
    ],
  }
}

describe.each(languages.map(({ locale }) => locale))('in %s', (locale) => {
  it('it is known what sells', () => expect(Object.keys(sellingWords)).toContain(locale))

  it.each(examples)('$title: offers nothing before everything that matters is said', ({ input }) => {
    expect(sellingFaults(read(input, locale), locale)).toEqual([])
  })

  it('no message of the catalogue pushes, and only the thank-you and the choice of something else speak of offers', () => {
    const { messages } = languages.find((language) => language.locale === locale)!
    const texts = textsOf(messages)
    expect(texts.filter(([, text]) => pushesIn(text, locale))).toEqual([])
    const shownFirst = texts.filter(([name]) => /\.(?:subject|preheader|heading|sms)\w*$/u.test(name))
    expect(shownFirst.length).toBeGreaterThan(50)
    expect(shownFirst.filter(([, text]) => offersIn(text, locale))).toEqual([])
  })

  it('the letter of a restock presses nobody', () => {
    const { subject, preheader, text } = renderRestocked({
      ...restockedExample,
      customer: { ...restockedExample.customer, locale },
    })
    expect([subject, preheader].filter((part) => offersIn(part, locale))).toEqual([])
    expect(pushesIn(text, locale)).toBe(false)
  })
})

describe('a letter that sells is found out', () => {
  const { input } = examples.find(({ input: { letter } }) => letter === 'delay-notice')!
  const letter = read(input, 'en')
  const withContent = (change: Partial<Lintable['content']>): Lintable => ({
    ...letter,
    content: { ...letter.content, ...change },
  })
  const faults = (sold: Lintable, locale = 'en') =>
    sellingFaults(sold, locale).map(({ where, what }) => `${where} ${what}`)
  const { blocks } = letter.content
  const thanks = blocks.find(({ kind }) => kind === 'thanks')!

  it.each([
    ['en', '10 % off while you wait'],
    ['en', 'A discount for your patience'],
    ['de', 'Ihr Gutschein für das Warten'],
    ['fr', 'Une remise pour votre patience'],
    ['es', 'Un descuento por su espera'],
    ['it', 'Uno sconto per la sua pazienza'],
    ['nl', 'Korting voor uw geduld'],
    ['pt-BR', 'Um desconto pela sua espera'],
    ['ja', 'お待たせしたお客様への割引'],
    ['ar', 'كود خصم لصبركم'],
  ])('by an offer in its subject, in %s: %s', (locale, subject) => {
    expect(faults(withContent({ subject }), locale)).toContain('subject offer')
  })

  it('by a code that comes first, in the middle, or before the way to cancel', () => {
    const others = blocks.filter((block) => block !== thanks)
    expect(faults(withContent({ blocks: [thanks, ...others] }))).toEqual([
      'body code-not-last',
      'body code-before-cancel',
    ])
    expect(faults(withContent({ blocks: [...others, thanks, others[0]!] }))).toEqual(['body code-not-last'])
    const hidden = others.filter(({ kind }) => kind !== 'choices')
    expect(faults(withContent({ blocks: [...hidden, thanks] }))).toEqual(['body code-before-cancel'])
  })

  it('by a code in a sentence, in the preheader or in a text', () => {
    const sentence = { kind: 'paragraph' as const, text: `Use ${discount.code} today.` }
    expect(faults(withContent({ blocks: [sentence, ...blocks] }))).toContain('body code-not-last')
    expect(faults(withContent({ preheader: `Your code: ${discount.code}` }))).toEqual(['preheader code'])
    expect(faults({ ...letter, sms: `Sorry! ${discount.code}` })).toEqual(['sms code'])
  })

  it('by words that push, wherever they are', () => {
    const push = { kind: 'paragraph' as const, text: 'Hurry, while stocks last!' }
    expect(faults(withContent({ blocks: [push, ...blocks] }))).toEqual(['body push'])
    expect(faults(withContent({ heading: 'Don’t miss what is new' }))).toEqual(['heading push'])
  })

  it.each([
    ['fr', '-10 € : un rabais pour vous', 'offer'],
    ['fr', 'Livraison offerte', 'offer'],
    ['fr', 'Votre chèque-cadeau', 'offer'],
    ['fr', 'Ne ratez pas nos nouveautés', 'push'],
    ['fr', 'Jusqu’à épuisement des stocks', 'push'],
    ['fr', 'Seulement aujourd’hui', 'push'],
    ['es', 'Envío gratis para usted', 'offer'],
    ['es', 'Su vale de compra', 'offer'],
    ['es', 'Sólo hoy', 'push'],
    ['es', 'No te lo pierdas', 'push'],
    ['es', 'Hasta fin de existencias', 'push'],
    ['es', 'Recomendado para usted', 'push'],
  ])('by the ways of saying so that shops have, in %s: %s', (locale, subject, what) => {
    expect(faults(withContent({ subject }), locale)).toContain(`subject ${what}`)
  })

  it.each([
    ['fr', 'Rien à faire, le nouveau colis part à temps'],
    ['es', 'Si vale la pena esperar, díganoslo'],
  ])('but not by words that only look alike, in %s: %s', (locale, subject) => {
    expect(faults(withContent({ subject }), locale)).toEqual([])
  })

  it('but not by the name of what was bought', () => {
    const named = { ...letter, others: [...letter.others, 'Sale Deal Lamp'] }
    expect(faults({ ...named, content: { ...letter.content, subject: 'Sale Deal Lamp: by 24 March' } })).toEqual([])
  })

  it('only in languages whose words are listed', () => {
    expect(() => sellingFaults(letter, 'tlh')).toThrow('nobody listed')
  })
})

it.each(languages)('no message of the house sells in $locale', ({ locale, messages }) => {
  expect(textsOf(messages).flatMap(([name, text]) => sellingFaultsOf(name, text, locale))).toEqual([])
})
