import type { LetterFacts } from '../../backorder/letters/letter.ts'
import type { LetterInput, Links } from '../letter-input.ts'
import {
  allSix,
  authorized,
  captured,
  type Example,
  example,
  firstOffer,
  lamps,
  link,
  shades,
  swapLinks,
  swapOffer,
  waitOrCancel,
} from './order.ts'

const firstFacts: Partial<LetterFacts> = {
  lines: [{ ...lamps, shipped: 0, shippingNow: 4 }],
  offer: firstOffer,
  nextLetterOn: '2026-02-26',
}
const onTheDay = Date.UTC(2026, 1, 19, 15)

function first(
  title: string,
  changed: Partial<LetterFacts>,
  answers: Links['answers'] = waitOrCancel,
  more: Partial<LetterInput> = {},
) {
  return example(title, 'first-notice', { ...firstFacts, ...changed }, answers, { atMs: onTheDay, ...more })
}

export const firstNoticeExamples: Example[] = [
  first('part ships now, paid', {}),
  first('nothing in stock, no date', {
    offer: { ...firstOffer, revisedDate: null },
    previousDate: null,
    lines: [{ ...allSix, expectedAt: null }],
    promisedDate: null,
    currentDate: null,
    money: { ...captured, takenMinor: 29994 },
  }),
  first('authorised, not charged', { lines: [allSix], money: authorized }),
  first('deposit', {
    lines: [allSix],
    money: { ...captured, mode: 'deposit', takenMinor: 6000, cancelRefundMinor: 6000, dueMinor: 23994 },
  }),
  first(
    'two products, one of them here, one parcel or two',
    {
      lines: [allSix, { ...shades, shippingNow: 2, waiting: 0, ready: 0 }],
      offer: { ...firstOffer, options: ['wait', 'cancel', 'together'] },
      money: { ...captured, takenMinor: 34994 },
    },
    { ...waitOrCancel, together: link('together') },
  ),
  first('two products wait, each with its place', {
    lines: [
      { ...allSix, queue: { place: 21, of: 40 } },
      { ...shades, ready: 0, expectedAt: '2026-03-17', queue: { place: 2, of: 2 } },
    ],
    money: { ...captured, takenMinor: 34994, cancelMinor: 34994, cancelRefundMinor: 34994 },
  }),
  first(
    'one parcel asked for, part is here, a second parcel costs',
    {
      lines: [{ ...lamps, shipped: 0, waiting: 10, ready: 4 }],
      shipping: 'together',
      extraShippingMinor: 500,
      offer: { ...firstOffer, options: ['wait', 'cancel', 'split'] },
      money: { ...captured, cancelMinor: 49990, cancelRefundMinor: 49990 },
    },
    { ...waitOrCancel, split: link('split') },
  ),
  first(
    'with a substitute on offer, in Berlin',
    {
      lines: [allSix],
      offer: { ...swapOffer, revisedDate: '2026-03-24' },
      money: { ...captured, takenMinor: 29994, currency: 'EUR' },
    },
    swapLinks,
    {
      customer: { name: 'Jörg Weiß', locale: 'en-DE', timeZone: 'Europe/Berlin' },
    },
  ),
]

/** One letter in many currencies and regions, for whoever changes the formats. */
export const abroad: Example[] = (
  [
    ['JPY', 'en-JP', 'Asia/Tokyo'],
    ['KWD', 'en-KW', 'Asia/Kuwait'],
    ['GBP', 'en-GB', 'Europe/London'],
  ] as const
).map(([currency, locale, timeZone]) =>
  first(`in ${currency}`, { money: { ...captured, currency } }, waitOrCancel, {
    customer: { name: 'Sam Okafor', locale, timeZone },
  }),
)
