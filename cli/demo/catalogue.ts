/** Something else that can be sent for a product, never dearer. Price in US cents. */
export interface Replacement {
  sku: string
  name: string
  priceUsdMinor: number
  difference: string
}

/** A purchase order on its way: a line of deliveries.csv, placed so many days before the demo begins. */
export interface Incoming {
  delivery: string
  underWayDays: number
}

/** A product of the demo shop. */
export interface Product {
  name: string
  /** US cents; other currencies follow in money.ts. */
  priceUsdMinor: number
  /** One after the other; none: the maker will end it. */
  incoming: readonly Incoming[]
  replacement?: Replacement
  /** Supplied by purchase orders in a story of its own: the day for which the shop promises it. */
  storyDay?: number
}

const product = (
  name: string,
  priceUsdMinor: number,
  incoming: [delivery: string, underWayDays: number][],
  replacement?: Replacement,
): Product => ({
  name,
  priceUsdMinor,
  incoming: incoming.map(([delivery, underWayDays]) => ({ delivery, underWayDays })),
  ...(replacement && { replacement }),
})

const inStory = (name: string, priceUsdMinor: number, storyDay: number): Product => ({
  name,
  priceUsdMinor,
  incoming: [],
  storyDay,
})

const linenLamp = { sku: 'LAMP-LINEN', name: 'Linen floor lamp', priceUsdMinor: 5_900, difference: 'A linen shade' }
const steelCopperKettle = {
  sku: 'KETTLE-COPPER-1L',
  name: 'Copper kettle, one litre',
  priceUsdMinor: 8_800,
  difference: 'Half a litre smaller',
}

/** What the demo shop sells, by sku. */
export const catalogue = {
  'LAMP-OAK': product('Oak desk lamp', 4_999, [
    ['5353', 5],
    ['5113', 0],
  ]),
  'LAMP-BRASS': product('Brass reading lamp', 8_900, [['4023', 6]]),
  'LAMP-PAPER': product('Paper floor lamp', 6_400, [['6745', 12]], linenLamp),
  'CHAIR-ASH': product('Ash dining chair', 13_900, [['35487', 15]]),
  'CHAIR-RATTAN': product('Rattan armchair', 21_900, [['39223', 10]]),
  'CHAIR-DESK': product('Desk chair', 25_900, [['5365', 5]]),
  STOOL: product('Kitchen stool', 5_900, [
    ['3037', 0],
    ['4085', 2],
  ]),
  'KETTLE-STEEL': product('Steel kettle', 4_500, [['74357', 20]]),
  'KETTLE-ENAMEL': product('Enamel kettle', 3_800, [
    ['14433', 0],
    ['23315', 2],
  ]),
  'KETTLE-COPPER': product('Copper kettle', 9_500, [], steelCopperKettle),
  TEAPOT: product('Stoneware teapot', 3_200, [['1303', 2]]),
  'TABLE-WALNUT': product('Walnut dining table', 189_000, [['81579', 12]]),
  'TABLE-OAK': product('Oak side table', 39_000, [['1309', 7]]),
  RUG: product('Wool rug', 34_900, [['16085', 0]]),
  CUSHION: product('Linen cushion', 2_400, [
    ['23557', 7],
    ['3839', 4],
  ]),
  BLANKET: product('Lambswool blanket', 7_900, [
    ['81361', 6],
    ['24115', 9],
  ]),
  MIRROR: product('Round mirror', 12_900, [['3971', 10]]),
  CLOCK: product('Wall clock', 6_900, [['1643', 20]]),
  VASE: product('Glass vase', 4_200, [['7469', 12]]),
  SHELF: product('Bookshelf', 18_900, [['10089', 1]]),
  BOWL: product('Salad bowl', 2_900, [
    ['68207', 0],
    ['65699', 14],
  ]),
  'PLANT-POT': product('Plant pot', 1_900, [['34961', 1]]),
  'BED-LINEN': product('Bed linen', 11_900, [['3421', 3]]),
  BASKET: product('Willow basket', 3_500, [['16255', 1]]),
  TRAY: product('Serving tray', 2_700, [['1531', 4]]),
  HAMMOCK: inStory('Cotton hammock', 8_900, 22),
  GLOBE: inStory('Antique globe', 15_900, 14),
  PARASOL: inStory('Garden parasol', 12_900, 18),
} as const satisfies Record<string, Product>

export type Sku = keyof typeof catalogue

/** What an agent sends where the mirror never comes. */
export const brassMirror: Replacement = {
  sku: 'MIRROR-BRASS',
  name: 'Brass mirror',
  priceUsdMinor: 12_900,
  difference: 'A brass frame',
}
