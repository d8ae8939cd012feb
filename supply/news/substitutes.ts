import { dateOfDay, dayMs, daysBetween } from '../../backorder/calendar.ts'
import type { FoundSubstitute } from '../../backorder/event.ts'
import type { CivilDate } from '../../backorder/state.ts'
import { isUnreleased } from '../dates/release.ts'
import type { SupplyFacts } from '../facts.ts'
import type { Claim, LineName } from '../line.ts'
import type { Standing } from '../standing.ts'
import type { Announcement } from './announce.ts'

/** Something that may be sent instead, and the units of it that nobody waits for and that nobody else was offered. */
export interface ReadySubstitute {
  substitute: FoundSubstitute
  units: number
}

/** Goods offered to a line in place of its own: as many as it lacks. */
export interface SubstituteOffer extends LineName {
  key: string
  substitute: FoundSubstitute
  quantity: number
}

type OfferFacts = Pick<SupplyFacts, 'substitutes' | 'offeredTo' | 'discontinued' | 'releaseOn' | 'today' | 'policy'>

/**
 * To whom something else is offered: who hears that their goods will never come, and who has waited long and will go on to. Down the
 * queue, each line once, the best substitute first, and never more units than lie ready.
 */
export function substituteOffers(
  { queue, shares, expectations }: Standing,
  { ended, dates }: Announcement,
  facts: OfferFacts,
): SubstituteOffer[] {
  const ready = facts.substitutes.filter(({ units }) => units > 0).map((each) => ({ ...each }))
  if (ready.length === 0) return []
  const ending = new Set(ended.map(({ key }) => key))
  // Who hears of a new date hears of that alone: two letters at once would ask twice.
  const hearing = new Set(dates.map(({ key }) => key))
  const offers: SubstituteOffer[] = []
  for (const claim of queue) {
    const { key, line, missing } = claim
    const share = shares.get(key)
    const quantity = missing - (share?.given ?? 0)
    if (quantity === 0 || share?.held || facts.offeredTo.has(key) || hearing.has(key)) continue
    const expectedAt = expectations.get(key)?.expectedAt ?? null
    if (!(facts.discontinued ? ending.has(key) : waitsLong(claim, expectedAt, facts))) continue
    const found = ready.find(({ units }) => units >= quantity)
    if (!found) continue
    found.units -= quantity
    offers.push({ orderId: line.orderId, lineId: line.lineId, key, substitute: found.substitute, quantity })
  }
  return offers
}

/** As long as a supplier may take before another one is asked: so long already, and so long again or nobody knows. */
function waitsLong({ line }: Claim, expectedAt: CivilDate | null, { today, policy, releaseOn }: OfferFacts): boolean {
  const { backupAfterDays } = policy
  // Who orders what is not released yet has chosen to wait.
  if (isUnreleased(releaseOn, today)) return false
  if (daysBetween(dateOfDay(Math.floor(line.placedAtMs / dayMs)), today) <= backupAfterDays) return false
  return expectedAt === null || daysBetween(today, expectedAt) > backupAfterDays
}
