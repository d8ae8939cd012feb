import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryRanks, deliveryStatus, moreTelling, type Receipt } from '../../../records/letters/delivery-rank.ts'

const receipts = deliveryRanks.filter((rank): rank is Receipt => rank !== 'superseded' && rank !== 'unknown')
const receipt = fc.constantFrom(...receipts)
const told = (words: readonly Receipt[]): Receipt | null =>
  words.reduce<Receipt | null>((known, word) => moreTelling<Receipt>(known, word), null)

describe('what providers say of a letter', () => {
  it('ends the same in whatever order and however often it is told', () => {
    const story = fc
      .array(receipt, { minLength: 1, maxLength: 12 })
      .chain((words) =>
        fc.tuple(
          fc.constant(words),
          fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2, maxLength: words.length * 2 }),
        ),
      )
    fc.assert(fc.property(story, ([words, again]) => told(again) === told(words)))
  })

  it('never turns a delivery back', () => {
    const reached = fc.constantFrom<Receipt>('delivered', 'opened', 'clicked', 'complained')
    fc.assert(
      fc.property(reached, fc.array(receipt), (first, later) => {
        expect(['delivered', 'opened', 'clicked', 'complained']).toContain(told([first, ...later]))
      }),
    )
  })

  it('is no less than what the courier knows by itself', () => {
    expect(deliveryStatus('sending', null)).toBe('queued')
    expect(deliveryStatus('sent', 'queued')).toBe('sent')
    expect(deliveryStatus('sent', 'bounced')).toBe('bounced')
    expect(deliveryStatus('failed', 'delivered')).toBe('delivered')
    expect(deliveryStatus('unknown', null)).toBe('unknown')
  })
})
