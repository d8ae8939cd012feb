import { describe, expect, it } from 'vitest'
import { knownReasons } from '../../backorder/letters/letter.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'

const delay = examples.find(({ input }) => input.letter === 'delay-notice')!.input

describe('the reason of a delay', () => {
  it.each(knownReasons)('is a sentence for people where the supplier gave none: %s', (reason) => {
    const { html, text } = renderLetter({ ...delay, facts: { ...delay.facts, reason } })
    for (const part of [html, text]) {
      expect(part).toContain('The reason: ')
      expect(part).not.toContain(reason)
    }
  })

  it('is told in the supplier’s own words where there are some', () => {
    const { text } = renderLetter({ ...delay, facts: { ...delay.facts, reason: 'The kiln broke.' } })
    expect(text).toContain('The reason: The kiln broke.')
  })
})
