import { addDays, laterOf } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { Product } from '../../records/shop/products.ts'
import type { ShelfFacts } from '../../records/shop/shelf-facts.ts'
import { expect } from '../../supply/dates/expect.ts'
import { incomingOf } from '../../supply/dates/purchase-order.ts'
import { freeUnits, isSoldAtOnce } from '../../supply/shoppers/at-once.ts'

/** What a shopper is told of a product before buying it. */
export interface Availability {
  sku: string
  name: string
  state: 'in-stock' | 'backorderable' | 'preorder' | 'out-of-stock'
  /** Units that could be bought and sent now. */
  onHand: number
  /** The day by which it would ship if it were bought today; null: at once, or nobody knows. */
  promisedDate: CivilDate | null
  terms: string | null
  /** It is bought once so many units wait, or everyone is refunded on the day. */
  quota: { waiting: number; units: number; by: CivilDate } | null
}

/** What the facts say to a shopper on a day in the shop's zone. */
export function availabilityOf(facts: ShelfFacts, today: CivilDate): Availability {
  const { product } = facts
  const state = stateOf(facts, today)
  return {
    sku: product.sku,
    name: product.name,
    state,
    onHand: Math.max(0, freeUnits(shelfOf(facts))),
    promisedDate: promisedDate(facts, state, today),
    terms: product.terms ?? null,
    quota: state === 'out-of-stock' ? null : quotaOf(facts),
  }
}

const shelfOf = ({ product, onHand, waiting }: ShelfFacts) => ({ ...product, onHand, waiting })

function stateOf(facts: ShelfFacts, today: CivilDate): Availability['state'] {
  const { product, waiting, discontinued } = facts
  const mayWait =
    !discontinued && waiting < (product.backorderLimit ?? Number.POSITIVE_INFINITY) && !quotaMissed(facts, today)
  if (isUnreleased(product, today)) return mayWait ? 'preorder' : 'out-of-stock'
  if (isSoldAtOnce(shelfOf(facts))) return 'in-stock'
  return product.backorderable && mayWait ? 'backorderable' : 'out-of-stock'
}

const isUnreleased = ({ preorder }: Product, today: CivilDate): boolean =>
  preorder !== undefined && preorder.releaseDate > today

function quotaMissed({ product, waiting }: ShelfFacts, today: CivilDate): boolean {
  const quota = product.replenishment?.quota
  return quota !== undefined && quota.by < today && waiting < quota.units
}

function quotaOf({ product, waiting }: ShelfFacts): Availability['quota'] {
  const quota = product.replenishment?.quota
  return quota ? { waiting, ...quota } : null
}

function promisedDate(facts: ShelfFacts, state: Availability['state'], today: CivilDate): CivilDate | null {
  if (state === 'in-stock' || state === 'out-of-stock') return null
  const date = freeUnits(shelfOf(facts)) > 0 ? today : (dateFromIncoming(facts, today) ?? dateIfBought(facts, today))
  const release = facts.product.preorder?.releaseDate
  if (state !== 'preorder' || release === undefined) return date
  return date === null ? release : laterOf(release, date)
}

/** When one more unit is there, behind everyone who waits already. */
function dateFromIncoming({ product, onHand, waiting, coming }: ShelfFacts, today: CivilDate): CivilDate | null {
  const short = onHand - product.safetyStock
  const beginning = { gap: Math.max(0, -short), left: Math.max(0, short), leftOn: today }
  const [, last] = expect([waiting, 1], coming.flatMap(incomingOf), today, beginning)
  return last?.expectedAt ?? null
}

/** When it is there if it is bought today, or on the last day on which its quota may be reached. */
function dateIfBought({ product, waiting }: ShelfFacts, today: CivilDate): CivilDate | null {
  if (product.leadTimeDays === undefined) return null
  const quota = product.replenishment?.quota
  return addDays(quota && waiting + 1 < quota.units ? quota.by : today, product.leadTimeDays)
}
