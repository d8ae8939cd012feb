import { askAgent } from '../agent.ts'
import { somethingWaits } from '../dates.ts'
import type { Draft } from '../draft.ts'
import type { Charge } from '../letters/letter.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { attemptLimit, retryLater } from '../retry.ts'
import type { Backorder } from '../state.ts'
import type { ChargeStep } from '../step.ts'

/** A charge went through. */
export function charged(draft: Draft, { purpose, amountMinor }: ChargeStep): void {
  const { backorder } = draft
  const { money } = backorder
  money.declinedAtMs = null
  if (purpose !== 'extra-shipping') money.capturedMinor += amountMinor
  if (purpose === 'prepayment') prepaid(backorder)
  if (purpose !== 'extra-shipping') return
  money.extraShippingMinor += amountMinor
  backorder.shipping = 'as-available'
  if (somethingWaits(backorder)) writeLetter(draft, 'answer-received', { answer: { answer: 'split' } })
}

/** The whole order is paid now: what was to be let go comes back instead. */
function prepaid(backorder: Backorder): void {
  backorder.money.mode = 'captured'
  if (backorder.refundToTell) backorder.refundToTell = { ...backorder.refundToTell, notChargedMinor: 0 }
}

/** The customer is told once what to do; nothing further leaves meanwhile. */
export function chargeDeclined(draft: Draft, step: ChargeStep): void {
  const { backorder, nowMs } = draft
  const { money } = backorder
  if (step.purpose === 'extra-shipping' || money.declinedAtMs === null)
    writeLetter(draft, 'payment-problem', { problem: 'declined', charge: chargeOf(step) })
  if (step.purpose === 'extra-shipping') return
  money.declinedAtMs ??= nowMs
  if (step.attempt < attemptLimit) retryLater(draft, step)
  else {
    if (step.purpose !== 'prepayment') money.writtenOffMinor += step.amountMinor
    askAgent(draft, 'payment-declined')
  }
}

const chargeOf = ({ amountMinor, purpose, lines }: ChargeStep): Charge => ({
  amountMinor,
  purpose,
  lines: lines.map(({ id, quantity }) => ({ id, quantity })),
})
