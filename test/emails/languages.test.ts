import { describe, expect, it } from 'vitest'
import { bind } from '../../emails/words/bind.ts'
import { languageFor, wordsFor } from '../../emails/words/catalogue.ts'
import { contract, signaturesOf } from '../../emails/words/contract.ts'
import { faultsOf } from '../../emails/words/faults.ts'
import { languages } from '../../emails/words/languages.ts'
import { lawSentences } from '../../emails/words/law-claims.ts'
import { literalsIn, parsed } from '../../emails/words/message.ts'
import { textsOf } from '../../emails/words/texts.ts'
import { readText } from '../../replies/sms-intent.ts'

const names = signaturesOf(contract).map(([name]) => name)
const english = new Map(textsOf(languageFor('en').messages))
const foreign = languages.filter(({ locale }) => locale !== 'en')

/** Words of English that none of our languages has. */
const onlyEnglish = /\b(?:the|your|you|with|ships|shipped|cancelled|refunded)\b/iu

describe.each(languages)('$locale', (language) => {
  const { locale, messages, keywords, direction, sms } = language

  it('writes every message, with every placeholder that it is told and no other, and what the law wants said', () => {
    expect(textsOf(messages).map(([name]) => name)).toEqual(names)
    expect(textsOf(messages).flatMap(([name, text]) => faultsOf(name, text, language))).toEqual([])
  })

  it('names a language that every system knows, read the right way', () => {
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale])
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale])
    expect(direction).toBe(/^(?:ar|fa|he|ur)\b/u.test(locale) ? 'rtl' : 'ltr')
    if (/^(?:ar|ja)\b/u.test(locale)) expect(sms).toBe('ucs-2')
  })

  it('lets customers answer by SMS in words that are understood, and that stop no texts', () => {
    const intents = { WAIT: 'wait', REFUND: 'refund', SWAP: 'swap', STATUS: 'status' } as const
    for (const [name, keyword] of Object.entries(keywords)) {
      expect(readText(keyword).intent, keyword).toBe(intents[name as keyof typeof intents])
      expect(keyword).toBe(keyword.toLocaleUpperCase(locale))
      expect(keyword).not.toMatch(/^(?:STOP|STOPALL|UNSUBSCRIBE|END|QUIT|CANCEL|REVOKE|OPTOUT|YES|INFO|HELP|START)$/u)
    }
  })

  it('writes each sentence in one piece, closed by its own full stop', () => {
    const sentences = textsOf(messages).filter(([name]) => lawSentences[name] !== undefined)
    expect(sentences.map(([, text]) => text).filter((text) => !/[.。!！؟?]$/u.test(text))).toEqual([])
  })

  it('spells no number of days that the law decides', () => {
    expect(textsOf(messages).filter(([, text]) => /\b7\b|\bseven\b|\bsieben\b/iu.test(text))).toEqual([])
  })
})

describe.each(foreign)('$locale', ({ messages }) => {
  it('leaves no English sentence untranslated', () => {
    const same = textsOf(messages).filter(([name, text]) => text === english.get(name))
    const said = same.filter(
      ([, text]) =>
        literalsIn(parsed(text))
          .join(' ')
          .match(/\p{L}{2,}/gu)?.[1] !== undefined,
    )
    expect(said).toEqual([])
    const mixed = textsOf(messages).filter(([, text]) =>
      literalsIn(parsed(text)).some((part) => onlyEnglish.test(part)),
    )
    expect(mixed).toEqual([])
  })
})

