import { allSix, authorized, type Example, example, lamps } from './order.ts'

export const shippingSoonExamples: Example[] = [
  example('to be charged', 'shipping-soon', {
    lines: [{ ...allSix, ready: 6 }],
    money: authorized,
    nextLetterOn: null,
  }),
  example('paid, some still wait', 'shipping-soon', { lines: [{ ...lamps, ready: 4 }], nextLetterOn: null }),
]
