import {
  allSix,
  authorized,
  cancelOnly,
  captured,
  type Example,
  example,
  lamps,
  oakLamp,
  shades,
  waitOrCancel,
} from './order.ts'

export const answerReceivedExamples: Example[] = [
  example('wait', 'answer-received', {
    currentDate: '2026-04-07',
    promisedDate: '2026-04-07',
    answer: { answer: 'wait' },
    offer: cancelOnly,
  }),
  example(
    'cancel, with time to undo',
    'answer-received',
    {
      answer: { answer: 'cancel', lines: [{ id: 'line-1', quantity: 6 }], undoUntilMs: Date.UTC(2026, 2, 19, 15, 30) },
      nextLetterOn: null,
    },
    {},
  ),
  example(
    'cancel, never charged',
    'answer-received',
    {
      lines: [allSix],
      answer: { answer: 'cancel', lines: [{ id: 'line-1', quantity: 6 }], undoUntilMs: Date.UTC(2026, 2, 19, 15, 30) },
      nextLetterOn: null,
      money: authorized,
    },
    {},
  ),
  example(
    'cancel of two of six',
    'answer-received',
    {
      answer: { answer: 'cancel', lines: [{ id: 'line-1', quantity: 2 }], undoUntilMs: Date.UTC(2026, 2, 19, 15, 30) },
    },
    waitOrCancel,
  ),
  example(
    'perhaps a cancel, by text',
    'answer-received',
    { answer: { answer: 'cancel', unclear: { via: 'sms', heldUntilMs: Date.UTC(2026, 2, 21, 15) } } },
    waitOrCancel,
  ),
  example(
    'perhaps a cancel, by email',
    'answer-received',
    {
      lines: [allSix],
      answer: { answer: 'cancel', unclear: { via: 'email', heldUntilMs: Date.UTC(2026, 2, 21, 15) } },
      money: authorized,
    },
    waitOrCancel,
  ),
  example(
    'cancel, too late',
    'answer-received',
    {
      lines: [{ ...allSix, ready: 6 }],
      answer: { answer: 'cancel', lines: [{ id: 'line-1', quantity: 6 }], tooLate: true },
      nextLetterOn: null,
    },
    {},
  ),
  example('swap', 'answer-received', {
    lines: [{ ...lamps, substitute: oakLamp }],
    answer: { answer: 'swap', substitute: oakLamp },
    money: { ...captured, takenMinor: 46990, cancelMinor: 26994, cancelRefundMinor: 26994 },
  }),
  example('send each part as it is ready', 'answer-received', {
    lines: [allSix, shades],
    answer: { answer: 'split' },
    extraShippingMinor: 500,
  }),
  example('one parcel', 'answer-received', {
    lines: [allSix, shades],
    answer: { answer: 'together' },
    shipping: 'together',
  }),
]
