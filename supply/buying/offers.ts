import type { CivilDate } from '../../backorder/state.ts'
import { type BackupCause, backupFor } from './backup.ts'
import type { BuyingStep } from './buying.ts'
import type { BuyingFacts, OrderedPart, RunningOrder } from './facts.ts'

interface Offer {
  order: RunningOrder
  supplier: string
  because: BackupCause
  lines: { sku: string; quantity: number }[]
  wantedOn: CivilDate | null
}

/** What a supplier refused or delays is asked of the next one; parts of one order for one supplier together. */
export function offerSteps(facts: BuyingFacts): Extract<BuyingStep, { type: 'draw-up' }>[] {
  const offers = new Map<string, Offer>()
  for (const order of facts.orders) {
    for (const part of order.parts) {
      const backup = backupFor(part, askedFor(facts, order, part.sku), facts.policy, facts.today)
      if (!backup) continue
      const { supplier, because } = backup
      const quantity = backup.quantity - replaced(facts, order, part.sku)
      if (quantity <= 0) continue
      const key = JSON.stringify([order.id, supplier])
      const offer = offers.get(key) ?? { order, supplier, because, lines: [], wantedOn: wantedOn(part, facts) }
      offer.lines.push({ sku: part.sku, quantity })
      offers.set(key, offer)
    }
  }
  const chainLengths = new Map<string, number>()
  return [...offers.values()].map(({ order, supplier, because, lines, wantedOn }) => {
    const { root } = order
    const length = chainLengths.get(root) ?? facts.orders.filter((each) => each.root === root).length
    chainLengths.set(root, length + 1)
    const id = `${root}.${length + 1}`
    return { type: 'draw-up', id, supplier, lines, because, insteadOf: order.id, root, wantedOn }
  })
}

/** The first day that was named, if it can still be kept. */
const wantedOn = ({ firstOn }: OrderedPart, { today }: BuyingFacts): CivilDate | null =>
  firstOn !== null && firstOn > today ? firstOn : null

const replacementsOf = ({ orders }: BuyingFacts, { id }: RunningOrder, sku: string): OrderedPart[] =>
  orders.filter((each) => each.insteadOf === id).flatMap(({ parts }) => parts.filter((part) => part.sku === sku))

/** Units that were asked of others instead, whatever became of that: it has a chain of its own. */
const replaced = (facts: BuyingFacts, order: RunningOrder, sku: string): number =>
  replacementsOf(facts, order, sku).reduce((sum, { quantity, refused }) => sum + quantity + refused, 0)

const askedFor = ({ orders }: BuyingFacts, { root }: RunningOrder, sku: string): string[] =>
  orders
    .filter((each) => each.root === root && each.parts.some((part) => part.sku === sku))
    .map(({ supplier }) => supplier)

/** Late orders whose every open part has been confirmed by another supplier for an earlier day. */
export function withdrawSteps(facts: BuyingFacts): BuyingStep[] {
  return facts.orders
    .filter((order) => {
      if (!order.isOurs) return false
      const open = order.parts.filter((part) => part.open > 0 && part.status !== 'refused')
      return open.length > 0 && open.every((part) => isOvertaken(facts, order, part))
    })
    .map(({ id }) => ({ type: 'withdraw', id }))
}

/** Whether others have confirmed all that is open of a part, each for an earlier day. */
function isOvertaken(facts: BuyingFacts, order: RunningOrder, { sku, open, expectedOn: ours }: OrderedPart): boolean {
  const isSooner = ({ status, expectedOn: theirs }: OrderedPart) =>
    status === 'confirmed' && theirs !== null && (ours === null || ours <= facts.today || theirs < ours)
  const sooner = replacementsOf(facts, order, sku).filter(isSooner)
  return sooner.reduce((sum, { quantity }) => sum + quantity, 0) >= open
}
