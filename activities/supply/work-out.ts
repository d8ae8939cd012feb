import { civilDateAt } from '../../backorder/calendar.ts'
import type { Database, Queries } from '../../records/database.ts'
import { keepHeldDates, keepIncomingDates } from '../../records/supply/dates.ts'
import { type LoadedSupply, loadSupply } from '../../records/supply/facts.ts'
import { keepForetold } from '../../records/supply/foretold.ts'
import { otherSkus, unitsTaken } from '../../records/supply/lines.ts'
import { beginWork, endWork, markSkus } from '../../records/supply/marks.ts'
import { keepAllocations, keepUnits, type LineUnits } from '../../records/supply/outcome.ts'
import { loadSupplyPolicy } from '../../records/supply/policy.ts'
import { keepStock } from '../../records/supply/stock.ts'
import { hasNews, keepNews } from '../../records/supply/tellings.ts'
import { type Announcement, announce } from '../../supply/announce.ts'
import { type Standing, standingOf } from '../../supply/standing.ts'
import { newsOf } from '../../supply/telling.ts'

/** What a working-out left: whether somebody still waits, whether there is news to tell, and other skus that it may move. */
export interface WorkedOut {
  isWaitedFor: boolean
  hasNews: boolean
  wakes: string[]
  /** How far a developer sent the clock of its orders ahead. */
  aheadMs: number
}

/**
 * Works a sku's supply out from its tables, in one transaction: who gets which unit, when everyone else may expect theirs, and who is
 * to hear of it. Twice is the same as once; whatever a crash left half done, the next one finds in the tables.
 */
export async function workOut(
  database: Database,
  sku: string,
  { nowMs, timeZone }: { nowMs: number; timeZone: string },
): Promise<WorkedOut> {
  return database.transaction(async (tx) => {
    const { number, aheadMs } = await beginWork(tx, sku)
    const today = civilDateAt(nowMs + aheadMs, timeZone)
    const loaded = await loadSupply(tx, sku, await loadSupplyPolicy(tx), today)
    const standing = standingOf(loaded.facts)
    const announcement = announce(standing, loaded.lines, loaded.facts.discontinued?.value ?? false)
    const wakes = await keep(tx, { sku, number, loaded, standing, announcement })
    await endWork(tx, sku, { today: loaded.facts.today, isReasonTold: announcement.hasMoved })
    return { isWaitedFor: announcement.waiting > 0, hasNews: await hasNews(tx, sku), wakes, aheadMs }
  })
}

interface Work {
  sku: string
  number: number
  loaded: LoadedSupply
  standing: Standing
  announcement: Announcement
}

/** Writes down what changed, and nothing else; returns other skus of parcels that may leave now. */
async function keep(tx: Queries, { sku, number, loaded, standing, announcement }: Work): Promise<string[]> {
  const { lines, stock, facts, dateIds, reason } = loaded
  const { units, retired } = unitsAfter(lines, standing, announcement)
  await keepAllocations(tx, sku, `supply/${number}`, announcement.allocations)
  await keepUnits(tx, units)
  if (announcement.hasMoved) await keepForetold(tx, sku, announcement.foretold)
  const onHand = onShelf(loaded, announcement)
  if (onHand !== stock.onHand || retired !== 0) {
    await keepStock(tx, sku, { onHand, retired, today: facts.today, seq: stock.seq })
  }
  await keepIncomingDates(tx, sku, facts)
  await keepHeldDates(tx, sku, standing.heldDates, dateIds)
  await keepNews(tx, sku, newsOf(announcement, { number, reason, policy: facts.policy }))
  const parcels = units.filter(({ orderId, lineId }) => lines.get(`${orderId}\n${lineId}`)?.value.shipTogether)
  if (parcels.length === 0) return []
  const wakes = await otherSkus(
    tx,
    sku,
    parcels.map(({ orderId }) => orderId),
  )
  await markSkus(tx, wakes)
  return wakes
}

/** The units of every line that changed; a line that is over leaves its departed units with the stock. */
function unitsAfter(
  lines: LoadedSupply['lines'],
  { shares }: Standing,
  { allocations, ended }: Announcement,
): { units: LineUnits[]; retired: number } {
  const given = new Map(allocations.map(({ key, quantity }) => [key, quantity]))
  const told = new Set(ended.map(({ key }) => key))
  const units: LineUnits[] = []
  let retired = 0
  for (const [key, { value: line }] of lines) {
    const taken = unitsTaken(line) + (given.get(key) ?? 0)
    const held = shares.get(key)?.held ?? 0
    const isOver = taken === line.departed && taken === line.quantity
    const retiredUnits = isOver ? line.departed : line.retired
    const toldEnded = line.toldEnded || told.has(key)
    if (taken === line.taken && held === line.held && retiredUnits === line.retired && toldEnded === line.toldEnded)
      continue
    retired += retiredUnits - line.retired
    const { orderId, lineId } = line
    units.push({ orderId, lineId, taken, held, retired: retiredUnits, toldEnded })
  }
  return { units, retired }
}

/** Units in the house that are promised to nobody: all that came, less what left and what orders have. */
function onShelf({ facts, stock, lines }: LoadedSupply, { allocations }: Announcement): number {
  let units = stock.counted - stock.departed
  for (const { quantity } of facts.receipts.values()) units += quantity
  for (const { value: line } of lines.values()) units -= unitsTaken(line) - line.retired
  for (const { quantity } of allocations) units -= quantity
  return Math.max(0, units)
}
