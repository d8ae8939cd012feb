import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../backorder/calendar.ts'
import { judge } from '../../../backorder/law/judge.ts'
import type { LawEvent, LawRecord } from '../../../backorder/law/law-record.ts'
import { isWorkingDay } from '../../../backorder/law/working-days.ts'

const firstDay = '2026-03-02'
const day = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays(firstDay, days))
const maybeDay = fc.option(day(200))
const event: fc.Arbitrary<LawEvent> = fc.oneof(
  fc.record({ on: day(120), type: fc.constant('delay-notice' as const), revisedOn: maybeDay }),
  fc.record({ on: day(120), type: fc.constant('delay-notice' as const), revisedOn: maybeDay, bounced: fc.boolean() }),
  fc.record({ on: day(120), type: fc.constant('consent' as const) }),
  fc.record({ on: day(120), type: fc.constant('consent' as const), until: maybeDay }),
  fc.record({
    on: day(120),
    type: fc.constantFrom(...(['bounced', 'cancel', 'shipped', 'abandoned', 'refunded'] as const)),
  }),
)
const record: fc.Arbitrary<LawRecord> = fc.record(
  {
    orderedOn: day(20),
    promisedOn: day(80),
    creditApplication: fc.boolean(),
    sellerIsCreditor: fc.boolean(),
    events: fc.array(event, { maxLength: 8 }),
    asOf: day(160),
  },
  { requiredKeys: ['orderedOn', 'events', 'asOf'] },
)
const runs = { numRuns: 3000 }

describe('whatever happens to an order', () => {
  it('what has ended stays ended as time passes without events', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 400 }), (judged, days) => {
        const events = judged.events.filter(({ on }) => on <= judged.asOf)
        const before = judge({ ...judged, events }, 'us-ftc')
        const after = judge({ ...judged, events, asOf: addDays(judged.asOf, days) }, 'us-ftc')
        if (before.status === 'open') return
        expect([after.status, after.cancelledOn, after.refundDueOn]).toEqual([
          before.status,
          before.cancelledOn,
          before.refundDueOn,
        ])
      }),
      runs,
    )
  })

  it('what comes after the day of judgement makes no difference', () => {
    fc.assert(
      fc.property(record, (judged) => {
        const events = judged.events.filter(({ on }) => on <= judged.asOf)
        expect(judge(judged, 'us-ftc')).toEqual(judge({ ...judged, events }, 'us-ftc'))
      }),
      runs,
    )
  })

  it('an order shipped by its promise without a cancellation before is never cancelled', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 0, max: 30 }), (judged, days) => {
        const shippedOn = addDays(judged.orderedOn, days)
        const others = judged.events.filter(({ type }) => type !== 'cancel' && type !== 'abandoned')
        const events: LawEvent[] = [{ on: shippedOn, type: 'shipped' }, ...others]
        const promisedOn = addDays(judged.orderedOn, 30)
        const verdict = judge({ ...judged, promisedOn, events, asOf: addDays(firstDay, 400) }, 'us-ftc')
        expect([verdict.status, verdict.breaches]).toEqual(['shipped', []])
      }),
      runs,
    )
  })

  it('a cancelled order is owed its money on a working day after the cancellation, within seventeen days', () => {
    fc.assert(
      fc.property(record, (judged) => {
        const { status, cancelledOn, refundDueOn, refundDue } = judge(judged, 'us-ftc')
        if (status !== 'cancelled') return
        if (judged.sellerIsCreditor === true) {
          expect([refundDueOn, refundDue]).toEqual([null, 'one billing cycle'])
          return
        }
        expect(isWorkingDay(refundDueOn!)).toBe(true)
        expect(refundDueOn! > addDays(cancelledOn!, 8) && refundDueOn! <= addDays(cancelledOn!, 17)).toBe(true)
      }),
      runs,
    )
  })

  it('a full refund on the day of cancellation always settles what is owed', () => {
    fc.assert(
      fc.property(record, (judged) => {
        const { status, cancelledOn } = judge(judged, 'us-ftc')
        if (status !== 'cancelled') return
        const events: LawEvent[] = [...judged.events, { on: cancelledOn!, type: 'refunded' }]
        const refunded = judge({ ...judged, events }, 'us-ftc')
        expect(refunded.breaches.filter(({ what }) => what.startsWith('refund-'))).toEqual([])
      }),
      runs,
    )
  })

  it('with no law there is never a breach', () => {
    fc.assert(
      fc.property(record, (judged) => {
        expect(judge(judged, 'none').breaches).toEqual([])
      }),
      runs,
    )
  })
})
