import type { Entry } from '../entry.ts'
import type { WaitedLine, WaitedOrder } from './history.ts'
import { type LineEnd, stockUnits, unitsOf } from './last-unit.ts'

/**
 * When the money of everything cancelled up to and including `end` had gone back, epoch milliseconds; null: it has not.
 * Where nothing was taken, that is the cancellation itself. Refunds count for the oldest cancellation first.
 */
export function refundedAtMs(backorder: WaitedOrder, entries: Entry[], end: LineEnd): number | null {
  const forgone = forgoneUpTo(backorder, entries, end)
  const moved = { takenMinor: -backorder.money.extraShippingMinor, refundedMinor: 0 }
  let endSeen = false
  for (const entry of entries) {
    endSeen ||= entry === end
    if (entry.type === 'step-done') {
      if (entry.step === 'refund') moved.refundedMinor += entry.amountMinor ?? 0
      if (entry.step === 'capture' || entry.step === 'charge') moved.takenMinor += entry.amountMinor ?? 0
    }
    if (endSeen && isOut(backorder.money, moved, forgone)) return entry.atMs
  }
  return null
}

/** Whether the customer has back the share of the forgone goods: exact, without rounding in the shop's favour. */
function isOut(
  money: WaitedOrder['money'],
  moved: { takenMinor: number; refundedMinor: number },
  forgone: number,
): boolean {
  const { mode, goodsMinor, prepaidMinor, dueMinor } = money
  const times = (a: number, b: number) => BigInt(a) * BigInt(b)
  if (mode === 'captured' || mode === 'deposit') {
    return times(moved.refundedMinor, goodsMinor) >= times(prepaidMinor, forgone)
  }
  const kept = moved.takenMinor - moved.refundedMinor
  return times(kept, goodsMinor) <= times(prepaidMinor + dueMinor, goodsMinor - forgone)
}

/** Value of the goods that will never be sent, after an entry: cancelled units, and what substitutes are cheaper. */
function forgoneUpTo(backorder: WaitedOrder, entries: Entry[], end: LineEnd): number {
  const upTo = entries.slice(0, entries.indexOf(end) + 1)
  return backorder.lines.reduce((sum, line) => sum + forgoneOfLine(line, backorder, upTo), 0)
}

function forgoneOfLine(line: WaitedLine, backorder: WaitedOrder, entries: Entry[]): number {
  const unit = backorder.money.free ? 1 : line.unitPriceMinor
  const substitute = backorder.money.free ? 1 : Math.min(unit, line.substitute?.unitPriceMinor ?? unit)
  // A line's own goods ship and are cancelled before its substitutes; the parcel from stock is beyond cancelling.
  let fromStock = stockUnits(line, backorder)
  let own = line.quantityOrdered - fromStock
  let forgone = 0
  for (const entry of entries) {
    if (entry.type === 'swapped' && entry.lineId === line.id) {
      own -= entry.quantity
      forgone += entry.quantity * (unit - substitute)
    } else if (entry.type === 'shipped') {
      const units = unitsOf(entry, line.id)
      const stock = Math.min(units, fromStock)
      fromStock -= stock
      own -= Math.min(own, units - stock)
    } else if (entry.type === 'cancelled') {
      const units = unitsOf(entry, line.id)
      const ownUnits = Math.min(own, units)
      own -= ownUnits
      forgone += ownUnits * unit + (units - ownUnits) * substitute
    }
  }
  return forgone
}
