import { dayMs } from '../calendar.ts'
import { oweRefundLetter } from '../cancellation.ts'
import { addStep, type Draft, markWritten } from '../draft.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { captureDueMinor, prepaymentUnderWay, refundDueMinor, uncapturedMinor, voidDueMinor } from '../money.ts'
import type { Backorder } from '../state.ts'
import type { StepLine } from '../step.ts'
import { type Units, unitsOf } from '../units.ts'
import { atOnce, type Duty, never } from './duty.ts'

/** Money that is owed, either way, is asked for at once. */
export const moveMoney: Duty = {
  name: 'move-money',
  dueAtMs: (backorder) => (givesBack(backorder) || captureDueMinor(backorder) > 0 ? atOnce : never),
  perform(draft) {
    const { backorder } = draft
    const settled = givesBack(backorder)
    const refundMinor = refundDueMinor(backorder)
    if (settled && refundMinor > 0) {
      addStep(draft, { type: 'refund', amountMinor: refundMinor })
      // Money that nobody announced: what was paid for a parcel that was not needed.
      if (!backorder.refundToTell) oweRefundLetter(draft, 'unused-parcel', [], 0)
    }
    const voidMinor = voidDueMinor(backorder)
    if (settled && voidMinor > 0) addStep(draft, { type: 'void', amountMinor: voidMinor })
    const captureMinor = captureDueMinor(backorder)
    if (captureMinor > 0)
      addStep(draft, {
        type: backorder.money.mode === 'authorized' ? 'capture' : 'charge',
        amountMinor: captureMinor,
        purpose: 'goods',
        lines: goodsCharged(draft),
      })
  },
}

/** The units that a charge pays: those that the carrier has just got, else (it was asked for late) all that it has. */
function goodsCharged({ backorder, entries }: Draft): StepLine[] {
  const sent: Units[] = []
  for (const entry of entries) if (entry.type === 'shipped') sent.push(...entry.lines)
  return backorder.lines
    .map((line) => ({
      id: line.id,
      sku: line.sku,
      quantity: sent.length > 0 ? unitsOf(sent, line.id) : line.quantityShipped,
    }))
    .filter(({ quantity }) => quantity > 0)
}

/** The units that are still to be paid: not yet with the carrier and not given up. */
const goodsUnpaid = ({ lines }: Backorder): StepLine[] =>
  lines
    .map((line) => ({
      id: line.id,
      sku: line.sku,
      quantity: line.quantityOrdered - line.quantityShipped - line.quantityCancelled,
    }))
    .filter(({ quantity }) => quantity > 0)

/** The price difference of a substitute is not given back before the substitute is certain. */
const givesBack = (backorder: Backorder): boolean =>
  (refundDueMinor(backorder) > 0 || voidDueMinor(backorder) > 0) &&
  !backorder.lines.some((line) => line.quantityReserving > 0)

/** A day before an authorisation lapses the customer hears of it, and the money is taken or let go as the policy says. */
export const foreseeLapse: Duty = {
  name: 'foresee-lapse',
  dueAtMs: (backorder) =>
    backorder.money.mode === 'authorized' &&
    backorder.money.captureBeforeMs !== null &&
    uncapturedMinor(backorder) > 0 &&
    !backorder.written.includes(lapseMark(backorder))
      ? backorder.money.captureBeforeMs - dayMs
      : never,
  perform(draft) {
    const { backorder } = draft
    markWritten(draft, lapseMark(backorder))
    const amountMinor = uncapturedMinor(backorder)
    const lines = goodsUnpaid(backorder)
    if (backorder.policy.authorizationLapse === 'capture') {
      addStep(draft, { type: 'capture', amountMinor, purpose: 'prepayment', lines })
      return
    }
    backorder.money.mode = 'on-shipment'
    writeLetter(draft, 'payment-problem', {
      problem: 'authorization-lapsing',
      charge: { amountMinor, purpose: 'goods', lines: lines.map(({ id, quantity }) => ({ id, quantity })) },
    })
  },
}

const lapseMark = ({ money }: Backorder) => `lapse:${money.captureBeforeMs}`

/** Every step of a refund has its outcome: the customer is told what came back, and why. */
export const tellRefund: Duty = {
  name: 'tell-refund',
  dueAtMs: (backorder) => (backorder.refundToTell && !refundUnderWay(backorder) ? atOnce : never),
  perform(draft) {
    const { cause, refundMinor, notChargedMinor } = draft.backorder.refundToTell!
    draft.backorder.refundToTell = null
    writeLetter(draft, 'refunded', { cause }, { refundMinor, notChargedMinor })
  },
}

const refundUnderWay = (backorder: Backorder): boolean =>
  refundDueMinor(backorder) > 0 ||
  voidDueMinor(backorder) > 0 ||
  prepaymentUnderWay(backorder) ||
  [...backorder.steps, ...backorder.retries.map(({ step }) => step)].some(
    ({ type }) => type === 'refund' || type === 'void',
  )
