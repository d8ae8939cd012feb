import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { septets } from '../../../emails/sms/gsm.ts'
import { maxRoom, room, texted } from '../../../emails/sms/sms-alphabet.ts'

describe('a text', () => {
  it('has room for 320 septets, or for two parts of 67 characters where a phone’s own alphabet lacks a letter', () => {
    expect(room('a'.repeat(320))).toBeLessThanOrEqual(maxRoom)
    expect(room('a'.repeat(321))).toBeGreaterThan(maxRoom)
    expect(room('木'.repeat(134))).toBeLessThanOrEqual(maxRoom)
    expect(room('木'.repeat(135))).toBeGreaterThan(maxRoom)
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
        if (room(either) > maxRoom) expect(septets(either)).not.toBeNull()
      }),
    )
  })
})
