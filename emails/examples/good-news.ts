import { cancelOnly, type Example, example, lamps } from './order.ts'

export const goodNewsExamples: Example[] = [
  example('a week sooner', 'good-news', {
    currentDate: '2026-03-17',
    offer: cancelOnly,
    lines: [{ ...lamps, expectedAt: '2026-03-17' }],
  }),
  example('a date at last', 'good-news', { previousDate: null, currentDate: '2026-04-02', offer: cancelOnly }),
]
