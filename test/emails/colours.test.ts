import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentFor, contrast, dark, light } from '../../emails/colours.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a shop’s colour', () => {
  it('can be read on every ground of both schemes, whatever it is', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const shades = accentFor(accent)
        for (const ground of [light.card, light.page]) expect(contrast(shades.link, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ground of [dark.card, dark.page, dark.note])
          expect(contrast(shades.darkLink, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(shades.onButton, shades.button)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(shades.onDarkButton, shades.darkButton)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('stays as it is when it can be read already', () => {
    expect(accentFor('#1f5f4a').button).toBe('#1f5f4a')
  })

  it('that is no colour gives way to black', () => {
    expect(accentFor('red; } body { display: none').link).toBe('#1d1c1a')
  })
})

describe('inks', () => {
  it('can be read on their grounds', () => {
    for (const scheme of [light, dark]) {
      for (const ground of [scheme.card, scheme.page, scheme.note]) {
        expect(contrast(scheme.ink, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(scheme.quiet, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})
