import { askAgent, givenUpMark, refundTaskDueBy } from '../agent.ts'
import { addEntry, type Draft, markWritten } from '../draft.ts'
import { attemptLimit, retryLater } from '../retry.ts'
import { amountOf, type Step } from '../step.ts'
import { chargeDeclined, charged } from './charges.ts'
import { parcelGone, parcelHeld } from './parcels.ts'
import { substituteLost, substituteReserved } from './reservations.ts'

/** A step ended well: what it did becomes fact. Outcomes of unknown steps change nothing. */
export function stepDone(draft: Draft, key: string, code: string | undefined): void {
  const step = takeStep(draft, key)
  if (!step) return
  const { backorder } = draft
  const { money } = backorder
  const amountMinor = amountOf(step)
  addEntry(draft, { type: 'step-done', step: step.type, key, ...(amountMinor !== undefined && { amountMinor }) })
  switch (step.type) {
    case 'refund':
      money.refundedMinor += step.amountMinor
      if (backorder.refundToTell)
        backorder.refundToTell = {
          ...backorder.refundToTell,
          refundMinor: backorder.refundToTell.refundMinor + step.amountMinor,
        }
      break
    case 'void':
      money.voidedMinor += step.amountMinor
      break
    case 'capture':
    case 'charge':
      charged(draft, step)
      break
    case 'hold':
      parcelHeld(draft, step.lines)
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
      parcelGone(draft, step.lines)
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

function takeStep({ backorder }: Draft, key: string): Step | undefined {
  const step = backorder.steps.find((candidate) => candidate.key === key)
  if (step) backorder.steps = backorder.steps.filter((candidate) => candidate !== step)
  return step
}
