import { describe, expect, it } from 'vitest'
import { placeholdersOf } from '../../../emails/words/arguments.ts'
import { signaturesOf } from '../../../emails/words/contract.ts'
import { languages } from '../../../emails/words/languages.ts'
import { literalsIn, parsed, placeholdersIn } from '../../../emails/words/message.ts'
import { pageContract } from '../../../server/words/contract.ts'
import type { PageLanguage } from '../../../server/words/language.ts'
import { pageLanguages } from '../../../server/words/languages.ts'
import { unmarked } from '../../../server/words/unmarked.ts'
import { pageWordsFor } from '../../../server/words/words.ts'

const signatures = signaturesOf(pageContract)
const english = pageLanguages.find(({ locale }) => locale === 'en')

/** Words of English that none of our languages has. */
const onlyEnglish = /\b(?:the|your|you|with|ships|shipped|cancelled|refunded|order|wait|this|and|until)\b/iu

/** Every message of a language by its full name. */
function textsOf(group: object, prefix = ''): [name: string, text: string][] {
  return Object.entries(group).flatMap(([key, entry]): [string, string][] =>
    typeof entry === 'string' ? [[`${prefix}${key}`, entry]] : textsOf(entry, `${prefix}${key}.`),
  )
}

const messagesOf = ({ messages }: PageLanguage) => new Map(textsOf(messages))

describe.each(pageLanguages)('the pages in $locale', (language) => {
  const texts = messagesOf(language)

  it('have every message and no other, each with all that it is told and nothing else', () => {
    expect([...texts.keys()].sort()).toEqual(signatures.map(([name]) => name).sort())
    for (const [name, signature] of signatures) {
      const used = placeholdersIn(parsed(texts.get(name) ?? ''))
      const bound = signature.flatMap((argument) => placeholdersOf(argument).bound)
      const free = ['refundDays', ...signature.flatMap((argument) => placeholdersOf(argument).free)]
      expect(used, name).toEqual(expect.arrayContaining(bound))
      expect(
        used.filter((each) => !bound.includes(each) && !free.includes(each)),
        name,
      ).toEqual([])
    }
  })

  it('leave no message empty or in English', () => {
    for (const [name, text] of texts) {
      expect(text.trim(), name).not.toBe('')
      if (language.locale === 'en') continue
      const said = literalsIn(parsed(text)).join(' ')
      expect(said, name).not.toMatch(onlyEnglish)
      if (/\p{L}{2,}.*\p{L}{2,}/u.test(said)) expect(text, name).not.toBe(english && messagesOf(english).get(name))
    }
  })

  it('spell no number of days that the law decides', () => {
    for (const [name, text] of texts) expect(text, name).not.toMatch(/\b7\b|\bseven\b|\bsieben\b/iu)
  })
})

describe('the words of a page', () => {
  it('are there in every language in which letters are written', () => {
    for (const { locale } of languages) expect(pageWordsFor(locale).language).toBe(locale)
  })

  it('are those of the reader’s language, whatever the region, with its letters’ labels', () => {
    expect(pageWordsFor('de-AT').forms.heading).toBe('Was möchten Sie?')
    expect(pageWordsFor('de-AT').letters.labels.wait).toBe('Weiter warten')
    expect(pageWordsFor('tlh').forms.heading).toBe('What would you like?')
    expect(pageWordsFor('ar').direction).toBe('rtl')
  })

  it('take the shop’s own wording of a button, as its letters do', () => {
    const own = { de: { 'labels.wait': 'Ich warte gern' } }
    expect(pageWordsFor('de', own).letters.labels.wait).toBe('Ich warte gern')
    expect(pageWordsFor('de').letters.labels.wait).toBe('Weiter warten')
  })

  it('carry no marks of direction into the subject of a mail', () => {
    expect(unmarked(pageWordsFor('ar').plain.cancelSubject('A-1'))).toMatch(/ A-1$/u)
  })
})
