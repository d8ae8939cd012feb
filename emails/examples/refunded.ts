import type { LetterLine, LetterMoney } from '../../backorder/letters/letter.ts'
import { allSix, authorized, cancelOnly, captured, code, type Example, example, lamps, oakLamp } from './order.ts'

const closedMoney = { ...captured, takenMinor: 19996, cancelMinor: 0, cancelRefundMinor: 0 }
const refund: LetterMoney = { ...closedMoney, refundMinor: 29994, refundBy: '2026-03-30' }
const gone: LetterLine = { ...lamps, waiting: 0, cancelled: 6 }
const goneAlone: LetterLine = { ...gone, ordered: 6, shipped: 0 }
const nothingTaken = { ...authorized, cancelMinor: 0, dueMinor: 0 }

export const refundedExamples: Example[] = [
  example(
    'the customer cancelled the rest',
    'refunded',
    { lines: [gone], cause: 'customer', money: refund, nextLetterOn: null },
    {},
  ),
  example(
    'silence after a delay',
    'refunded',
    { lines: [goneAlone], cause: 'silence', money: { ...refund, takenMinor: 0 }, nextLetterOn: null },
    {},
  ),
  example(
    'the ending date came',
    'refunded',
    { lines: [goneAlone], cause: 'ending', money: { ...refund, takenMinor: 0 }, nextLetterOn: null, discount: code },
    {},
  ),
  example(
    'no longer made',
    'refunded',
    { lines: [{ ...gone, discontinued: true }], cause: 'discontinued', money: refund, nextLetterOn: null },
    {},
  ),
  example(
    'never charged',
    'refunded',
    {
      lines: [goneAlone],
      cause: 'customer',
      money: { ...nothingTaken, refundMinor: 0, notChargedMinor: 29994 },
      nextLetterOn: null,
    },
    {},
  ),
  example(
    'a deposit, and the rest never charged',
    'refunded',
    {
      lines: [goneAlone],
      cause: 'customer',
      money: { ...nothingTaken, mode: 'deposit', refundMinor: 6000, notChargedMinor: 23994, refundBy: '2026-03-30' },
      nextLetterOn: null,
    },
    {},
  ),
  example('a gesture, nothing cancelled', 'refunded', {
    cause: 'goodwill',
    offer: cancelOnly,
    money: { ...captured, takenMinor: 47990, refundMinor: 2000, refundBy: '2026-03-30' },
  }),
  example('money for a second parcel that was not needed', 'refunded', {
    cause: 'unused-parcel',
    offer: cancelOnly,
    money: { ...captured, refundMinor: 499, refundBy: '2026-03-30' },
  }),
  example('a cheaper replacement', 'refunded', {
    lines: [{ ...allSix, ready: 6, substitute: oakLamp }],
    cause: 'price-difference',
    money: {
      ...captured,
      takenMinor: 26994,
      cancelMinor: 26994,
      cancelRefundMinor: 26994,
      refundMinor: 3000,
      refundBy: '2026-03-30',
    },
    offer: cancelOnly,
  }),
]
