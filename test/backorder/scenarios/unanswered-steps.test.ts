import { describe, expect, it } from 'vitest'
import { hourMs } from '../../../backorder/calendar.ts'
import { decide } from '../../../backorder/decide.ts'
import { nextDeadlineMs } from '../../../backorder/duties/index.ts'
import type { Entry } from '../../../backorder/entry.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { answers, at, lampOrder, on, received, story } from './shop.ts'

const asked = (entries: Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'agent-needed' ? [`${entry.why} by ${entry.dueBy}`] : []))
const relieved = (entries: Entry[]) => entries.flatMap((entry) => (entry.type === 'agent-relieved' ? [entry.why] : []))
const slow = (step: 'refund' | 'hold' | 'release', hours: number) => ({
  atMs: at('2026-03-02'),
  slow: step,
  forMs: hours * hourMs,
})

/** A cancelled order whose refund was asked for and not answered, an hour after. */
function refundUnderWay(): Backorder {
  const events = [slow('refund', 9_000), on('2026-03-06', answers('cancel'))]
  return story(lampOrder(), events, '2026-03-06').backorder
}

describe('a step that the shop does not answer', () => {
  it('is shown to a person after a day, two working days before the law wants the money sent, and asked for only once', () => {
    const events = [slow('refund', 60), on('2026-03-06', answers('cancel'))]
    const { entries, steps } = story(lampOrder(), events, '2026-03-12')
    // Seven working days after Friday 6 March are over on the 17th.
    expect(asked(entries)).toEqual(['step-unanswered by 2026-03-13'])
    expect(steps.filter((step) => step === 'refund 29994')).toHaveLength(1)
  })

  it('is shown before the money is due, whatever the policy says of refused steps', () => {
    const events = [slow('refund', 600), on('2026-03-06', answers('cancel'))]
    const { entries } = story(lampOrder({}, { stepRetryHours: 720 }), events, '2026-03-16')
    expect(asked(entries)).toEqual(['step-unanswered by 2026-03-13'])
    expect(entries.find(({ type }) => type === 'agent-needed')!.atMs).toBeLessThan(at('2026-03-08'))
  })

  it('is shown within an hour when it is to stop a parcel', () => {
    const events = [slow('hold', 3), on('2026-03-06', received(6)), on('2026-03-07', answers('cancel'))]
    const { entries, letters } = story(lampOrder(), events, '2026-03-07')
    expect(entries.find(({ type }) => type === 'agent-needed')).toMatchObject({
      why: 'step-unanswered',
      atMs: at('2026-03-07', 13),
    })
    // Nobody is told that the parcel has gone while nobody knows.
    expect(letters.some(({ facts }) => facts.answer?.tooLate)).toBe(false)
  })

  it('needs no person any more once it is answered', () => {
    const events = [slow('refund', 60), on('2026-03-06', answers('cancel'))]
    const { entries, backorder } = story(lampOrder(), events, '2026-03-12')
    expect(relieved(entries)).toEqual(['step-unanswered'])
    expect(backorder.closed?.outcome).toBe('refunded')
  })

  it('has the time of the wait, or what is left of today, where no day of the law rests on it', () => {
    const events = [slow('release', 40), on('2026-03-03', received(2))]
    expect(asked(story(lampOrder(), events, '2026-03-04').entries)).toEqual(['step-unanswered by 2026-04-01'])
  })

  it('leaves the next deadline to others once it was shown', () => {
    const shown = decide(refundUnderWay(), { type: 'deadline' }, at('2026-03-08')).backorder
    expect(nextDeadlineMs(shown)).toBeNull()
  })
})

describe('a refund that the shop refuses', () => {
  const refused = [{ atMs: at('2026-03-03'), fail: 'refund' as const }, on('2026-03-06', answers('cancel'))]

  it('is a person’s until two working days before the law wants it, and no longer once it was made', () => {
    const { entries } = story(lampOrder(), refused, '2026-03-08')
    expect(asked(entries)).toEqual(['refund-refused by 2026-03-13'])
    expect(relieved(entries)).toEqual(['refund-refused'])
  })

  it('is still a person’s while another one is refused', () => {
    const twice = [{ atMs: at('2026-03-03'), fail: 'refund' as const }, ...refused]
    const { entries } = story(lampOrder(), twice, '2026-03-07')
    expect(asked(entries)).toHaveLength(1)
    expect(relieved(entries)).toEqual([])
  })
})

describe('a release that the shop refuses', () => {
  it('is no person’s any more when the order is over, whoever sent the goods', () => {
    const fails = Array.from({ length: 9 }, () => ({ atMs: at('2026-03-05'), fail: 'release' as const }))
    const shipped = on('2026-03-20', { type: 'shipped', lines: [{ id: 'lamp', quantity: 10 }] })
    const { entries, backorder } = story(lampOrder(), [...fails, on('2026-03-06', received(6)), shipped], '2026-03-21')
    expect(backorder.closed?.outcome).toBe('shipped')
    expect(asked(entries).every((task) => task.startsWith('step-refused'))).toBe(true)
    expect(relieved(entries)).toEqual(['step-refused'])
  })
})
