import type { Sku } from './catalogue.ts'
import type { Currency } from './money.ts'

/** What a customer does when a letter of a kind comes, so many days after it. */
export interface Reply {
  to: string
  choose: 'wait' | 'cancel' | 'cancel-some' | 'cancel-and-undo' | 'swap' | 'split' | 'together'
  afterDays: number
  /** How many units `cancel-some` cancels of the first line. */
  units?: number
}

/** One order of the demo and the person behind it; nobody here is real. */
export interface Part {
  name: string
  country: string
  locale: string
  timeZone: string
  phone?: string
  currency: Currency
  payment: 'captured' | 'authorized' | 'deposit' | 'on-shipment'
  shipping?: 'together'
  goods: readonly [sku: Sku, quantity: number, available: number][]
  /** Not placed with the others: a story places it on this day. */
  placedDay?: number
  /** None: silent throughout. */
  replies: readonly Reply[]
}

const reply = (to: string, choose: Reply['choose'], afterDays = 1, units?: number): Reply => ({
  to,
  choose,
  afterDays,
  ...(units !== undefined && { units }),
})

const us = { country: 'US', locale: 'en-US', currency: 'USD' } as const
const east = { ...us, timeZone: 'America/New_York' } as const
const west = { ...us, timeZone: 'America/Los_Angeles' } as const
const berlin = { country: 'DE', locale: 'de-DE', currency: 'EUR', timeZone: 'Europe/Berlin' } as const
const tokyo = { country: 'JP', locale: 'ja-JP', currency: 'JPY', timeZone: 'Asia/Tokyo' } as const

