import { daysBetween } from '../backorder/calendar.ts'
import type { CivilDate } from '../backorder/state.ts'
import type { OrderedPart } from './buying.ts'
import type { SupplyPolicy } from './policy.ts'

/** Why a purchase order goes to another supplier. */
export type BackupCause = 'refused' | 'slipped'

/** The supplier to ask next, and why. */
export interface Backup {
  supplier: string
  because: BackupCause
}

/**
 * The first supplier, in the shop's order of preference, that was not asked yet, when a part was refused or slipped by more than the
 * policy's days: its date against the first it gave, or the day that has passed without goods. null: none is needed, or none is left.
 */
export function backupFor(
  part: OrderedPart,
  asked: readonly string[],
  policy: Pick<SupplyPolicy, 'backupAfterDays'>,
  today: CivilDate,
): Backup | null {
  const because = causeOf(part, policy, today)
  if (!because) return null
  const supplier = part.suppliers.find((name) => !asked.includes(name))
  return supplier === undefined ? null : { supplier, because }
}

function causeOf(
  { status, firstOn, expectedOn }: OrderedPart,
  { backupAfterDays }: Pick<SupplyPolicy, 'backupAfterDays'>,
  today: CivilDate,
): BackupCause | null {
  if (status === 'refused') return 'refused'
  if (firstOn === null) return null
  // A date that was taken back leaves only the day that has passed.
  const latest = expectedOn === null || expectedOn < today ? today : expectedOn
  return daysBetween(firstOn, latest) > backupAfterDays ? 'slipped' : null
}
