import type { LetterFacts, LetterLine, LetterMoney } from '../backorder/letters/letter.ts'
import { type Brand, defaultBrand } from './brand.ts'
import type { ConfirmWaitingInput, LetterInput, Links, Reader, RestockedInput } from './letter-input.ts'

/** A fixed letter to look at and to test: what it shows, and its input. */
export interface Example {
  title: string
  input: LetterInput
}

const brand: Brand = {
  ...defaultBrand,
  shopName: 'Alder & Finch',
  supportEmail: 'help@alderfinch.example',
  supportPhone: '+1 555 010 0199',
  websiteUrl: 'https://alderfinch.example',
  postalAddress: '12 Mill Lane, Portland, OR 97201',
}
const customer: Reader = { name: 'Maria Lopez', locale: 'en-US', timeZone: 'America/New_York' }
const shop = 'https://alderfinch.example'
const page = `${shop}/o/7Qm2xT9bLw4`
const link = (answer: string) => `${page}/${answer}`
const waitOrCancel = { wait: link('wait'), cancel: link('cancel') }

const lamps: LetterLine = {
  id: 'line-1',
  name: 'Walnut Desk Lamp',
  imageUrl: `${shop}/pictures/walnut-desk-lamp.jpg`,
  unitPriceMinor: 4999,
  ordered: 10,
  shippingNow: 0,
  waiting: 6,
  ready: 0,
  shipped: 4,
  cancelled: 0,
  expectedAt: '2026-03-24',
  discontinued: false,
}
const shades: LetterLine = {
  id: 'line-2',
  name: 'Linen Lampshade, 30 cm',
  unitPriceMinor: 2500,
  ordered: 2,
  shippingNow: 0,
  waiting: 2,
  ready: 2,
  shipped: 0,
  cancelled: 0,
  expectedAt: null,
  discontinued: false,
}
const captured: LetterMoney = {
  currency: 'USD',
  mode: 'captured',
  takenMinor: 49990,
  cancelMinor: 29994,
  cancelRefundMinor: 29994,
  dueMinor: 0,
}
const authorized: LetterMoney = {
  currency: 'USD',
  mode: 'authorized',
  takenMinor: 0,
  cancelMinor: 29994,
  cancelRefundMinor: 0,
  dueMinor: 29994,
}
const oakLamp = {
  sku: 'LAMP-OAK',
  name: 'Oak Desk Lamp',
  unitPriceMinor: 4499,
  imageUrl: `${shop}/pictures/oak-desk-lamp.jpg`,
  difference: 'oak instead of walnut, and a cable 20 cm longer',
}

const facts: LetterFacts = {
  lines: [lamps],
  shipping: 'as-available',
  extraShippingMinor: 0,
  promisedDate: '2026-03-24',
  currentDate: '2026-03-24',
  previousDate: '2026-03-24',
  endingDate: '2026-04-18',
  nextLetterOn: '2026-03-26',
  offer: null,
  money: captured,
}
const allSix: LetterLine = { ...lamps, ordered: 6, shipped: 0 }
const cancelOnly = {
  number: 1,
  options: ['cancel' as const],
  revisedDate: null,
  waitUntil: '2026-04-18',
  silence: null,
  substitutes: [],
}
const consent = {
  number: 2,
  options: ['wait' as const, 'cancel' as const],
  revisedDate: '2026-04-07',
  waitUntil: '2026-04-18',
  silence: { means: 'consent' as const, on: '2026-03-24' },
  substitutes: [],
}
const firstOffer = {
  ...cancelOnly,
  options: ['wait' as const, 'cancel' as const],
  revisedDate: '2026-03-24' as string | null,
}
const silentEnd = { ...consent, silence: { means: 'cancel' as const, on: '2026-04-23' } }
const swapOffer = {
  number: 3,
  options: ['wait' as const, 'swap' as const, 'cancel' as const],
  revisedDate: null,
  waitUntil: '2026-04-18',
  silence: null,
  substitutes: [{ lineId: 'line-1', substitute: oakLamp }],
}
const swapLinks = { ...waitOrCancel, swap: link('swap') }
const code = { code: 'THANKS-4F7K2', percent: 10, maxValueMinor: 5000, expiresOn: '2026-06-22' }

function example(
  title: string,
  letter: LetterInput['letter'],
  changed: Partial<LetterFacts>,
  answers: Links['answers'] = { cancel: link('cancel') },
  more: Partial<LetterInput> & { links?: Links } = {},
): Example {
  const links: Links = {
    preferences: `${shop}/p/7Qm2xT9bLw4`,
    page,
    short: `${shop}/s/9fK3`,
    answers,
    swap: { 'LAMP-OAK': link('swap') },
    undo: link('undo'),
    ...more.links,
  }
  const input = {
    orderId: 'A-1001',
    letter,
    facts: { ...facts, ...changed },
    customer,
    brand,
    atMs: Date.UTC(2026, 2, 19, 15),
    ...more,
    links,
  }
  return { title: `${letter}: ${title}`, input }
}

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

