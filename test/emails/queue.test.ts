import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import type { LetterInput } from '../../emails/letter-input.ts'
import { bodyText, contentOf, sayings } from './support/reading.ts'

const update = examples.find(({ title }) => title === 'update: no news')!.input
const delay = examples.find(({ input }) => input.letter === 'delay-notice')!.input

function queued(input: LetterInput, ...places: [place: number, of: number][]): LetterInput {
  const [line] = input.facts.lines
  const lines = places.map(([place, of], at) => ({
    ...line!,
    id: `line-${at}`,
    name: `Lamp ${at}`,
    queue: { place, of },
  }))
  return { ...input, facts: { ...input.facts, lines } }
}

describe('the place in the queue', () => {
  it('is a sentence where one product waits', () => {
    expect(bodyText(contentOf(queued(update, [4, 11])))).toContain('You are 4th of 11 in line.')
    expect(bodyText(contentOf(queued(update, [1, 1])))).toContain('You are the only one in line.')
  })

  it('stands beside each product where several wait', () => {
    const content = contentOf(queued(update, [21, 40], [2, 3]))
    expect(content.blocks.flatMap(sayings).filter((saying) => saying.includes('in line'))).toEqual([
      expect.stringContaining('21st of 40 in line'),
      expect.stringContaining('2nd of 3 in line'),
    ])
  })

  it('is not told where it is unknown, nor in a letter that asks for an answer', () => {
    expect(bodyText(contentOf(update))).not.toContain('in line')
    expect(
      contentOf(queued(delay, [4, 11]))
        .blocks.flatMap(sayings)
        .join(' '),
    ).not.toContain('in line')
  })

  it('is not told of goods that are set aside already', () => {
    const input = queued(update, [4, 11])
    const lines = input.facts.lines.map((line) => ({ ...line, ready: line.waiting }))
    expect(bodyText(contentOf({ ...input, facts: { ...input.facts, lines } }))).not.toContain('in line')
  })
})
