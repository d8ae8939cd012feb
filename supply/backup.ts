import { daysBetween } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { SupplyPolicy } from './policy.ts'
import { datesOf, type LearnedSlip, type PurchaseOrder } from './purchase-order.ts'

/** Why a purchase order goes to another supplier. */
export type BackupCause = 'refused' | 'slipped'

/** The supplier to ask next, and why. */
export interface Backup {
  supplier: string
  because: BackupCause
}

/**
 * The first supplier, in the shop's order of preference, that was not asked yet, when a purchase order was refused or slipped by
 * more than the policy's days: its date against the first it gave, or the day that has passed without goods. null: none is needed, or none is left.
 */
export function backupFor(
  order: PurchaseOrder,
  suppliers: readonly string[],
  asked: readonly string[],
  policy: Pick<SupplyPolicy, 'backupAfterDays' | 'maxJumpDays'>,
  today: CivilDate,
): Backup | null {
  const because = causeOf(order, policy, today)
  if (!because) return null
  const supplier = suppliers.find((name) => name !== order.terms?.value.supplier && !asked.includes(name))
  return supplier === undefined ? null : { supplier, because }
}

function causeOf(
  order: PurchaseOrder,
  { backupAfterDays, maxJumpDays }: Pick<SupplyPolicy, 'backupAfterDays' | 'maxJumpDays'>,
  today: CivilDate,
): BackupCause | null {
  const status = order.status?.value
  if (status === 'refused') return 'refused'
  if (status === 'cancelled') return null
  const { firstOn, expectedOn, held } = datesOf(order, maxJumpDays)
  if (firstOn === null) return null
  // A date that was taken back leaves only the day that has passed; one that jumped too far is late enough, whatever the agent says.
  const latest = [expectedOn ?? firstOn, today, held?.to ?? today].reduce((a, b) => (a > b ? a : b))
  return daysBetween(firstOn, latest) > backupAfterDays ? 'slipped' : null
}

/** Suppliers by the slip that their record supports, the most punctual first; the shop's own order decides between equals. */
export const mostPunctualFirst = (
  suppliers: readonly string[],
  slipOf: (supplier: string) => LearnedSlip | undefined,
): string[] =>
  suppliers
    .map((supplier, index) => ({ supplier, index, days: slipOf(supplier)?.byDays ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.days === b.days ? a.index - b.index : a.days - b.days))
    .map(({ supplier }) => supplier)