const closedMoney = { ...captured, takenMinor: 19996, cancelMinor: 0, cancelRefundMinor: 0 }
const refund: LetterMoney = { ...closedMoney, refundMinor: 29994, refundBy: '2026-03-30' }
const gone: LetterLine = { ...lamps, waiting: 0, cancelled: 6 }
const goneAlone: LetterLine = { ...gone, ordered: 6, shipped: 0 }
const nothingTaken = { ...authorized, cancelMinor: 0, dueMinor: 0 }

/** Every letter with its main variants, fixed for ever. */
export const examples: Example[] = [
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
  example('a week sooner', 'good-news', {
    currentDate: '2026-03-17',
    offer: cancelOnly,
    lines: [{ ...lamps, expectedAt: '2026-03-17' }],
  }),
  example('a date at last', 'good-news', { previousDate: null, currentDate: '2026-04-02', offer: cancelOnly }),
  example('cheaper, still waiting', 'substitute-offer', { offer: swapOffer }, swapLinks),
  example(
    'the wanted one is no longer made',
    'substitute-offer',
    {
      lines: [{ ...lamps, discontinued: true, expectedAt: null }],
      currentDate: null,
      offer: { ...swapOffer, options: ['swap', 'cancel'] },
      actBy: '2026-03-26',
    },
    { swap: link('swap'), cancel: link('cancel') },
  ),
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
  example('to be charged', 'shipping-soon', {
    lines: [{ ...allSix, ready: 6 }],
    money: authorized,
    nextLetterOn: null,
  }),
  example('paid, some still wait', 'shipping-soon', { lines: [{ ...lamps, ready: 4 }], nextLetterOn: null }),
  example(
    'all of it',
    'shipped',
    {
      lines: [{ ...lamps, waiting: 0, shipped: 10, expectedAt: null }],
      shipment: {
        lines: [{ id: 'line-1', quantity: 6 }],
        carrier: 'UPS',
        tracking: '1Z999AA10123456784',
        trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      },
      nextLetterOn: null,
      money: { ...captured, cancelMinor: 0, cancelRefundMinor: 0 },
    },
    {},
  ),
  example('a part, the rest waits', 'shipped', {
    lines: [{ ...lamps, shipped: 4, waiting: 6 }],
    shipment: { lines: [{ id: 'line-1', quantity: 4 }], carrier: 'UPS', tracking: '1Z999AA10123456784' },
    offer: cancelOnly,
  }),
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
  example(
    'declined',
    'payment-problem',
    { lines: [{ ...allSix, ready: 6 }], problem: 'declined', actBy: '2026-03-27', money: authorized },
    undefined,
    { links: { page, short: `${shop}/s/9fK3`, answers: { cancel: link('cancel') }, fixPayment: link('pay') } },
  ),
  example(
    'authorisation lapsing',
    'payment-problem',
    { lines: [allSix], problem: 'authorization-lapsing', actBy: '2026-03-21', money: authorized },
    undefined,
    { links: { page, short: `${shop}/s/9fK3`, answers: { cancel: link('cancel') }, fixPayment: link('pay') } },
  ),
  example('about a colour', 'agent-message', { noteId: 'note-1', offer: cancelOnly }, undefined, {
    agentMessage: {
      agent: 'Ana',
      text: 'I called the workshop this morning. Your lamps are being oiled and will be packed on Friday.\n\nIf you would rather have the oak ones, just reply and I will change it.',
    },
  }),
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

/** Asks a shopper to confirm. */
export const confirmWaitingExample: ConfirmWaitingInput = {
  facts: {
    product: { name: 'Walnut Desk Lamp', imageUrl: `${shop}/pictures/walnut-desk-lamp.jpg` },
    confirmLink: `${shop}/w/k1.Y34yc0.tPXw`,
    unsubscribeLink: `${shop}/w/k1.bH44c0.9aKd`,
    days: 7,
  },
  customer,
  brand,
}

/** The waiting-list letter, with its own facts. */
export const restockedExample: RestockedInput = {
  facts: {
    product: { name: 'Walnut Desk Lamp', imageUrl: `${shop}/pictures/walnut-desk-lamp.jpg` },
    unitsLeft: 40,
    link: `${shop}/walnut-desk-lamp`,
    unsubscribeLink: `${shop}/waiting-list/8sKd2/stop`,
  },
  customer,
  brand,
}
