import { forecast } from '../../backorder/forecast.ts'
import { open } from '../../backorder/open.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { StoredBackorder } from '../../records/orders/backorders.ts'
import { unknownOrder } from '../http/problem.ts'

/** The backorder as it was last recorded, or as it opens where nothing is recorded yet. */
export function backorderOf(stored: Pick<StoredBackorder, 'backorder' | 'opening'>, nowMs: number): Backorder {
  if (stored.backorder) return stored.backorder
  if (!stored.opening) throw unknownOrder()
  return open(stored.opening, Math.max(nowMs, stored.opening.placedAtMs)).backorder
}

/** Now, by the order's own clock, which a developer may have sent ahead. */
export const orderNow = (stored: Pick<StoredBackorder, 'clockAheadMs'>, nowMs: number): number =>
  nowMs + stored.clockAheadMs

/** The letters and steps to come if nothing changes. */
export function outlook(backorder: Backorder, nowMs: number) {
  return forecast(backorder, nowMs).map(({ atMs, ...what }) => ({ at: isoAt(atMs), ...what }))
}

export const isoAt = (atMs: number): string => new Date(atMs).toISOString()
