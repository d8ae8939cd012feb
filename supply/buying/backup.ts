import { daysBetween } from '../../backorder/calendar.ts'
import type { CivilDate } from '../../backorder/state.ts'
import type { SupplyPolicy } from '../policy.ts'
import type { OrderedPart } from './facts.ts'

/** Why a purchase order goes to another supplier. */
export type BackupCause = 'refused' | 'slipped'

/** The supplier to ask next, for how many units, and why. */
export interface Backup {
  supplier: string
  quantity: number
  because: BackupCause
}

/**
 * The first supplier, in the shop's order of preference, that was not asked yet, when a part was refused, in whole or in part, or
 * slipped by more than the policy's days: its date against the first it gave, or the day that has passed without goods.
 * null: none is needed, or none is left.
 */
export function backupFor(
  part: OrderedPart,
  asked: readonly string[],
  policy: Pick<SupplyPolicy, 'backupAfterDays'>,
  today: CivilDate,
): Backup | null {
  const { open, refused, status } = part
  const slipped = status !== 'refused' && hasSlipped(part, policy, today) ? open : 0
  const wanted = status === 'refused' ? open : slipped + refused
  const supplier = part.suppliers.find((name) => !asked.includes(name))
  if (wanted <= 0 || supplier === undefined) return null
  return { supplier, quantity: wanted, because: slipped > 0 ? 'slipped' : 'refused' }
}

function hasSlipped(
  { firstOn, expectedOn }: OrderedPart,
  { backupAfterDays }: Pick<SupplyPolicy, 'backupAfterDays'>,
  today: CivilDate,
): boolean {
  if (firstOn === null) return false
  // A date that was taken back leaves only the day that has passed.
  const latest = expectedOn === null || expectedOn < today ? today : expectedOn
  return daysBetween(firstOn, latest) > backupAfterDays
}
