import type { CivilDate } from '../backorder/state.ts'
import type { WaitingLine } from './line.ts'
import type { SupplyPolicy } from './policy.ts'
import type { LearnedSlip, PurchaseOrder } from './purchase-order.ts'
import type { Register } from './register.ts'
import { nobodyStands, type Standing } from './standing.ts'

/** Goods that came in. */
export interface Receipt {
  purchaseOrder: string | null
  quantity: number
  receivedOn: CivilDate
  atMs: number
  isLast: boolean
}

/** Units that left with a carrier. */
export interface Departure {
  line: string
  quantity: number
  atMs: number
}

/** What is known of one sku's supply. Facts only: each is the newest said of one thing, or one of a set that only grows. */
export interface SupplyFacts {
  sku: string
  policy: SupplyPolicy
  /** The latest day that anybody told of. */
  today: CivilDate
  purchaseOrders: ReadonlyMap<string, PurchaseOrder>
  /** By event id. */
  receipts: ReadonlyMap<string, Receipt>
  count: Register<{ onHand: number; countedOn: CivilDate; atMs: number }> | null
  safetyStock: Register<number> | null
  discontinued: Register<boolean> | null
  /** By `lineKey`; null: the line left. */
  lines: ReadonlyMap<string, Register<WaitingLine | null>>
  /** Places that agents gave, by `lineKey`. */
  ranks: ReadonlyMap<string, Register<number | null>>
  /** Units handed over to each line in all, by `lineKey`. */
  taken: ReadonlyMap<string, number>
  /** By event id. */
  departures: ReadonlyMap<string, Departure>
  /** Usual slips by supplier. */
  slips: ReadonlyMap<string, Register<LearnedSlip>>
}

/** The facts, and what follows from them: `standing` depends on nothing else, so that the same facts in any order make the same state. */
export interface SupplyState extends SupplyFacts {
  standing: Standing
}

/** A sku of which nothing is known yet. */
export const emptySupply = (sku: string, policy: SupplyPolicy, today: CivilDate): SupplyState => ({
  sku,
  policy,
  today,
  purchaseOrders: new Map(),
  receipts: new Map(),
  count: null,
  safetyStock: null,
  discontinued: null,
  lines: new Map(),
  ranks: new Map(),
  taken: new Map(),
  departures: new Map(),
  slips: new Map(),
  standing: nobodyStands,
})
