import type { LetterFacts } from '../../backorder/letters/letter.ts'
import type { PlainState } from './plain-activities.ts'

const dateOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)

/** What a letter of the plain workflow says: as much as one of Meanwhile's, or it could not be rendered. */
export function plainFacts(state: PlainState, nowMs: number): LetterFacts {
  const over = state.phase === 'refunded'
  return {
    lines: [
      {
        id: '1',
        name: 'Oak desk lamp',
        unitPriceMinor: 4999,
        ordered: 10,
        shippingNow: 0,
        waiting: over ? 0 : 10,
        ready: 0,
        shipped: 0,
        cancelled: over ? 10 : 0,
        expectedAt: state.expectedAt,
        discontinued: false,
      },
    ],
    shipping: 'as-available',
    extraShippingMinor: 0,
    promisedDate: null,
    currentDate: state.expectedAt,
    previousDate: null,
    endingDate: dateOf(state.endsAtMs),
    nextLetterOn: over ? null : dateOf(Math.min(nowMs + state.updateEveryMs, state.endsAtMs)),
    offer: over
      ? null
      : {
          number: 1,
          options: ['wait', 'cancel'],
          revisedDate: null,
          waitUntil: dateOf(state.endsAtMs),
          silence: null,
          substitutes: [],
        },
    money: {
      currency: 'USD',
      mode: 'captured',
      takenMinor: over ? 0 : state.amountMinor,
      cancelMinor: over ? 0 : state.amountMinor,
      cancelRefundMinor: over ? 0 : state.amountMinor,
      dueMinor: 0,
      ...(over && { refundMinor: state.amountMinor, notChargedMinor: 0, refundBy: dateOf(nowMs) }),
    },
  }
}
