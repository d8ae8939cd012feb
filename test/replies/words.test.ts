import { describe, expect, it } from 'vitest'
import { roomFor, share, texted } from '../../emails/sms/sms-alphabet.ts'
import { languages } from '../../emails/words/languages.ts'
import { blockers, fillers } from '../../replies/lexicon/asides.ts'
import { signs } from '../../replies/lexicon/signs.ts'
import { readText } from '../../replies/sms-intent.ts'
import { filled, replyWords, sentencesFor } from '../../replies/words/say.ts'
import { placeholders, type Sentences } from '../../replies/words/sentences.ts'

const names = Object.keys(placeholders) as (keyof Sentences)[]

describe.each(Object.entries(replyWords))('answers in %s', (language, sentences) => {
  it('say everything that they are told to, and nothing else', () => {
    for (const name of names) {
      const found = [...sentences[name].matchAll(/\{(\w+)\}/g)].map(([, value]) => value).sort()
      expect(found, name).toEqual([...placeholders[name]].sort())
    }
  })

  it('fit a text, the shop’s name and a link included', () => {
    const link = `https://shop.example/o/${'x'.repeat(75)}`
    const values = {
      goods: '6 × Oak',
      date: '24 Mar',
      words: 'WAIT',
      orders: '1001, 1002',
      example: 'STATUS 1001',
      email: 'help@lamp.example',
      wait: 'WAIT',
    }
    for (const name of names.filter((each) => !each.startsWith('mail'))) {
      const unicode = language === 'ja' || language === 'ar'
      const text = texted(
        `Lamp & Co: ${filled(sentences[name], values)} ${unicode ? '' : link}`,
        unicode ? 'ucs-2' : 'either',
      )
      expect(share(text, roomFor('either')), `${name}: ${text}`).toBeLessThanOrEqual(1)
    }
  })
})

it('every language of the letters has its answers, and English stands in for the rest', () => {
  for (const { locale } of languages) expect(replyWords[locale.split('-')[0] ?? ''], locale).toBeDefined()
  expect(sentencesFor('tlh')).toBe(replyWords.en)
  expect(sentencesFor('pt-PT')).toBe(replyWords.pt)
})

it.each(languages.map(({ locale, keywords }) => ({ locale, keywords })))(
  'the keywords that texts offer in $locale are understood',
  ({ keywords }) => {
    for (const [name, word] of Object.entries(keywords)) {
      expect(readText(word).intent, word).toBe(name.toLowerCase())
      expect(readText(name).intent, name).toBe(name.toLowerCase())
    }
  },
)

it('a value is never read as a placeholder', () => {
  expect(filled('{goods} by {date}', { goods: '{date}', date: 'May' })).toBe('{date} by May')
})

it('no word both says something and turns it round', () => {
  expect([...signs.keys()].filter((word) => word !== 'stop' && (blockers.has(word) || fillers.has(word)))).toEqual([])
  expect([...fillers].filter((word) => word !== 'si' && blockers.has(word))).toEqual([])
})
