import { allSix, authorized, cancelOnly, code, type Example, example, lamps } from './order.ts'

export const updateExamples: Example[] = [
  example('no news', 'update', { offer: cancelOnly }),
  example('no news, 4th of 11 in line', 'update', {
    lines: [{ ...lamps, queue: { place: 4, of: 11 } }],
    offer: cancelOnly,
  }),
  example('a day later', 'update', { currentDate: '2026-03-25', offer: cancelOnly }),
  example('two have come, no date for the rest', 'update', {
    lines: [{ ...allSix, ready: 2, expectedAt: null }],
    currentDate: null,
    promisedDate: null,
    previousDate: null,
    offer: cancelOnly,
    money: authorized,
  }),
  example('the last day was moved', 'update', { previousEndingDate: '2026-04-04', offer: cancelOnly }),
  example('no date any more', 'update', { currentDate: null, offer: cancelOnly, discount: code }),
  example('the replacement cannot be had', 'update', {
    problem: 'substitute-gone',
    currentDate: '2026-04-02',
    offer: cancelOnly,
  }),
]
