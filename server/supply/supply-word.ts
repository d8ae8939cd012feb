import type { CivilDate } from '../../backorder/state.ts'
import type { Fault } from '../schema/fault.ts'

/**
 * What somebody says of a sku's supply. `id` names the word: the same again changes nothing. `revision` counts up with every word
 * about one purchase order (its PUT's revision included); an older one is overtaken, one without a revision is the newest.
 * A purchase order alone means each of its skus; with a sku, its part of that one. `reason` is told to customers.
 */
export type SupplyWord = { id: string } & (
  | {
      type: 'eta'
      purchaseOrder?: string
      sku?: string
      expectedAt: CivilDate | null
      revision?: number
      reason?: string
    }
  | {
      type: 'received'
      purchaseOrder?: string
      sku?: string
      quantity: number
      /** Default: today in the shop's zone. */
      receivedOn?: CivilDate
      /** Nothing more will come of this purchase order's part of the sku. */
      isLast?: boolean
      reason?: string
    }
  | {
      type: 'confirmed'
      purchaseOrder: string
      sku?: string
      expectedAt?: CivilDate | null
      revision?: number
      reason?: string
    }
  | { type: 'refused' | 'cancelled'; purchaseOrder: string; sku?: string; revision?: number; reason?: string }
  | { type: 'discontinued'; sku: string; reason?: string }
)

/** What became of a word. `older`: overtaken by a newer revision; `different`: its id came before with other content; only `accepted` changed anything. */
export interface SupplyOutcome {
  id: string
  outcome: 'accepted' | 'same' | 'older' | 'different' | 'refused'
  /** Why it was refused, by the word's fields. */
  faults: Fault[]
  /** Skus whose waiting it may move. */
  skus: string[]
}

/** Takes words in, each in a transaction of its own, and wakes the skus' streams: `takeSupplyEvents(deps, words)` in `take-supply-events.ts`. */
export type TakeSupplyEvents = (words: readonly SupplyWord[]) => Promise<SupplyOutcome[]>
