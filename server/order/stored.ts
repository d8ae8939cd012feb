import { open } from '../../backorder/open.ts'
import type { Backorder } from '../../backorder/state.ts'
import { getBackorder, type StoredBackorder } from '../../records/orders/backorders.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'

/** The order of this id, or the problem that there is none. */
export async function storedOrder({ database }: Pick<ServerDeps, 'database'>, id: string): Promise<StoredBackorder> {
  const stored = await getBackorder(database, id)
  if (!stored) throw noSuch('order')
  return stored
}

/** The backorder as it was last recorded, or as it opens where nothing is recorded yet. */
export function backorderOf(stored: Pick<StoredBackorder, 'backorder' | 'opening'>, nowMs: number): Backorder {
  if (stored.backorder) return stored.backorder
  if (!stored.opening) throw noSuch('order')
  return open(stored.opening, Math.max(nowMs, stored.opening.placedAtMs)).backorder
}

/** Now, by the order's own clock, which a developer may have sent ahead. */
export const orderNow = (stored: Pick<StoredBackorder, 'clockAheadMs'>, nowMs: number): number =>
  nowMs + stored.clockAheadMs
