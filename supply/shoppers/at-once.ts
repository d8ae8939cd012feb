// What a shopper may buy and get at once, of the units that those who wait leave. Who of those gets which is `units/`.

/** What of a product decides whether it is sold from the shelf. */
export interface Shelved {
  onHand: number
  /** Units that orders wait for and that are not set aside for them. */
  waiting: number
  safetyStock: number
  /** At this many units, or fewer, it is sold as a backorder where it may be one. */
  inventoryThreshold: number
  backorderable: boolean
}

/** Units that nobody waits for: the safety stock is not sold, and what waits goes first; below zero where some are short. */
export const freeUnits = ({ onHand, safetyStock, waiting }: Omit<Shelved, 'inventoryThreshold' | 'backorderable'>) =>
  onHand - safetyStock - waiting

/** Whether a shopper buys it and gets it at once. */
export const isSoldAtOnce = (shelf: Shelved): boolean =>
  freeUnits(shelf) > (shelf.backorderable ? shelf.inventoryThreshold : 0)

/** Units that the waiting list may hear of: none before everybody who has paid has theirs. */
export const unitsForWaitingList = (shelf: Shelved): number =>
  shelf.waiting === 0 && isSoldAtOnce(shelf) ? freeUnits(shelf) : 0
