import { allSix, authorized, captured, code, consent, type Example, example, silentEnd, waitOrCancel } from './order.ts'

export const delayNoticeExamples: Example[] = [
  example(
    'silence is consent, with a code',
    'delay-notice',
    {
      revisedDate: '2026-04-07',
      currentDate: '2026-04-07',
      reason: 'the maker ran short of walnut',
      offer: consent,
      discount: code,
    },
    waitOrCancel,
  ),
  example(
    'no new date, silence cancels',
    'delay-notice',
    {
      revisedDate: null,
      currentDate: null,
      reason: 'the maker has stopped its machines and cannot say until when',
      offer: { ...silentEnd, revisedDate: null, waitUntil: '2026-05-18' },
      discount: code,
    },
    waitOrCancel,
  ),
  example(
    'authorised, no reason given',
    'delay-notice',
    { lines: [allSix], revisedDate: '2026-04-07', currentDate: '2026-04-07', offer: consent, money: authorized },
    waitOrCancel,
  ),
  example(
    'deposit, far date',
    'delay-notice',
    {
      lines: [allSix],
      revisedDate: '2026-05-12',
      currentDate: '2026-05-12',
      reason: 'the ship missed its berth',
      offer: { ...silentEnd, revisedDate: '2026-05-12', waitUntil: '2026-05-12' },
      money: { ...captured, mode: 'deposit', takenMinor: 6000, cancelRefundMinor: 6000, dueMinor: 23994 },
    },
    waitOrCancel,
  ),
]
