import { addEntry, addStep, type Draft } from './draft.ts'
import { releasable } from './line.ts'
import type { StepLine } from './step.ts'

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
