import type { Outside, ServerDeps } from './deps.ts'
import { createMetrics } from './operators/metrics.ts'
import { createBoard } from './storefront/board.ts'
import { wakesWaitingLists } from './storefront/waiting-list/waking.ts'
import { takeSupplyEvents } from './supply/take-supply-events.ts'

/** What the rooms share, made of what the doors are given. */
export function serverDeps(outside: Outside): ServerDeps {
  const board = createBoard(outside)
  const wakeLists = wakesWaitingLists(outside)
  return {
    ...outside,
    metrics: createMetrics(outside.database),
    board,
    takeSupplyEvents: (words) => takeSupplyEvents(outside, words),
    skusChanged(skus) {
      board.forget(skus)
      outside.desk.wake(skus)
      wakeLists(skus)
    },
  }
}
