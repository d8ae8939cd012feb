import type { CivilDate } from '../backorder/state.ts'
import type { OrderUnderWay } from './dates/purchase-order.ts'
import type { OpenLine } from './line.ts'
import type { ReadySubstitute } from './news/substitutes.ts'
import type { SupplyPolicy } from './policy.ts'

/** Goods that came in. */
export interface Receipt {
  /** What brought them, as an explanation names it. */
  source: string
  quantity: number
  receivedOn: CivilDate
}

/** What is known of one sku's supply, in no order: how things stand depends on nothing else. */
export interface SupplyFacts {
  policy: SupplyPolicy
  /** The latest day that anybody told of. */
  today: CivilDate
  discontinued: boolean
  /** Nothing leaves before this day; null: it was always sold. */
  releaseOn: CivilDate | null
  safetyStock: number
  /** Everything that was in the house when somebody last counted, promised or not; no units: nobody ever did. */
  count: { units: number; countedOn: CivilDate }
  /** What came after the count. */
  receipts: readonly Receipt[]
  /** Units that lines took with them since the count and that no line of these remembers as its own. */
  departed: number
  /** By `lineKey`. */
  lines: ReadonlyMap<string, OpenLine>
  ordersUnderWay: readonly OrderUnderWay[]
  /** What may be sent instead and lies ready, the best first. */
  substitutes: readonly ReadySubstitute[]
  /** Lines to which something else was offered before, by `lineKey`. */
  offeredTo: ReadonlySet<string>
}
