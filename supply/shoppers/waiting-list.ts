import { compareText } from '../compare.ts'
import type { SupplyPolicy } from '../policy.ts'

/** A shopper who has not bought and wants to hear when a product is back. */
export interface WaitingShopper {
  id: string
  /** Since when the list holds them, epoch milliseconds; who came first hears first. */
  joinedAtMs: number
  /** The restock of which they were last told; null: of none. */
  toldRestock: number | null
}

/** From the first unit that nobody waits for until none is left. */
export interface Restock {
  /** Counts up with every restock of the product; 0: there was none yet. */
  number: number
  isOpen: boolean
}

export const noRestock: Restock = { number: 0, isOpen: false }

export interface WaitingListPolicy {
  /** Those who were told have so long to buy before others hear of the units that are left. */
  batchMs: number
  /** So many are told within that time, at most; null: as many as there are units. */
  most: number | null
  /** For so long a letter that asks for confirmation may be answered. */
  confirmMs: number
  /** So long after they were told shoppers are forgotten. */
  forgetMs: number
}

const hourMs = 3_600_000

export const confirmMs = 7 * 24 * hourMs
const forgetMs = 30 * 24 * hourMs

/** The shop's rules for its waiting lists. */
export function waitingListPolicy({
  restockHours,
  restockBatch,
}: Pick<SupplyPolicy, 'restockHours' | 'restockBatch'>): WaitingListPolicy {
  const batchMs = restockHours * hourMs
  return { batchMs, most: restockBatch, confirmMs, forgetMs: Math.max(forgetMs, batchMs) }
}

/** A product as it stands when somebody looks whether its list should hear of it. */
export interface ListLook {
  nowMs: number
  /** Units to be had at once after every paid backorder has its own. */
  units: number
  restock: Restock
  /** Those who wait; beyond the first `units` of them that may be told, the rest may be left out. */
  waiting: readonly WaitingShopper[]
  /** When others were told, epoch milliseconds, over the last `batchMs` at least. */
  toldAtMs: readonly number[]
}

export interface ListDecision {
  restock: Restock
  /** Ids of those who are told now, in the order in which they joined. */
  tell: string[]
  /** When to look again though nothing happens; null: not before the stock changes. */
  nextLookAtMs: number | null
}

/** Who is told of a restock: never more at a time than units are left, each once per restock, first come, first told. */
export function decideWaitingList(
  look: ListLook,
  { batchMs, most }: Pick<WaitingListPolicy, 'batchMs' | 'most'>,
): ListDecision {
  const { nowMs, units } = look
  if (units <= 0) return { restock: { ...look.restock, isOpen: false }, tell: [], nextLookAtMs: null }
  const restock = look.restock.isOpen ? look.restock : { number: look.restock.number + 1, isOpen: true }
  const untold = look.waiting.filter(({ toldRestock }) => toldRestock !== restock.number).sort(byJoining)
  const choosing = look.toldAtMs.filter((atMs) => nowMs - atMs < batchMs)
  const atOnce = Math.min(units, most ?? units)
  const tell = untold.slice(0, Math.max(0, atOnce - choosing.length)).map(({ id }) => id)
  if (tell.length === untold.length) return { restock, tell, nextLookAtMs: null }
  return { restock, tell, nextLookAtMs: choosing.reduce((a, b) => Math.min(a, b), nowMs) + batchMs }
}

const byJoining = (a: WaitingShopper, b: WaitingShopper): number =>
  a.joinedAtMs - b.joinedAtMs || compareText(a.id, b.id)
