import type { CivilDate } from '../../backorder/state.ts'
import type { SupplyPolicy } from '../policy.ts'
import type { Quota } from './quota.ts'
import type { LotRule, Stocktaking } from './reorder.ts'
import type { Silence } from './silence.ts'

/** A product that the shop buys by a rule. */
export interface BoughtSku {
  sku: string
  stock: Stocktaking
  /** In the order in which they are asked. */
  suppliers: string[]
  /** Suppliers that lately would not send it. */
  refusedBy: string[]
  lots: LotRule
  /** Units that customers wait for. */
  waiting: number
  /** null: it is bought without one. */
  quota: (Quota & { isMissed: boolean }) | null
}

/** A sku's part of a purchase order that is under way, or was refused. */
export interface OrderedPart {
  sku: string
  /** Units that it is to bring in all, came or not. */
  quantity: number
  /** Units of them that have not come; of one that was refused, all that somebody else is to send. */
  open: number
  /** Units that its supplier will not send, where it sends the others. */
  refused: number
  status: 'placed' | 'confirmed' | 'refused'
  /** The first day that was ever named; null: none was. */
  firstOn: CivilDate | null
  /** The newest day, one that an agent has still to believe included; null: nobody knows. */
  expectedOn: CivilDate | null
  /** Whom else it may be asked of, in order. */
  suppliers: string[]
}

/** A purchase order that is under way, or was refused and not offered to anybody else. */
export interface RunningOrder {
  id: string
  supplier: string
  /** The first order of its chain: itself, or the one whose goods were offered on. */
  root: string
  /** The order that it was drawn up instead of; null: none. */
  insteadOf: string | null
  /** Drawn up by the engine, which may then withdraw it too. */
  isOurs: boolean
  /** null: its supplier has spoken, or was never written to. */
  silence: Silence | null
  parts: OrderedPart[]
}

export interface BuyingFacts {
  today: CivilDate
  policy: Pick<SupplyPolicy, 'backupAfterDays'>
  skus: readonly BoughtSku[]
  orders: readonly RunningOrder[]
  /** The number of the next purchase order that is drawn up. */
  nextNumber: number
  /** Orders whose silence a person was asked to see to, and that are no longer silent, or over. */
  brokenSilences: readonly string[]
  /** Letters to suppliers, by their keys, that did not arrive and of which nobody was told. */
  lostLetters: readonly string[]
}
