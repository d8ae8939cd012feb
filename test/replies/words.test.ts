import { expect, it } from 'vitest'
import { languages } from '../../emails/words/languages.ts'
import { blockers, fillers } from '../../replies/lexicon/asides.ts'
import { signs } from '../../replies/lexicon/signs.ts'
import { readText } from '../../replies/sms-intent.ts'

it.each(languages.map(({ locale, keywords }) => ({ locale, keywords })))(
  'the keywords that texts offer in $locale are understood',
  ({ keywords }) => {
    for (const [name, word] of Object.entries(keywords)) {
      expect(readText(word).intent, word).toBe(name.toLowerCase())
      expect(readText(name).intent, name).toBe(name.toLowerCase())
    }
  },
)

it('no word both says something and turns it round', () => {
  expect([...signs.keys()].filter((word) => word !== 'stop' && (blockers.has(word) || fillers.has(word)))).toEqual([])
  expect([...fillers].filter((word) => word !== 'si' && blockers.has(word))).toEqual([])
})
