import { by } from '../compare.ts'

/** How much of a sku is needed and under way, in units. */
export interface Stocktaking {
  /** Lacking in the queue, beyond what the shelf has for it. */
  backordered: number
  safetyStock: number
  /** On the shelf and nobody's, safety stock included. */
  onShelf: number
  /** Still to come of the purchase orders that stand, whenever that is. */
  incoming: number
}

/** How a supplier sells. */
export interface LotRule {
  /** Bought in multiples of this. */
  lotSize: number
  /** The least that is sold. */
  minimumQuantity: number
}

const anyLot: LotRule = { lotSize: 1, minimumQuantity: 1 }

/** How many units to buy: as many as the backordered and the safety stock exceed what is on the shelf and incoming, in whole lots; 0: none. */
export function reorderQuantity(
  { backordered, safetyStock, onShelf, incoming }: Stocktaking,
  lots: LotRule = anyLot,
): number {
  const lacking = backordered + safetyStock - onShelf - incoming
  if (lacking <= 0) return 0
  return Math.ceil(Math.max(lacking, lots.minimumQuantity) / lots.lotSize) * lots.lotSize
}

/** A sku that is to be bought, and of whom. */
export interface Need {
  supplier: string
  sku: string
  quantity: number
}

/** What one supplier is asked for at once. */
export interface PurchaseOrderDraft {
  supplier: string
  lines: { sku: string; quantity: number }[]
}

/** One purchase order per supplier: needs of the same sku added up, in the order of their names. */
export function consolidate(needs: readonly Need[]): PurchaseOrderDraft[] {
  const bySupplier = new Map<string, Map<string, number>>()
  for (const { supplier, sku, quantity } of needs) {
    if (quantity <= 0) continue
    const lines = bySupplier.get(supplier) ?? new Map<string, number>()
    lines.set(sku, (lines.get(sku) ?? 0) + quantity)
    bySupplier.set(supplier, lines)
  }
  return [...bySupplier].sort(byName).map(([supplier, lines]) => ({
    supplier,
    lines: [...lines].sort(byName).map(([sku, quantity]) => ({ sku, quantity })),
  }))
}

const byName = by<[string, unknown]>(([name]) => name)
