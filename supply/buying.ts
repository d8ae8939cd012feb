import type { CivilDate } from '../backorder/state.ts'
import { type BackupCause, backupFor } from './backup.ts'
import type { SupplyPolicy } from './policy.ts'
import { type Quota, quotaProgress } from './quota.ts'
import { consolidate, type LotRule, type Need, reorderQuantity, type Stocktaking } from './reorder.ts'

/** A product that the shop buys by a rule. */
export interface BoughtSku {
  sku: string
  stock: Stocktaking
  /** In the order in which they are asked. */
  suppliers: string[]
  /** Suppliers that lately would not send it. */
  refusedBy: string[]
  lots: LotRule
  /** Units that customers wait for. */
  waiting: number
  /** null: it is bought without one. */
  quota: (Quota & { isMissed: boolean }) | null
}

/** A sku's part of a purchase order that is under way, or was refused. */
export interface OrderedPart {
  sku: string
  /** Units that it is to bring in all, came or not. */
  quantity: number
  /** Units of them that have not come; of one that was refused, all that somebody else is to send. */
  open: number
  /** Units that its supplier will not send, where it sends the others. */
  refused: number
  status: 'placed' | 'confirmed' | 'refused'
  /** The first day that was ever named; null: none was. */
  firstOn: CivilDate | null
  /** The newest day, one that an agent has still to believe included; null: nobody knows. */
  expectedOn: CivilDate | null
  /** Whom else it may be asked of, in order. */
  suppliers: string[]
}

/** A purchase order that is under way, or was refused and not offered to anybody else. */
export interface RunningOrder {
  id: string
  supplier: string
  /** The first order of its chain: itself, or the one whose goods were offered on. */
  root: string
  /** The order that it was drawn up instead of; null: none. */
  insteadOf: string | null
  /** Drawn up by the engine, which may then withdraw it too. */
  isOurs: boolean
  parts: OrderedPart[]
}

export interface BuyingFacts {
  today: CivilDate
  policy: Pick<SupplyPolicy, 'backupAfterDays'>
  skus: readonly BoughtSku[]
  orders: readonly RunningOrder[]
  /** The number of the next purchase order that is drawn up. */
  nextNumber: number
}

/** Why goods are bought. */
export type BuyingCause = 'needed' | 'quota' | BackupCause

/** One thing to be done about buying. */
export type BuyingStep =
  | {
      type: 'draw-up'
      id: string
      supplier: string
      lines: { sku: string; quantity: number }[]
      because: BuyingCause
      insteadOf: string | null
      root: string
      wantedOn: CivilDate | null
    }
  /** An order that is late, and that another supplier has confirmed meanwhile. */
  | { type: 'withdraw'; id: string }
  | { type: 'quota-reached'; sku: string; quota: Quota }
  | { type: 'quota-missed'; sku: string; quota: Quota }

/**
 * What is to be done today: quotas that were reached or missed, orders that slipped or were refused offered to the next supplier,
 * and, where `buys`, what is needed and not under way, in one purchase order per supplier. Doing it makes the next call find nothing.
 */
export function decideBuying(facts: BuyingFacts, buys: boolean): BuyingStep[] {
  const quotas = quotaSteps(facts)
  const reached = new Set(quotas.flatMap((step) => (step.type === 'quota-reached' ? [step.sku] : [])))
  const offered = offerSteps(facts)
  return [...quotas, ...withdrawSteps(facts), ...offered, ...buySteps(facts, offered, buys ? null : reached)]
}

function quotaSteps({ skus, today }: BuyingFacts): BuyingStep[] {
  return skus.flatMap(({ sku, quota, waiting }): BuyingStep[] => {
    if (!quota || quota.reachedOn !== null || quota.isMissed) return []
    const { state } = quotaProgress(quota, waiting, today)
    const { units, byOn } = quota
    if (state === 'reached') return [{ type: 'quota-reached', sku, quota: { units, byOn, reachedOn: today } }]
    return state === 'missed' ? [{ type: 'quota-missed', sku, quota: { units, byOn, reachedOn: null } }] : []
  })
}

interface Offer {
  order: RunningOrder
  supplier: string
  because: BackupCause
  lines: { sku: string; quantity: number }[]
  wantedOn: CivilDate | null
}

/** What a supplier refused or delays is asked of the next one; parts of one order for one supplier together. */
function offerSteps(facts: BuyingFacts): Extract<BuyingStep, { type: 'draw-up' }>[] {
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
function withdrawSteps(facts: BuyingFacts): BuyingStep[] {
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

/** What is needed beyond what is under way and what is being offered elsewhere now. `only` null: of every sku. */
function buySteps(
  { skus, nextNumber, today }: BuyingFacts,
  offered: readonly Extract<BuyingStep, { type: 'draw-up' }>[],
  only: ReadonlySet<string> | null,
): BuyingStep[] {
  const moving = new Map<string, number>()
  for (const { sku, quantity } of offered.flatMap(({ lines }) => lines)) {
    moving.set(sku, (moving.get(sku) ?? 0) + quantity)
  }
  const reached = skus.filter((each) => isBought(each, only, today))
  const needs = reached.flatMap((each) => needOf(each, moving.get(each.sku) ?? 0))
  const quotas = new Set(skus.flatMap(({ sku, quota }) => (quota ? [sku] : [])))
  return consolidate(needs).map(({ supplier, lines }, index) => {
    const id = `MW-${nextNumber + index}`
    const because = lines.every(({ sku }) => quotas.has(sku)) ? 'quota' : 'needed'
    return { type: 'draw-up', id, supplier, lines, because, insteadOf: null, root: id, wantedOn: null }
  })
}

/** With a quota, nothing is bought before it is reached, nor ever if it was missed. */
function isBought({ sku, quota, waiting }: BoughtSku, only: ReadonlySet<string> | null, today: CivilDate): boolean {
  if (only && !only.has(sku)) return false
  return quota === null || (!quota.isMissed && quotaProgress(quota, waiting, today).state === 'reached')
}

function needOf({ sku, stock, suppliers, refusedBy, lots }: BoughtSku, moving: number): Need[] {
  const supplier = suppliers.find((name) => !refusedBy.includes(name))
  if (supplier === undefined) return []
  const quantity = reorderQuantity({ ...stock, incoming: stock.incoming + moving }, lots)
  return quantity > 0 ? [{ supplier, sku, quantity }] : []
}
