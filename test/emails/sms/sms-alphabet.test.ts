import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { septets } from '../../../emails/sms/gsm.ts'
import { alphabetFor, roomFor, type SmsAlphabet, share, texted } from '../../../emails/sms/sms-alphabet.ts'

describe('a text', () => {
  const fits = (text: string, alphabet: SmsAlphabet) => share(text, roomFor(alphabet)) <= 1

  it('has room for 320 septets in every language', () => {
    for (const alphabet of ['gsm-7', 'either', 'ucs-2'] as const) {
      expect(fits('a'.repeat(320), alphabet)).toBe(true)
      expect(fits('a'.repeat(321), alphabet)).toBe(false)
    }
  })

  it('has two parts of 67 characters where an accent can be given up, and three where a language has no other letters', () => {
    expect(fits('ê'.repeat(134), 'either')).toBe(true)
    expect(fits('ê'.repeat(135), 'either')).toBe(false)
    expect(fits('木'.repeat(201), 'ucs-2')).toBe(true)
    expect(fits('木'.repeat(202), 'ucs-2')).toBe(false)
  })

  it('in a language of other letters stays as it is written, on one line', () => {
    expect(texted('木の机\nの  ランプ', 'ucs-2')).toBe('木の机 の ランプ')
    expect(texted('\u2068Lamp\u2069 مصباح', 'ucs-2')).toBe('Lamp مصباح')
  })

  it('keeps its accents where they fit, and gives them up before it gives up words', () => {
    expect(texted('Votre commande a été retardée, ça va être long', 'either')).toContain('ça va être')
    const long = `ça ${'x'.repeat(140)}`
    expect(texted(long, 'either')).toBe(long.replace('ç', 'c'))
  })

  it('is never longer than its look-alikes allow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(septets(texted(text, 'gsm-7'))).not.toBeNull()
        const either = texted(text, 'either')
        if (!fits(either, 'either')) expect(septets(either)).not.toBeNull()
      }),
    )
  })
})

describe('somebody’s own words', () => {
  it('are texted in the language’s letters unless one of theirs would be lost', () => {
    expect(alphabetFor('Your lamps leave on Friday 🎉', 'gsm-7')).toBe('gsm-7')
    expect(alphabetFor('Dvořák’s façade – “ready”', 'gsm-7')).toBe('gsm-7')
    expect(alphabetFor('Ваши лампы готовы', 'gsm-7')).toBe('ucs-2')
    expect(alphabetFor('Your lamp is in 東京', 'either')).toBe('ucs-2')
  })
})
