import { addEntry, addStep, type Draft } from '../draft.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { missing, releasable } from '../line.ts'
import type { Backorder } from '../state.ts'
import type { StepLine } from '../step.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** Goods are set aside: the shop is asked to send them, all together or as they come. */
export const releaseGoods: Duty = {
  name: 'release-goods',
  dueAtMs: (backorder) => (mayRelease(backorder) ? atOnce : never),
  perform(draft) {
    releaseAllocated(draft)
    writeLetter(draft, 'shipping-soon')
  },
}

function mayRelease(backorder: Backorder): boolean {
  const { lines, undo, hold, money, shipping } = backorder
  if (!lines.some((line) => releasable(line) > 0)) return false
  if (
    undo ||
    hold ||
    backorder.question ||
    money.declinedAtMs !== null ||
    backorder.steps.some(({ type }) => type === 'hold')
  )
    return false
  return (
    shipping === 'as-available' ||
    !lines.some((line) => missing(line) > 0 || line.quantityReserving > 0 || line.answerBy !== undefined)
  )
}

/** Asks the shop to send every unit whose goods are set aside; a substitute goes under its own sku. */
export function releaseAllocated(draft: Draft): void {
  const lines: StepLine[] = []
  for (const line of draft.backorder.lines) {
    const units = releasable(line)
    const swapped = Math.min(units, line.quantitySwapped)
    if (units > swapped) lines.push({ id: line.id, sku: line.sku, quantity: units - swapped })
    if (swapped > 0 && line.substitute) lines.push({ id: line.id, sku: line.substitute.sku, quantity: swapped })
    line.quantityReleased = line.quantityAllocated
  }
  addStep(draft, { type: 'release', lines })
  addEntry(draft, { type: 'released', lines: lines.map(({ id, quantity }) => ({ id, quantity })) })
}
