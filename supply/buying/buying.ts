import type { CivilDate } from '../../backorder/state.ts'
import type { BackupCause } from './backup.ts'
import type { BoughtSku, BuyingFacts } from './facts.ts'
import { offerSteps, withdrawSteps } from './offers.ts'
import { type Quota, quotaProgress } from './quota.ts'
import { consolidate, type Need, reorderQuantity } from './reorder.ts'
import { type SilenceStep, silenceSteps } from './silence.ts'

/** Why goods are bought. */
export type BuyingCause = 'needed' | 'quota' | BackupCause

/** A purchase order that the engine draws up. */
export interface DrawnUpOrder {
  id: string
  supplier: string
  lines: { sku: string; quantity: number }[]
  because: BuyingCause
  insteadOf: string | null
  root: string
  wantedOn: CivilDate | null
}

/** One thing to be done about buying. */
export type BuyingStep =
  | ({ type: 'draw-up' } & DrawnUpOrder)
  /** An order that is late, and that another supplier has confirmed meanwhile. */
  | { type: 'withdraw'; id: string }
  | SilenceStep
  /** A letter to a supplier did not arrive. */
  | { type: 'letter-lost'; key: string }
  | { type: 'quota-reached'; sku: string; quota: Quota }
  | { type: 'quota-missed'; sku: string; quota: Quota }

/**
 * What is to be done today: quotas that were reached or missed, orders that slipped or were refused offered to the next supplier,
 * suppliers who do not answer reminded, and, where `buys`, what is needed and not under way, in one purchase order per supplier. Doing it makes the next call find nothing.
 */
export function decideBuying(facts: BuyingFacts, buys: boolean): BuyingStep[] {
  const quotas = quotaSteps(facts)
  const reached = new Set(quotas.flatMap((step) => (step.type === 'quota-reached' ? [step.sku] : [])))
  const offered = offerSteps(facts)
  return [
    ...quotas,
    ...withdrawSteps(facts),
    ...offered,
    ...buySteps(facts, offered, buys ? null : reached),
    ...silenceSteps(facts),
    ...facts.lostLetters.map((key): BuyingStep => ({ type: 'letter-lost', key })),
  ]
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
