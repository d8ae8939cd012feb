import { somethingWaits } from '../../backorder/dates.ts'
import type { Entry } from '../../backorder/entry.ts'
import { waiting } from '../../backorder/line.ts'
import { stillDueMinor } from '../../backorder/money.ts'
import type { Backorder } from '../../backorder/state.ts'
import { type PaymentTrouble, troubleIn } from '../../emails/phrases/payment-words.ts'
import type { Told } from '../../records/letters/facts.ts'

/** A payment problem that still is one. */
export interface OpenTrouble {
  trouble: PaymentTrouble
  amountMinor: number
  lines: { id: string; quantity: number }[]
}

/** What is still to be settled of what payment letters told (the newest first); null: nothing. */
export function openTrouble(
  backorder: Backorder,
  entries: readonly Entry[],
  told: readonly Told[],
): OpenTrouble | null {
  const open = backorder.closed ? undefined : told.find((each) => isOpen(backorder, entries, each))
  if (!open) return null
  const { charge } = open.facts
  const waits = backorder.lines.map((line) => ({ id: line.id, quantity: waiting(line) }))
  return {
    trouble: troubleIn(open.facts),
    amountMinor: charge?.amountMinor ?? stillDueMinor(backorder),
    lines: charge && charge.lines.length > 0 ? charge.lines : waits,
  }
}

function isOpen(backorder: Backorder, entries: readonly Entry[], { atMs, facts }: Told): boolean {
  switch (troubleIn(facts)) {
    case 'declined':
      return backorder.money.declinedAtMs !== null
    case 'lapsing':
      return backorder.money.mode === 'on-shipment' && somethingWaits(backorder) && stillDueMinor(backorder) > 0
    case 'parcel':
      return (
        backorder.shipping === 'together' &&
        somethingWaits(backorder) &&
        !entries.some((entry) => entry.type === 'answered' && entry.atMs > atMs)
      )
  }
}
