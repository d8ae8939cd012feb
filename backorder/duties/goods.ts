import { missing, releasable } from '../line.ts'
import { addEntry, addStep, type Draft } from '../draft.ts'
import { writeLetter } from '../letters.ts'
import type { Backorder } from '../state.ts'
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
  if (undo || hold || money.declinedAtMs !== null || backorder.steps.some(({ type }) => type === 'hold')) return false
  return shipping === 'as-available' || !lines.some((line) => missing(line) > 0 || line.quantityReserving > 0 || line.answerBy !== undefined)
}

/** Asks the shop to send every unit whose goods are set aside. */
export function releaseAllocated(draft: Draft): void {
  const lines = draft.backorder.lines.filter((line) => releasable(line) > 0)
  const released = lines.map((line) => ({ id: line.id, sku: line.sku, quantity: releasable(line) }))
  for (const line of lines) line.quantityReleased = line.quantityAllocated
  addStep(draft, { type: 'release', lines: released })
  addEntry(draft, { type: 'released', lines: released.map(({ id, quantity }) => ({ id, quantity })) })
}
