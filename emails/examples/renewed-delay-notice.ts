import { allSix, authorized, code, type Example, example, silentEnd, waitOrCancel } from './order.ts'

export const renewedDelayNoticeExamples: Example[] = [
  example(
    'second slip, silence cancels',
    'renewed-delay-notice',
    {
      previousDate: '2026-04-07',
      promisedDate: '2026-04-07',
      revisedDate: '2026-04-21',
      currentDate: '2026-04-21',
      reason: 'the container is held at customs',
      offer: {
        ...silentEnd,
        number: 3,
        revisedDate: '2026-04-21',
        waitUntil: '2026-05-01',
        silence: { means: 'cancel', on: '2026-04-07' },
      },
      discount: { ...code, percent: 15 },
    },
    waitOrCancel,
  ),
  example(
    'second slip, no date, never charged',
    'renewed-delay-notice',
    {
      lines: [allSix],
      previousDate: '2026-04-07',
      revisedDate: null,
      currentDate: null,
      offer: { ...silentEnd, number: 3, revisedDate: null, silence: { means: 'cancel', on: '2026-04-07' } },
      money: authorized,
    },
    waitOrCancel,
  ),
]
