import { addDays } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { ShelfFacts } from '../../records/shop/shelf-facts.ts'
import { expect } from '../../supply/dates/expect.ts'
import { incomingOf } from '../../supply/dates/purchase-order.ts'
import { isUnreleased, notBeforeRelease } from '../../supply/dates/release.ts'
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
  if (isUnreleased(product.preorder?.releaseDate ?? null, today)) return mayWait ? 'preorder' : 'out-of-stock'
  if (isSoldAtOnce(shelfOf(facts))) return 'in-stock'
  return product.backorderable && mayWait ? 'backorderable' : 'out-of-stock'
}

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
  const { product, onHand, coming } = facts
  const short = onHand - product.safetyStock
  const beginning = { gap: Math.max(0, -short), left: Math.max(0, short), leftOn: today }
  const incoming = coming.flatMap(incomingOf)
  // One more unit, behind everyone who waits already.
  const [, own] = expect([facts.waiting, 1], incoming, today, beginning)
  const date = freeUnits(shelfOf(facts)) > 0 ? today : (own?.expectedAt ?? dateIfBought(facts, today))
  const release = product.preorder?.releaseDate
  if (state !== 'preorder' || release === undefined) return date
  return notBeforeRelease(date, release, { left: beginning.left, incoming }, today)
}

/** When it is there if it is bought today, or on the last day on which its quota may be reached. */
function dateIfBought({ product, waiting }: ShelfFacts, today: CivilDate): CivilDate | null {
  if (product.leadTimeDays === undefined) return null
  const quota = product.replenishment?.quota
  return addDays(quota && waiting + 1 < quota.units ? quota.by : today, product.leadTimeDays)
}
