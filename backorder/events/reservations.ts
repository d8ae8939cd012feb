import { oweRefundLetter } from '../cancellation.ts'
import type { Draft } from '../draft.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { lineOf, substituteWeight, unitWeight } from '../line.ts'
import type { GoodsStep } from '../step.ts'

/** The agreed substitute is kept for the order: its units have goods now. */
export function substituteReserved(draft: Draft, step: GoodsStep): void {
  const { backorder } = draft
  for (const { id, quantity } of step.lines) {
    const line = lineOf(backorder, id)
    const units = Math.min(quantity, line.quantityReserving)
    if (
      units > 0 &&
      line.substitute &&
      substituteWeight(line, backorder.money, line.substitute) < unitWeight(line, backorder.money)
    ) {
      oweRefundLetter(draft, 'price-difference', [{ id, quantity: units }], 0)
    }
    line.quantityReserving -= units
    line.quantityBackordered -= units
    line.quantityAllocated += units
  }
}

/** The agreed substitute cannot be had after all: the line waits for its own goods again, and the customer is told. */
export function substituteLost(draft: Draft, step: GoodsStep): void {
  const { backorder } = draft
  for (const { id, sku } of step.lines) {
    const line = lineOf(backorder, id)
    if (!line.substitute) continue
    const units = line.quantityReserving
    backorder.money.forgoneMinor -=
      units * (unitWeight(line, backorder.money) - substituteWeight(line, backorder.money, line.substitute))
    line.quantitySwapped -= units
    line.quantityReserving = 0
    line.substitutes = line.substitutes.filter((substitute) => substitute.sku !== sku)
    delete line.substitute
    if (line.discontinued) line.answerBy = draft.today
  }
  writeLetter(draft, 'update', { problem: 'substitute-gone' })
}
