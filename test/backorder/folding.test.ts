import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../../backorder/calendar.ts'
import { fold } from '../../backorder/letters/fold.ts'
import { cappedUntilMs } from '../../backorder/letters/frequency.ts'
import type { LetterFacts } from '../../backorder/letters/letter.ts'
import { isStillTrue } from '../../backorder/letters/still-true.ts'
import { sampleBackorder, sampleLetter } from '../records/support/sample.ts'

const letter = (name: Parameters<typeof sampleLetter>[1], facts: Partial<LetterFacts> = {}) => {
  const sample = sampleLetter('letter/9', name)
  return { ...sample, facts: { ...sample.facts, ...facts } }
}
const discount = { code: 'THANKS-1', percent: 10, maxValueMinor: 500, expiresOn: '2026-06-01' }

describe('a letter after others that never left', () => {
  it('is as it was decided when there are none', () => {
    const newest = letter('update')
    expect(fold(newest, [])).toBe(newest)
  })

  it('is told against the date that the customer really holds', () => {
    const unsent = [
      letter('good-news', { previousDate: '2026-04-20', currentDate: '2026-04-10' }),
      letter('good-news', { previousDate: '2026-04-10', currentDate: '2026-04-08' }),
    ]
    const { facts } = fold(letter('update', { previousDate: '2026-04-08', currentDate: '2026-04-08' }), unsent)
    expect(facts).toMatchObject({ previousDate: '2026-04-20', currentDate: '2026-04-08' })
  })

  it('that is a delay stays one, against the date that makes it one', () => {
    const unsent = [letter('good-news', { previousDate: '2026-04-20', currentDate: '2026-04-10' })]
    const notice = letter('delay-notice', { previousDate: '2026-04-10', revisedDate: '2026-04-15' })
    expect(fold(notice, unsent).facts.previousDate).toBe('2026-04-10')
    const later = letter('delay-notice', { previousDate: '2026-04-10', revisedDate: '2026-05-15' })
    expect(fold(later, unsent).facts.previousDate).toBe('2026-04-20')
  })

  it('loses no code, no moved ending and no broken agreement', () => {
    const unsent = [
      letter('update', { discount, problem: 'substitute-gone' }),
      letter('update', { previousEndingDate: '2026-03-25' }),
    ]
    expect(fold(letter('update'), unsent).facts).toMatchObject({
      discount,
      previousEndingDate: '2026-03-25',
      problem: 'substitute-gone',
    })
    expect(fold(letter('answer-received'), unsent).facts.discount).toBeUndefined()
    expect(fold(letter('update', { discount: { ...discount, code: 'NEWER' } }), unsent).facts.discount?.code).toBe(
      'NEWER',
    )
  })
})

describe('so many letters a week that nothing rests on', () => {
  const now = Date.parse('2026-03-20T10:00:00Z')

  it('let the next one go when the oldest of them is a week old', () => {
    const sent = [now - 6 * dayMs, now - 4 * dayMs, now - dayMs]
    expect(cappedUntilMs(sent, 3, now)).toBe(now + dayMs)
    expect(cappedUntilMs(sent, 4, now)).toBeNull()
    expect(cappedUntilMs(sent, 0, now)).toBe(now + 7 * dayMs)
  })

  it('are never exceeded in any week, and no letter waits without need', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 * 24 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (hours, most) => {
          const sent: number[] = []
          for (const due of hours.map((hour) => now + hour * 3_600_000).sort((a, b) => a - b)) {
            const until = cappedUntilMs(sent, most, due) ?? due
            // Letters leave in order here: one that waits is folded into the next.
            if (until === due) sent.push(due)
            else expect(cappedUntilMs(sent, most, until)).toBeNull()
          }
          for (const at of sent)
            expect(sent.filter((other) => other > at - 7 * dayMs && other <= at).length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})

describe('a text that waited for the morning', () => {
  const now = Date.parse('2026-03-03T14:00:00Z')
  const waiting = sampleBackorder('o-1')
  const offer = waiting.offer!
  const asks = (silence: LetterFacts['offer']) => letter('delay-notice', { currentDate: '2026-03-20', offer: silence })
  const question = {
    number: offer.number,
    options: offer.options,
    revisedDate: null,
    waitUntil: '2026-04-01',
    silence: { means: 'cancel' as const, on: '2026-03-20' },
    substitutes: [],
  }

  it('is sent when it still says how things stand', () => {
    expect(isStillTrue(letter('first-notice'), waiting, now, false)).toBe(true)
    expect(isStillTrue(asks(question), waiting, now, false)).toBe(true)
  })

  it('is not sent when its question was answered, or a newer one is open', () => {
    const answered = { ...waiting, offer: { ...offer, answered: 'wait' as const } }
    expect(isStillTrue(asks(question), answered, now, false)).toBe(false)
    const newer = { ...waiting, offer: { ...offer, number: offer.number + 1 } }
    expect(isStillTrue(asks(question), newer, now, false)).toBe(false)
  })

  it('is not sent when its date is known to be wrong, unless the law rests on it and no email says it', () => {
    const moved = { ...waiting, lines: waiting.lines.map((line) => ({ ...line, expectedAt: '2026-04-09' })) }
    expect(isStillTrue(letter('good-news'), moved, now, false)).toBe(false)
    expect(isStillTrue(asks(question), moved, now, false)).toBe(false)
    expect(isStillTrue(asks(question), moved, now, true)).toBe(true)
  })

  it('is not sent when nothing waits any more, but what became of the order always is', () => {
    const over = {
      ...waiting,
      lines: waiting.lines.map((line) => ({ ...line, quantityBackordered: 0, quantityAllocated: 0 })),
    }
    expect(isStillTrue(asks(question), over, now, true)).toBe(false)
    expect(isStillTrue(letter('shipped'), over, now, false)).toBe(true)
    expect(isStillTrue(letter('refunded'), over, now, false)).toBe(true)
  })

  it('offers no undo that has passed', () => {
    const undo = (undoUntilMs: number) => letter('answer-received', { answer: { answer: 'cancel', undoUntilMs } })
    expect(isStillTrue(undo(now + 1), waiting, now, false)).toBe(true)
    expect(isStillTrue(undo(now), waiting, now, false)).toBe(false)
  })
})
