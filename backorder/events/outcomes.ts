import { askAgent, givenUpMark, refundTaskDueBy } from '../agent.ts'
import { hourMs } from '../calendar.ts'
import { oweRefundLetter } from '../cancellation.ts'
import { somethingWaits } from '../dates.ts'
import { addEntry, type Draft, markWritten } from '../draft.ts'
import type { Charge } from '../letters/letter.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { lineOf, substituteWeight, unitWeight } from '../line.ts'
import type { Backorder } from '../state.ts'
import type { Step } from '../step.ts'
import { parcelGone, parcelHeld } from './parcels.ts'

/** What the shop refused so often is left to a person; money owed to a customer never is. */
const attemptLimit = 7

/** A step ended well: what it did becomes fact. Outcomes of unknown steps change nothing. */
export function stepDone(draft: Draft, key: string, code: string | undefined): void {
  const step = takeStep(draft, key)
  if (!step) return
  const { backorder } = draft
  const { money } = backorder
  const amountMinor = step.amountMinor ?? 0
  addEntry(draft, { type: 'step-done', step: step.type, key, ...(step.amountMinor !== undefined && { amountMinor }) })
  switch (step.type) {
    case 'refund':
      money.refundedMinor += amountMinor
      if (backorder.refundToTell)
        backorder.refundToTell = {
          ...backorder.refundToTell,
          refundMinor: backorder.refundToTell.refundMinor + amountMinor,
        }
      break
    case 'void':
      money.voidedMinor += amountMinor
      break
    case 'capture':
    case 'charge':
      money.declinedAtMs = null
      if (step.purpose === 'extra-shipping') {
        money.extraShippingMinor += amountMinor
        backorder.shipping = 'as-available'
        if (somethingWaits(backorder)) writeLetter(draft, 'answer-received', { answer: { answer: 'split' } })
        break
      }
      money.capturedMinor += amountMinor
      if (step.purpose === 'prepayment') prepaid(backorder)
      break
    case 'hold':
      parcelHeld(draft, step.lines ?? [])
      break
    case 'reserve':
      substituteReserved(draft, step)
      break
    case 'discount-code':
      backorder.discounts = backorder.discounts.map((discount) =>
        discount.stepKey === key ? { ...discount, code: code ?? key } : discount,
      )
      break
    case 'release':
    case 'cancel-line':
      break
  }
}

/** A step was refused by the outside, which says that it was not done: tried again later, undone, or told, by what it was. */
export function stepFailed(draft: Draft, key: string, reason: string | undefined): void {
  const step = takeStep(draft, key)
  if (!step) return
  const { backorder } = draft
  addEntry(draft, { type: 'step-failed', step: step.type, key, ...(reason !== undefined && { reason }) })
  switch (step.type) {
    case 'refund':
    case 'void':
      retryLater(draft, step)
      if (step.attempt === 1) askAgent(draft, 'refund-refused', refundTaskDueBy(draft))
      break
    case 'capture':
    case 'charge':
      chargeDeclined(draft, step)
      break
    case 'hold':
      parcelGone(draft, step.lines ?? [])
      break
    case 'reserve':
      substituteLost(draft, step)
      break
    case 'discount-code':
      backorder.discounts = backorder.discounts.filter(({ stepKey }) => stepKey !== key)
      break
    case 'release':
    case 'cancel-line':
      askAgent(draft, 'step-refused')
      if (step.attempt < attemptLimit) retryLater(draft, step)
      else markWritten(draft, givenUpMark(step))
      break
  }
}

/** The whole order is paid now: what was to be let go comes back instead. */
function prepaid(backorder: Backorder): void {
  backorder.money.mode = 'captured'
  if (backorder.refundToTell) backorder.refundToTell = { ...backorder.refundToTell, notChargedMinor: 0 }
}

function takeStep({ backorder }: Draft, key: string): Step | undefined {
  const step = backorder.steps.find((candidate) => candidate.key === key)
  if (step) backorder.steps = backorder.steps.filter((candidate) => candidate !== step)
  return step
}

function retryLater({ backorder, nowMs }: Draft, step: Step): void {
  backorder.retries = [...backorder.retries, { step, atMs: nowMs + backorder.policy.stepRetryHours * hourMs }]
}

/** The customer is told once what to do; nothing further leaves meanwhile. */
function chargeDeclined(draft: Draft, step: Step): void {
  const { backorder, nowMs } = draft
  const { money } = backorder
  if (step.purpose === 'extra-shipping' || money.declinedAtMs === null)
    writeLetter(draft, 'payment-problem', { problem: 'declined', charge: chargeOf(step) })
  if (step.purpose === 'extra-shipping') return
  money.declinedAtMs ??= nowMs
  if (step.attempt < attemptLimit) retryLater(draft, step)
  else {
    if (step.purpose !== 'prepayment') money.writtenOffMinor += step.amountMinor ?? 0
    askAgent(draft, 'payment-declined')
  }
}

const chargeOf = ({ amountMinor = 0, purpose, lines = [] }: Step): Charge => ({
  amountMinor,
  purpose: purpose === 'extra-shipping' || purpose === 'prepayment' ? purpose : 'goods',
  lines: lines.map(({ id, quantity }) => ({ id, quantity })),
})

function substituteReserved(draft: Draft, step: Step): void {
  const { backorder } = draft
  for (const { id, quantity } of step.lines ?? []) {
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
function substituteLost(draft: Draft, step: Step): void {
  const { backorder } = draft
  for (const { id, sku } of step.lines ?? []) {
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
