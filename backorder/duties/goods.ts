import { writeLetter } from '../letters/write-letter.ts'
import { missing, releasable } from '../line.ts'
import { releaseAllocated } from '../release.ts'
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
