import { forecast, open } from '../../backorder/decide.ts'
import type { OpenOrder } from '../../backorder/order.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { StoredBackorder } from '../../records/backorders.ts'
import { unknownOrder } from '../problem.ts'

/** The backorder as it was last recorded, or as it opens where nothing is recorded yet. */
export function backorderOf(stored: Pick<StoredBackorder, 'backorder' | 'opening'>): Backorder {
  if (stored.backorder) return stored.backorder
  if (stored.opening) return opened(stored.opening)
  throw unknownOrder()
}

export const opened = (order: OpenOrder): Backorder => open(order).backorder

/** Now, by the order's own clock, which a developer may have sent ahead. */
export const orderNow = (stored: Pick<StoredBackorder, 'clockAheadMs'>, nowMs: number): number =>
  nowMs + stored.clockAheadMs

/** The letters and steps to come if nothing changes. */
export function outlook(backorder: Backorder, nowMs: number) {
  return forecast(backorder, nowMs).map(({ atMs, ...what }) => ({ at: isoAt(atMs), ...what }))
}

export const isoAt = (atMs: number): string => new Date(atMs).toISOString()
