import type { LetterFacts, LetterLine, LetterMoney } from '../../backorder/letters/letter.ts'
import { type Brand, defaultBrand } from '../brand.ts'
import type { LetterInput, Links, Reader } from '../letter-input.ts'

/** A fixed letter to look at and to test: what it shows, and its input. */
export interface Example {
  title: string
  input: LetterInput
}

export const brand: Brand = {
  ...defaultBrand,
  shopName: 'Alder & Finch',
  supportEmail: 'help@alderfinch.example',
  supportPhone: '+1 555 010 0199',
  websiteUrl: 'https://alderfinch.example',
  postalAddress: '12 Mill Lane, Portland, OR 97201',
}
export const customer: Reader = { name: 'Maria Lopez', locale: 'en-US', timeZone: 'America/New_York' }
export const shop = 'https://alderfinch.example'
export const page = `${shop}/o/7Qm2xT9bLw4`
export const link = (answer: string) => `${page}/${answer}`
export const waitOrCancel = { wait: link('wait'), cancel: link('cancel') }

export const lamps: LetterLine = {
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
export const shades: LetterLine = {
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
export const captured: LetterMoney = {
  currency: 'USD',
  mode: 'captured',
  takenMinor: 49990,
  cancelMinor: 29994,
  cancelRefundMinor: 29994,
  dueMinor: 0,
}
export const authorized: LetterMoney = {
  currency: 'USD',
  mode: 'authorized',
  takenMinor: 0,
  cancelMinor: 29994,
  cancelRefundMinor: 0,
  dueMinor: 29994,
}
export const oakLamp = {
  sku: 'LAMP-OAK',
  name: 'Oak Desk Lamp',
  unitPriceMinor: 4499,
  imageUrl: `${shop}/pictures/oak-desk-lamp.jpg`,
  difference: 'oak instead of walnut, and a cable 20 cm longer',
}

export const facts: LetterFacts = {
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
export const allSix: LetterLine = { ...lamps, ordered: 6, shipped: 0 }
export const cancelOnly = {
  number: 1,
  options: ['cancel' as const],
  revisedDate: null,
  waitUntil: '2026-04-18',
  silence: null,
  substitutes: [],
}
export const consent = {
  number: 2,
  options: ['wait' as const, 'cancel' as const],
  revisedDate: '2026-04-07',
  waitUntil: '2026-04-18',
  silence: { means: 'consent' as const, on: '2026-03-24' },
  substitutes: [],
}
export const firstOffer = {
  ...cancelOnly,
  options: ['wait' as const, 'cancel' as const],
  revisedDate: '2026-03-24' as string | null,
}
export const silentEnd = { ...consent, silence: { means: 'cancel' as const, on: '2026-04-23' } }
export const swapOffer = {
  number: 3,
  options: ['wait' as const, 'swap' as const, 'cancel' as const],
  revisedDate: null,
  waitUntil: '2026-04-18',
  silence: null,
  substitutes: [{ lineId: 'line-1', substitute: oakLamp }],
}
export const swapLinks = { ...waitOrCancel, swap: link('swap') }
export const code = { code: 'THANKS-4F7K2', percent: 10, maxValueMinor: 5000, expiresOn: '2026-06-22' }

export function example(
  title: string,
  letter: LetterInput['letter'],
  changed: Partial<LetterFacts>,
  answers: Links['answers'] = { cancel: link('cancel') },
  more: Partial<LetterInput> & { links?: Links } = {},
): Example {
  const links: Links = {
    preferences: `${shop}/p/7Qm2xT9bLw4`,
    page,
    short: `${shop}/o/9fK3vQ7mXwT`,
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
    shopTimeZone: 'America/Los_Angeles',
    ...more,
    links,
  }
  return { title: `${letter}: ${title}`, input }
}
