import { substituteWeight, unitWeight, waiting } from './line.ts'
import type { Backorder, Line, Money } from './state.ts'
import { amountOf, type ChargeWork, type ReturnWork, type Step } from './step.ts'

type MoneyType = (ChargeWork | ReturnWork)['type']

/** `amountMinor × part / whole`, exact beyond 2^53, rounded down. */
function shareDown(amountMinor: number, part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0
  const product = amountMinor * part
  if (Number.isSafeInteger(product)) return Math.floor(product / whole)
  return Number((BigInt(amountMinor) * BigInt(part)) / BigInt(whole))
}

/** The rest of the amount once `whole - part` has had its share: rounded up, so that shares always add up to the whole. */
const shareUp = (amountMinor: number, part: number, whole: number): number =>
  part === 0 ? 0 : amountMinor - shareDown(amountMinor, whole - part, whole)

/** All that was really taken from the customer. */
export const taken = (money: Money): number => money.prepaidMinor + money.capturedMinor + money.extraShippingMinor

/** Taken and not given back. */
export const held = (money: Money): number => taken(money) - money.refundedMinor

/** Minor units of goods' money in steps that are under way or will be tried again. */
function pending({ steps, retries }: Backorder, type: MoneyType): number {
  let sumMinor = 0
  for (const step of steps) sumMinor += amountIn(step, type)
  for (const { step } of retries) sumMinor += amountIn(step, type)
  return sumMinor
}

const amountIn = (step: Step, type: MoneyType): number =>
  step.type !== type || paysParcel(step) ? 0 : (amountOf(step) ?? 0)

const paysParcel = (step: Step): boolean => 'purpose' in step && step.purpose === 'extra-shipping'
const paysAhead = (step: Step): boolean => 'purpose' in step && step.purpose === 'prepayment'

/** What must come back for goods that will never be sent, minor units: their share of what was prepaid, and any capture beyond what may be earned. */
const forgoneRefund = ({ prepaidMinor, dueMinor, capturedMinor, goodsMinor }: Money, forgone: number): number =>
  shareUp(prepaidMinor, forgone, goodsMinor) +
  Math.max(0, capturedMinor - shareDown(dueMinor, goodsMinor - forgone, goodsMinor))

/** What may still be taken when the rest ships, minor units. */
const stillDue = ({ dueMinor, capturedMinor, writtenOffMinor, goodsMinor }: Money, forgone: number): number =>
  Math.max(0, shareDown(dueMinor, goodsMinor - forgone, goodsMinor) - capturedMinor - writtenOffMinor)

/** What comes back in all, minor units: for forgone goods, goodwill, and a second parcel that was paid and not sent. */
function owedBackMinor(backorder: Backorder): number {
  const { money } = backorder
  const unusedShipping = money.extraShippingMinor > 0 && noSecondParcelLeft(backorder) ? money.extraShippingMinor : 0
  return Math.min(forgoneRefund(money, money.forgoneMinor) + money.goodwillMinor + unusedShipping, taken(money))
}

/** What went back or is on its way, minor units. */
const returnedMinor = (backorder: Backorder): number => backorder.money.refundedMinor + pending(backorder, 'refund')

/** What is owed back and not yet asked for, minor units. */
export const refundDueMinor = (backorder: Backorder): number => owedBackMinor(backorder) - returnedMinor(backorder)

/** What an agent may still give back, minor units: taken, not returned and not owed. */
export const refundableMinor = (backorder: Backorder): number =>
  taken(backorder.money) - Math.max(owedBackMinor(backorder), returnedMinor(backorder))

const noSecondParcelLeft = (backorder: Backorder): boolean =>
  backorder.shipmentCount < 2 && !backorder.lines.some((line) => waiting(line) > 0)

/** What the shipped goods have earned and nobody has asked for yet, minor units. */
export function captureDueMinor(backorder: Backorder): number {
  const { money } = backorder
  const earned = shareDown(money.dueMinor, money.shippedMinor, money.goodsMinor)
  return (
    earned - money.capturedMinor - money.writtenOffMinor - pending(backorder, 'capture') - pending(backorder, 'charge')
  )
}

