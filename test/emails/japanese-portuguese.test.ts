import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import type { LetterInput } from '../../emails/letter-input.ts'
import { sheetFor } from '../../emails/sheet.ts'
import { smsFor } from '../../emails/sms/sms.ts'
import { languageFor, wordsFor } from '../../emails/words/catalogue.ts'
import { readText } from '../../replies/sms-intent.ts'

const delays = examples.filter(({ input }) => /delay-notice$/u.test(input.letter))
const texted = (input: LetterInput, locale: string) =>
  smsFor(sheetFor({ ...input, customer: { ...input.customer, locale } })) ?? ''

describe.each(['ja', 'pt-BR'])('a text about a delay, in %s', (locale) => {
  const { law } = languageFor(locale)

  it.each(delays.filter(({ input }) => input.facts.offer?.silence != null))(
    'has room for what silence means and for the link, whatever the dates: $title',
    ({ input }) => {
      const { facts } = input
      const longest = { ...facts, currentDate: '2026-12-29', revisedDate: facts.revisedDate ? '2026-12-29' : null }
      for (const text of [texted(input, locale), texted({ ...input, facts: longest }, locale)]) {
        expect(law.noAnswer.some((words) => text.toLowerCase().includes(words))).toBe(true)
        expect(text).toContain(input.links.short)
      }
    },
  )
})

describe('a customer who answers by text', () => {
  it.each([
    ['ja', ['待ちます', '返金してください', '交換でお願いします', '状況を教えてください']],
    ['pt-BR', ['Quero esperar', 'Reembolso, por favor', 'Troca, por favor', 'Status?']],
  ] as const)('is understood in a sentence as well as in the word that the letter names: %s', (locale, sentences) => {
    const { WAIT, REFUND, SWAP, STATUS } = languageFor(locale).keywords
    expect([WAIT, REFUND, SWAP, STATUS].map((word) => readText(word).intent)).toEqual(
      sentences.map((sentence) => readText(sentence).intent),
    )
    expect(sentences.map((sentence) => readText(sentence).intent)).toEqual(['wait', 'refund', 'swap', 'status'])
  })
})

describe('Brazilian Portuguese', () => {
  const { shared, firstNotice, confirmWaiting } = wordsFor('pt-PT')

  it('agrees with one thing and with many, up to a million', () => {
    expect([0, 1, 2, 1_000_000].map((now) => firstNotice.smsPart('Mesa', now, 1, 'amanhã'))).toEqual([
      'Mesa: 0 sai agora, 1 até amanhã.',
      'Mesa: 1 sai agora, 1 até amanhã.',
      'Mesa: 2 saem agora, 1 até amanhã.',
      'Mesa: 1000000 saem agora, 1 até amanhã.',
    ])
    expect(confirmWaiting.otherwise(1)).toContain('depois de 1 dia.')
    expect(confirmWaiting.otherwise(7)).toContain('depois de 7 dias.')
  })

  it('tells a place in the queue, and that nobody else waits', () => {
    expect(shared.queue(4, 11)).toBe('Você está em 4º lugar em uma fila de 11.')
    expect(shared.queue(1, 1)).toBe('Só você está na fila.')
  })

  it('puts what is still to come in a future that cannot be read as done', () => {
    const done = /\b(?:Enviamos|Devolvemos|Cobramos|Escrevemos)\b/u
    const { messages } = languageFor('pt-BR')
    expect(JSON.stringify(messages)).not.toMatch(done)
  })
})

describe('Japanese', () => {
  const { shared, standings, and } = wordsFor('ja-JP')

  it('counts things after their names, and people in the queue', () => {
    expect(shared.quantity(6, 'ランプ')).toBe('ランプ（6点）')
    expect(and(['ランプ（6点）', '机（1点）'])).toBe('ランプ（6点）、机（1点）')
    expect(shared.queue(4, 11)).toBe('お客様の順番は、お待ちの11名中4番目です。')
    expect(shared.queue(1, 1)).toBe('お待ちの方はお客様だけです。')
    expect(standings.waits({ part: 'some', units: 2 })).toBe('2点の日程は未定')
  })

  it('names the goods, the old day and what is wrong in one breath', () => {
    expect(wordsFor('ja').delay.apology({ text: 'ランプ（1点）', units: 1 }, '3月24日火曜日')).toBe(
      '申し訳ありません。ランプ（1点）を3月24日火曜日までに発送できなくなりました。',
    )
  })
})
