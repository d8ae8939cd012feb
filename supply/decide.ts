import type { SupplyFacts } from './facts.ts'
import { type OpenLine, unitsTaken } from './line.ts'
import { type Announcement, announce } from './news/announce.ts'
import { type SubstituteOffer, substituteOffers } from './news/substitutes.ts'
import { type Standing, standingOf } from './standing.ts'

/** A line's units as they are from now on. */
export interface LineUnits {
  line: OpenLine
  taken: number
  held: number
  retired: number
  toldEnded: boolean
  rank: number | null
}

/** Everything that follows from what is known of a sku. */
export interface SupplyDecision {
  standing: Standing
  announcement: Announcement
  /** What is offered in place of the goods, down the queue. */
  offers: SubstituteOffer[]
  /** Of every line whose units changed. */
  units: LineUnits[]
  /** Units that lines which are over took with them: from now on their stock remembers them. */
  retired: number
  /** Units in the house that are promised to nobody: none where some are short. */
  onHand: number
}

/** Who gets which unit, when everyone else may expect theirs, and what they hear of it. Where what was decided is kept, the same facts decide nothing more. */
export function decideSupply(facts: SupplyFacts): SupplyDecision {
  const standing = standingOf(facts)
  const announcement = announce(standing, facts.discontinued)
  const units = changedUnits(facts, standing, announcement)
  return {
    standing,
    announcement,
    offers: substituteOffers(standing, announcement, facts),
    units,
    retired: units.reduce((sum, { line, retired }) => sum + retired - line.retired, 0),
    onHand: unpromised(standing, facts.safetyStock),
  }
}

/** A line that is over leaves its departed units with the stock. */
function changedUnits({ lines }: SupplyFacts, standing: Standing, { ended }: Announcement): LineUnits[] {
  const told = new Set(ended.map(({ key }) => key))
  const ranks = ranksAfter(standing)
  const units: LineUnits[] = []
  for (const [key, line] of lines) {
    const share = standing.shares.get(key)
    const taken = unitsTaken(line) + (share?.given ?? 0)
    const held = share?.held ?? 0
    const isOver = taken === line.departed && taken === line.quantity
    const retired = isOver ? line.departed : line.retired
    const toldEnded = line.toldEnded || told.has(key)
    const rank = ranks.get(key) ?? line.rank
    const isSame =
      taken === line.taken &&
      held === line.held &&
      retired === line.retired &&
      toldEnded === line.toldEnded &&
      rank === line.rank
    if (!isSame) units.push({ line, taken, held, retired, toldEnded, rank })
  }
  return units
}

/** A line that an agent moved goes forward with the queue: whoever was behind it stays behind. */
function ranksAfter({ queue, shares }: Standing): Map<string, number> {
  const ranks = new Map<string, number>()
  if (queue.every(({ line }) => line.rank === null)) return ranks
  let place = 1
  for (const { key, line, missing } of queue) {
    if (shares.get(key)?.given === missing) continue
    if (line.rank !== null && line.rank > place) ranks.set(key, place)
    place += 1
  }
  return ranks
}

/** What nobody may have, what is set aside, and the safety stock as far as it is there. */
function unpromised({ free, gap, shares }: Standing, safetyStock: number): number {
  let units = free + safetyStock - gap
  for (const { held } of shares.values()) units += held
  return Math.max(0, units)
}
