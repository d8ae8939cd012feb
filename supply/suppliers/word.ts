import type { CivilDate } from '../../backorder/state.ts'
import type { ScheduledUnits } from '../dates/purchase-order.ts'

/**
 * What somebody says of a sku's supply. `id` names the word: the same again changes nothing. `revision` counts up with every word
 * about one purchase order (its PUT's revision included); an older one is overtaken, one without a revision is the newest.
 * A purchase order alone means each of its skus; with a sku, its part of that one. `reason` is told to customers.
 */
export type SupplyWord = { id: string; reason?: string } & (
  | { type: 'eta'; purchaseOrder?: string; sku?: string; expectedAt: CivilDate | null; revision?: number }
  | {
      type: 'received'
      purchaseOrder?: string
      sku?: string
      quantity: number
      /** Default: today in the shop's zone. */
      receivedOn?: CivilDate
      /** Nothing more will come of this purchase order's part of the sku. */
      isLast?: boolean
    }
  | {
      type: 'confirmed'
      purchaseOrder: string
      sku?: string
      expectedAt?: CivilDate | null
      /** When the units of one sku come, where that is not on one day; `expectedAt` is the last of these days. */
      schedule?: ScheduledUnits[]
      /** Units of one sku that will not come; default: none. */
      refused?: number
      revision?: number
    }
  | { type: 'refused' | 'cancelled'; purchaseOrder: string; sku?: string; revision?: number }
  | { type: 'discontinued'; sku: string }
)