describe('a message', () => {
  const german = languageFor('de')

  it('that lost, invented or misspelt a placeholder is named', () => {
    expect(faultsOf('delay.revised', 'Der neue Termin ist bald.', german)).toEqual(['delay.revised lacks {date}'])
    expect(faultsOf('delay.revised', 'Der Termin ist {date} {hour}.', german)).toEqual([
      'delay.revised does not know {hour}',
    ])
    expect(faultsOf('delay.revisd', '{date}', german)).toEqual(['delay.revisd is no message'])
    expect(faultsOf('delay.revised', '{date', german)[0]).toMatch(/^delay\.revised is no ICU message/u)
    expect(faultsOf('shared.code', ' ', german)).not.toEqual([])
  })

  it('of the law that does not say what the law wants is refused, for each thing it leaves out', () => {
    expect(faultsOf('delay.silenceCancel', 'Bis {on} melden Sie sich bitte.', german)).toEqual([
      'delay.silenceCancel in de must say by law: agree',
      'delay.silenceCancel in de must say by law: cancel',
      'delay.silenceCancel in de must say by law: fullRefund',
    ])
  })

  it('may leave out how many units there are, where the language needs no plural', () => {
    expect(faultsOf('shippingSoon.waits', '{goods} fehlt noch.', german)).toEqual([])
  })
})

describe('the words for a reader', () => {
  it('are those of the reader’s language, whatever the region, and English where we have none', () => {
    expect(wordsFor('de-AT').language).toBe('de')
    expect(wordsFor('de_CH').language).toBe('de')
    expect(wordsFor('en-GB').language).toBe('en')
    expect(wordsFor('tlh').language).toBe('en')
    expect(wordsFor('').language).toBe('en')
    expect(wordsFor('no such locale!').language).toBe('en')
  })

  it('agree with the number of things', () => {
    const { shippingSoon, shared } = wordsFor('en')
    expect(shippingSoon.waits({ text: '1 × Lamp', units: 1 })).toBe('1 × Lamp still waits.')
    expect(shippingSoon.waits({ text: '2 × Lamp', units: 2 })).toBe('2 × Lamp still wait.')
    const places = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map((place) => shared.queue(place, 200))
    expect(places.map((said) => said.split(' ')[2])).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
    ])
  })

  it('take what they are told literally, be it ICU syntax or markup', () => {
    expect(wordsFor('en').restocked.subject("{name} '{' <b># |")).toBe("{name} '{' <b># | is back")
  })

  it('end a sentence once where a date ends in a point', () => {
    expect(wordsFor('de').delay.sms('Lampe', 'Di., 7. Apr.')).toBe(
      'leider eine Verzögerung: Lampe, neuer Termin Di., 7. Apr.',
    )
  })

  it('are a shop’s own where it has some, and ours for the rest', () => {
    const own = { de: { 'restocked.heading': 'Hurra, {name}!' } }
    expect(wordsFor('de-DE', own).restocked.heading('Lampe')).toBe('Hurra, Lampe!')
    expect(wordsFor('de-DE', own).restocked.subject('Lampe')).toBe('Lampe ist wieder da')
    expect(wordsFor('de-DE').restocked.heading('Lampe')).toBe('Lampe ist wieder da')
    expect(wordsFor('en', own).restocked.heading('Lamp')).toBe('Lamp is back')
  })

  it('keep names and prices of other letters in their own order where a language is read from the right', () => {
    const { say, list } = bind(
      { say: ['name', 'amount'], list: ['goods'] } as const,
      { say: 'تأخر {name}، {amount}', list: 'تأخر {goods}' },
      { locale: 'ar', direction: 'rtl' },
    )
    expect(say('Desk Lamp', '\u200f299.94 US$')).toBe('تأخر \u2068Desk Lamp\u2069، \u2068299.94 US$\u2069')
    expect(say('مصباح', '٢٠ ر.س.')).toBe('تأخر مصباح، ٢٠ ر.س.')
    expect(say('+1 (555) 010-0199', '10')).toBe('تأخر \u2068+1 (555) 010-0199\u2069، 10')
    expect(say('#1001', '+15550100199')).toBe('تأخر \u2068#1001\u2069، \u2068+15550100199\u2069')
    expect(list({ text: '6 × \u2068Lamp\u2069', units: 6 })).toBe('تأخر 6 × \u2068Lamp\u2069')
  })

  it('look foreign, longer and bracketed in the pseudo-locale', () => {
    const said = wordsFor('en-XA').shippingSoon.waits({ text: '2 × Lamp', units: 2 })
    expect(said).toMatch(/^\[2 × Lamp stïll~+ wáït~\.\]$/u)
  })
})
