import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../emails/format.ts'

const atMs = Date.UTC(2026, 2, 19, 15)
const inPlace = (locale: string, timeZone = 'UTC', currency = 'USD') =>
  formatsFor({ locale, timeZone }, 'en', currency, atMs)

/** As the published list has it, of the currencies that this Node knows. */
const wholeOnly = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '))
const ofThousand = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

describe('dates', () => {
  it('are days of the calendar, the same in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])
      expect(inPlace('en-US', zone).date('2026-03-24')).toBe('Tuesday, March 24')
  })

  it('follow the habits of the reader’s region, in the letter’s language', () => {
    expect(inPlace('de-DE').date('2026-03-24')).toMatch(/^Tuesday,? 24 March$/u)
    expect(inPlace('en_GB').day('2026-03-24')).toBe('24 March')
    expect(inPlace('ar-EG').shortDate('2026-03-24')).toMatch(/24/u)
  })

  it('name the year when it is another than the letter’s', () => {
    expect(inPlace('en-US').date('2027-01-05')).toBe('Tuesday, January 5, 2027')
  })

  it('do not fail for a locale or zone that nobody knows', () => {
    expect(inPlace('no such locale!').date('2026-03-24')).toBe('Tuesday, March 24')
    expect(inPlace('en-US', 'Mars/Olympus').time(atMs)).toBe('Thursday, 3:00 PM UTC')
  })
})

describe('times', () => {
  it('are told in the reader’s zone, with its name', () => {
    expect(inPlace('en-US', 'America/New_York').time(atMs)).toBe('Thursday, 11:00 AM EDT')
    expect(inPlace('en-GB', 'Asia/Tokyo').time(atMs)).toMatch(/^Friday, 00:00 GMT\+9$/u)
  })
})

describe('money', () => {
  it('has as many digits as its currency', () => {
    expect(inPlace('en-US').money(29994)).toBe('$299.94')
    expect(inPlace('en-US', 'UTC', 'JPY').money(4999)).toBe('¥4,999')
    expect(inPlace('en-US', 'UTC', 'KWD').money(4999)).toBe('KWD 4.999')
  })

  it('is as much as ISO 4217 says that its minor units are, in every currency', () => {
    for (const currency of Intl.supportedValuesOf('currency')) {
      const digits = wholeOnly.has(currency) ? 0 : ofThousand.has(currency) ? 3 : 2
      const written = inPlace('en-US', 'UTC', currency).money(1234567)
      expect(`${currency} ${written.replace(/^\D+|,/gu, '')}`).toBe(
        `${currency} ${(1234567 / 10 ** digits).toFixed(digits)}`,
      )
    }
  })

  it('has no cents where people write none, unless there are some', () => {
    expect(inPlace('en-US', 'UTC', 'HUF').money(1299000)).toBe('HUF 12,990')
    expect(inPlace('en-US', 'UTC', 'HUF').money(1299050)).toBe('HUF 12,990.50')
    expect(inPlace('en-US', 'UTC', 'IQD').money(12990000)).toBe('IQD 12,990')
    expect(inPlace('en-US').money(29900)).toBe('$299.00')
  })

  it('is written in characters that every phone shows when it is texted', () => {
    expect(inPlace('en-IN', 'UTC', 'INR').plainMoney(29994)).toBe('INR 299.94')
    expect(inPlace('en-IE', 'UTC', 'EUR').plainMoney(29994)).toBe('€299.94')
  })
})

it('counts the first of a month in French, and no other day', () => {
  const french = formatsFor({ locale: 'fr-FR', timeZone: 'UTC' }, 'fr', 'EUR', Date.UTC(2026, 0, 1))
  expect(french.date('2026-05-01')).toBe('vendredi 1er mai')
  expect(french.day('2026-05-01')).toBe('1er mai')
  expect(french.date('2026-05-11')).toBe('lundi 11 mai')
})
