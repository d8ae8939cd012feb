import { allSix, authorized, cancelOnly, consent, type Example, example, waitOrCancel } from './order.ts'

export const lastChanceExamples: Example[] = [
  example(
    'may wait longer',
    'last-chance',
    {
      currentDate: '2026-04-28',
      offer: { ...consent, revisedDate: '2026-04-28', waitUntil: '2026-05-08', silence: null },
    },
    waitOrCancel,
    { atMs: Date.UTC(2026, 3, 15, 15) },
  ),
  example(
    'no date, never charged',
    'last-chance',
    {
      lines: [allSix],
      currentDate: null,
      offer: { ...cancelOnly, silence: { means: 'cancel', on: '2026-04-18' } },
      nextLetterOn: '2026-04-22',
      money: authorized,
    },
    undefined,
    {
      atMs: Date.UTC(2026, 3, 15, 15),
    },
  ),
]