/** Thirty-two orders, the last seven of them of stories/: what was bought, how it is paid, and what each customer answers. */
export const cast: readonly Part[] = [
  {
    ...east,
    name: 'Ada Hart',
    phone: '+12025550101',
    payment: 'captured',
    goods: [['LAMP-OAK', 10, 4]],
    replies: [reply('delay-notice', 'wait'), reply('renewed-delay-notice', 'wait')],
  },
  {
    ...west,
    name: 'Bo Chen',
    payment: 'captured',
    goods: [['KETTLE-STEEL', 2, 0]],
    replies: [reply('delay-notice', 'cancel')],
  },
  {
    ...berlin,
    name: 'Lena Vogt',
    phone: '+4930901820',
    payment: 'authorized',
    goods: [['CHAIR-ASH', 4, 0]],
    replies: [reply('delay-notice', 'wait'), reply('renewed-delay-notice', 'wait', 2)],
  },
  {
    ...tokyo,
    name: 'Haruto Sato',
    phone: '+81312345678',
    payment: 'captured',
    goods: [['LAMP-PAPER', 3, 1]],
    replies: [],
  },
  {
    ...us,
    name: 'Maya Patel',
    country: 'GB',
    locale: 'en-GB',
    currency: 'GBP',
    timeZone: 'Europe/London',
    payment: 'deposit',
    goods: [['CHAIR-RATTAN', 2, 0]],
    replies: [reply('delay-notice', 'wait'), reply('renewed-delay-notice', 'cancel')],
  },
  { ...east, name: 'Sam Reed', payment: 'on-shipment', goods: [['STOOL', 6, 2]], replies: [] },
  {
    ...west,
    name: 'Ivy Moss',
    payment: 'captured',
    goods: [['KETTLE-COPPER', 1, 0]],
    replies: [reply('substitute-offer', 'swap')],
  },
  {
    ...us,
    name: 'Noah Roy',
    country: 'CA',
    locale: 'fr-CA',
    currency: 'CAD',
    timeZone: 'America/Toronto',
    payment: 'captured',
    goods: [['KETTLE-COPPER', 2, 0]],
    replies: [],
  },
  {
    ...berlin,
    name: 'Zoe Blanc',
    country: 'FR',
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    payment: 'authorized',
    goods: [
      ['KETTLE-COPPER', 1, 0],
      ['TEAPOT', 2, 0],
    ],
    replies: [reply('substitute-offer', 'cancel-some', 2, 1)],
  },
  {
    ...west,
    name: 'Omar Diaz',
    payment: 'captured',
    shipping: 'together',
    goods: [
      ['TABLE-WALNUT', 1, 0],
      ['LAMP-BRASS', 2, 2],
    ],
    replies: [reply('delay-notice', 'split')],
  },
  {
    ...east,
    name: 'Grace Kim',
    payment: 'captured',
    goods: [
      ['TABLE-OAK', 1, 0],
      ['RUG', 1, 0],
    ],
    replies: [reply('first-notice', 'together')],
  },
  { ...east, name: 'Leo Stone', payment: 'captured', goods: [['MIRROR', 1, 0]], replies: [] },
  {
    ...west,
    name: 'Nora Lind',
    payment: 'authorized',
    goods: [['MIRROR', 2, 0]],
    replies: [reply('delay-notice', 'wait', 2), reply('substitute-offer', 'swap')],
  },
  {
    ...berlin,
    name: 'Finn Braun',
    payment: 'deposit',
    goods: [['MIRROR', 1, 0]],
    replies: [reply('delay-notice', 'wait'), reply('last-chance', 'cancel', 0)],
  },
  { ...east, name: 'Ruth Cole', payment: 'captured', goods: [['CLOCK', 2, 1]], replies: [] },
  {
    ...us,
    name: 'Ken Mori',
    timeZone: 'Pacific/Honolulu',
    phone: '+18085550142',
    payment: 'on-shipment',
    goods: [['VASE', 3, 0]],
    replies: [],
  },
  {
    ...east,
    name: 'Tess Ward',
    payment: 'captured',
    goods: [['LAMP-OAK', 4, 0]],
    replies: [reply('delay-notice', 'cancel-and-undo'), reply('renewed-delay-notice', 'wait')],
  },
  {
    ...west,
    name: 'Hugo Park',
    payment: 'captured',
    goods: [
      ['CUSHION', 8, 2],
      ['BLANKET', 2, 0],
    ],
    replies: [],
  },
  {
    ...berlin,
    name: 'Alma Ruiz',
    country: 'ES',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    payment: 'captured',
    goods: [['CHAIR-ASH', 6, 2]],
    replies: [reply('delay-notice', 'cancel-some', 1, 2), reply('renewed-delay-notice', 'wait')],
  },
  {
    ...east,
    name: 'Ben Ochs',
    payment: 'authorized',
    goods: [
      ['CHAIR-DESK', 1, 0],
      ['LAMP-BRASS', 1, 0],
    ],
    replies: [],
  },
  {
    ...tokyo,
    name: 'Yuki Mori',
    payment: 'captured',
    goods: [
      ['BOWL', 6, 3],
      ['PLANT-POT', 4, 0],
    ],
    replies: [],
  },
  {
    ...west,
    name: 'Cleo Nash',
    payment: 'deposit',
    shipping: 'together',
    goods: [
      ['SHELF', 2, 0],
      ['BASKET', 3, 1],
      ['TRAY', 2, 0],
    ],
    replies: [reply('first-notice', 'split', 2)],
  },
  {
    ...berlin,
    name: 'Otto Wirth',
    country: 'AT',
    locale: 'de-AT',
    timeZone: 'Europe/Vienna',
    payment: 'captured',
    goods: [['BED-LINEN', 2, 0]],
    replies: [reply('first-notice', 'cancel', 2)],
  },
  {
    ...east,
    name: 'Pia Novak',
    phone: '+12025550125',
    payment: 'captured',
    goods: [
      ['KETTLE-ENAMEL', 3, 1],
      ['STOOL', 2, 0],
    ],
    replies: [],
  },
  {
    ...west,
    name: 'Max Ford',
    payment: 'captured',
    goods: [
      ['LAMP-PAPER', 2, 0],
      ['BLANKET', 1, 0],
    ],
    replies: [reply('delay-notice', 'swap')],
  },
  { ...east, name: 'Ida Berg', payment: 'captured', goods: [['HAMMOCK', 2, 0]], replies: [] },
  { ...west, name: 'Jon Vale', payment: 'captured', goods: [['HAMMOCK', 2, 0]], replies: [] },
  { ...berlin, name: 'Lea Faure', payment: 'captured', goods: [['HAMMOCK', 1, 0]], replies: [] },
  { ...west, name: 'Amy Wong', payment: 'captured', goods: [['HAMMOCK', 2, 0]], replies: [] },
  { ...east, name: 'Rosa Lima', payment: 'captured', goods: [['HAMMOCK', 2, 0]], placedDay: 3, replies: [] },
  {
    ...east,
    name: 'Eli Marsh',
    payment: 'captured',
    goods: [['GLOBE', 1, 0]],
    replies: [reply('delay-notice', 'wait')],
  },
  { ...west, name: 'Una Kerr', payment: 'captured', goods: [['PARASOL', 1, 0]], replies: [] },
]
