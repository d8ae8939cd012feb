import type { Calendar } from './calendar.ts'
import { handlingDays } from './calendar.ts'
import { cast, type Part } from './cast.ts'
import { catalogue, type Product, type Replacement, type Sku } from './catalogue.ts'
import { priceIn } from './money.ts'
import { promisedDay } from './supplier.ts'

/** The shop promises what has no purchase order of its own by this day. */
const unorderedDay = 20

/** An order of the demo with the person's plans. */
export interface DemoOrder {
  id: string
  part: Part
}

/** The orders of one run; ids and skus carry the run's name, so that runs do not meet. */
export const ordersOf = (run: string): DemoOrder[] =>
  cast.map((part, index) => ({ id: `demo-${run}-${String(index + 1).padStart(2, '0')}`, part }))

/** A sku as the engine knows it in this run. */
export const runSku = (sku: string, run: string): string => `${sku}.${run}`

/** The day on which the shop promises the last of an order's goods. */
export function orderPromisedDay({ goods }: Part): number {
  const days = goods.filter(([, quantity, available]) => available < quantity).map(([sku]) => shopDay(sku))
  return Math.max(...days) + handlingDays
}

const shopDay = (sku: Sku): number => {
  const { incoming, storyDay }: Product = catalogue[sku]
  if (storyDay !== undefined) return storyDay
  const [first] = incoming
  return first ? promisedDay(first) : unorderedDay
}

/** Body of `POST /v1/backorders`. */
export function orderBody({ id, part }: DemoOrder, run: string, calendar: Calendar, placedAt: Date) {
  const { name, goods, currency, payment, country, locale, timeZone, phone, shipping } = part
  const email = `${name.toLowerCase().replace(' ', '.')}@example.com`
  return {
    id,
    placedAt: placedAt.toISOString(),
    customer: { id: `customer-${id}`, name, email, country, locale, timeZone, ...(phone && { phone }) },
    currency,
    lines: goods.map(([sku, quantity, available], index) => {
      const { priceUsdMinor, name: productName, replacement }: Product = catalogue[sku]
      return {
        id: String(index + 1),
        sku: runSku(sku, run),
        name: productName,
        quantity,
        available,
        unitPrice: priceIn(priceUsdMinor, currency),
        ...(replacement && { substitutes: [replacementBody(replacement, run, part)] }),
      }
    }),
    payment: { mode: payment, ...(payment === 'deposit' && { captured: depositOf(part) }) },
    promisedDate: calendar.date(orderPromisedDay(part)),
    ...(shipping && { policy: { shipping } }),
  }
}

/** A substitute as the API takes it. */
export const replacementBody = (
  { sku, name, priceUsdMinor, difference }: Replacement,
  run: string,
  { currency }: Part,
) => ({ sku: runSku(sku, run), name, difference, unitPrice: priceIn(priceUsdMinor, currency) })

/** A fifth of the goods is paid at once. */
const depositOf = (part: Part): number => Math.round(goodsPrice(part) / 5)

const goodsPrice = ({ goods, currency }: Part): number =>
  goods.reduce((sum, [sku, quantity]) => sum + quantity * priceIn(catalogue[sku].priceUsdMinor, currency), 0)