/** What an authorisation still holds for goods that will never be sent, minor units. */
export function voidDueMinor(backorder: Backorder): number {
  const { money } = backorder
  if (money.mode !== 'authorized' || prepaymentUnderWay(backorder)) return 0
  return shareUp(money.dueMinor, money.forgoneMinor, money.goodsMinor) - money.voidedMinor - pending(backorder, 'void')
}

/** An authorisation that is about to lapse is being captured whole: what is not owed of it comes back as a refund. */
export const prepaymentUnderWay = ({ steps, retries }: Backorder): boolean =>
  steps.some(paysAhead) || retries.some(({ step }) => paysAhead(step))

/** A second parcel is being charged. */
export const parcelBeingPaid = ({ steps }: Backorder): boolean => steps.some(paysParcel)

/** What may still be taken and nobody has asked for yet, minor units. */
export const uncapturedMinor = (backorder: Backorder): number =>
  stillDueMinor(backorder) - pending(backorder, 'capture') - pending(backorder, 'charge')

/** What cancelling some units gives: money back, and money that will never be charged. Minor units. */
export function cancelWorth(money: Money, weight: number): { refundMinor: number; notChargedMinor: number } {
  const after = money.forgoneMinor + weight
  const refundMinor = forgoneRefund(money, after) - forgoneRefund(money, money.forgoneMinor)
  return {
    refundMinor: Math.max(0, Math.min(refundMinor, held(money))),
    notChargedMinor: stillDue(money, money.forgoneMinor) - stillDue(money, after),
  }
}

/** Weight of all units that a cancel still reaches. */
export function waitingWeight(backorder: Backorder): number {
  let weight = 0
  for (const line of backorder.lines) {
    const units = waiting(line)
    if (units === 0) continue
    const swapped = Math.min(units, line.quantitySwapped)
    weight += (units - swapped) * unitWeight(line, backorder.money)
    if (line.substitute) weight += swapped * substituteWeight(line, backorder.money, line.substitute)
  }
  return weight
}

/** Price of the units of a line that wait, minor units: what a discount is measured by. */
export const waitingValueMinor = (lines: Line[]): number =>
  lines.reduce((sum, line) => sum + waiting(line) * line.unitPriceMinor, 0)

/** What will still be taken when everything that waits ships, minor units. */
export const stillDueMinor = ({ money }: Backorder): number => stillDue(money, money.forgoneMinor)

/** Nothing is owed either way and nothing is under way. */
export const moneyAtRest = (backorder: Backorder): boolean =>
  refundDueMinor(backorder) <= 0 && captureDueMinor(backorder) <= 0 && voidDueMinor(backorder) <= 0

/** The money of a new order. Without amounts the goods' total counts. */
export function openingMoney(
  payment: { mode: Money['mode']; capturedMinor?: number; authorizedMinor?: number; captureBeforeMs?: number },
  currency: string,
  lines: { unitPriceMinor: number; quantity: number }[],
): Money {
  const goodsTotal = lines.reduce((sum, line) => sum + line.unitPriceMinor * line.quantity, 0)
  const units = lines.reduce((sum, line) => sum + line.quantity, 0)
  const whole = payment.authorizedMinor ?? goodsTotal
  const prepaidMinor =
    payment.mode === 'captured' ? (payment.capturedMinor ?? goodsTotal) : (payment.capturedMinor ?? 0)
  const dueMinor = payment.mode === 'captured' ? 0 : Math.max(0, whole - prepaidMinor)
  return {
    mode: payment.mode,
    currency,
    free: goodsTotal === 0,
    goodsMinor: goodsTotal === 0 ? units : goodsTotal,
    prepaidMinor,
    dueMinor,
    forgoneMinor: 0,
    shippedMinor: 0,
    goodwillMinor: 0,
    extraShippingMinor: 0,
    writtenOffMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    voidedMinor: 0,
    captureBeforeMs: payment.captureBeforeMs ?? null,
    declinedAtMs: null,
  }
}
