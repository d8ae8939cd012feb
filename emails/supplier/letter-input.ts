import type { CivilDate } from '../../backorder/state.ts'
import type { SupplierLetterName } from '../../supply/suppliers/letters.ts'
import type { Brand } from '../brand.ts'

/** What a letter to a supplier is rendered from. */
export interface SupplierLetterInput {
  letter: SupplierLetterName
  purchaseOrder: string
  /** Who reads it there; null: nobody is known by name. */
  reader: string | null
  /** The supplier's name, as the shop knows it. */
  supplier: string
  lines: { sku: string; name: string; quantity: number }[]
  /** The day on which the shop would have it; null: as soon as possible. */
  wantedOn: CivilDate | null
  brand: Brand
  /** The page on which the supplier answers, without an account. */
  page: string
}
