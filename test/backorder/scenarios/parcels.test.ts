import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../backorder/calendar.ts'
import { answers, at, lampOrder, on, received, shipped, story } from './shop.ts'

describe('a parcel that is reported without its contents', () => {
  it('holds what was asked to leave, and told twice it never holds goods that have not come', () => {
    const events = [on('2026-03-03', shipped), on('2026-03-03', shipped, 13)]
    const { backorder, refused } = story(lampOrder(), events, '2026-03-04')
    expect(backorder.lines[0]).toMatchObject({ quantityShipped: 4, quantityBackordered: 6 })
    expect(refused).toMatchObject([{ type: 'shipped', refusal: 'nothing-released' }])
  })

  it('holds no units of a line that were not asked to leave, where no number is given', () => {
    const ofLamps = on('2026-03-03', { type: 'shipped', lines: [{ id: 'lamp' }] })
    const { backorder, refused } = story(lampOrder(), [ofLamps, ofLamps], '2026-03-04')
    expect(backorder.lines[0]!.quantityShipped).toBe(4)
    expect(refused).toMatchObject([{ refusal: 'nothing-released' }])
  })

  it('is refused while goods that came are held back', () => {
    const events = [
      on('2026-03-03', shipped),
      on('2026-03-04', { type: 'override', override: { action: 'hold' } }),
      on('2026-03-05', received(6)),
      on('2026-03-06', shipped),
    ]
    const { backorder, refused } = story(lampOrder(), events, '2026-03-06')
    expect(backorder.lines[0]).toMatchObject({ quantityShipped: 4, quantityAllocated: 6 })
    expect(refused).toMatchObject([{ refusal: 'nothing-released' }])
  })

  it('is believed where it says how many left, asked for or not', () => {
    const events = [on('2026-03-03', { type: 'shipped', lines: [{ id: 'lamp', quantity: 7 }] })]
    expect(story(lampOrder(), events, '2026-03-04').backorder.lines[0]!.quantityShipped).toBe(7)
  })
})

describe('a cancel that is final at once', () => {
  const order = () => lampOrder({}, { undoMinutes: 0 })
  const leaving = [on('2026-03-06', received(6)), on('2026-03-07', answers('cancel'))]

  it('gives no money back for a parcel that can no longer be stopped, and says so', () => {
    const { steps, letter, backorder } = story(
      order(),
      [{ atMs: at('2026-03-05'), fail: 'hold' }, ...leaving],
      '2026-03-08',
    )
    expect(steps).not.toContain('refund 29994')
    expect(letter('answer-received').answer).toMatchObject({ answer: 'cancel', tooLate: true })
    expect(backorder.lines[0]!.quantityCancelled).toBe(0)
  })

  it('waits for the word that the parcel was stopped, and moves the money then', () => {
    const slow = { atMs: at('2026-03-05'), slow: 'hold' as const, forMs: 2 * hourMs }
    const { steps, letters } = story(order(), [slow, ...leaving], '2026-03-08')
    expect(steps.slice(-3)).toEqual(['hold', 'cancel-line', 'refund 29994'])
    expect(letters.at(-1)).toMatchObject({ letter: 'refunded', atMs: at('2026-03-07', 14) })
  })

  it('is final in the same moment where no parcel is under way', () => {
    const { told, steps } = story(order(), [on('2026-03-07', answers('cancel'))], '2026-03-08')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-07 refunded'])
    expect(steps).toEqual(['release', 'cancel-line', 'refund 29994'])
  })
})
