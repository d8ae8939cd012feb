import type { Backorder, Line, Money } from './state.ts'
import type { StepType } from './step.ts'
import { substituteWeight, unitWeight, waiting } from './line.ts'

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

const pending = (backorder: Backorder, type: StepType, purpose: 'goods' | 'extra-shipping' = 'goods'): number => {
  let sum = 0
  for (const step of backorder.steps) if (step.type === type && (step.purpose ?? 'goods') === purpose) sum += step.amountMinor ?? 0
  for (const { step } of backorder.retries) if (step.type === type && (step.purpose ?? 'goods') === purpose) sum += step.amountMinor ?? 0
  return sum
}

/** What is owed back and not yet asked for, minor units: the forgone goods' share of what was prepaid, goodwill, an unused second parcel. */
export function refundDueMinor(backorder: Backorder): number {
  const { money } = backorder
  const unusedShipping = noSecondParcelLeft(backorder) ? money.extraShippingMinor : 0
  const owed = shareUp(money.prepaidMinor, money.forgoneMinor, money.goodsMinor) + money.goodwillMinor + unusedShipping
  return Math.min(owed, taken(money)) - money.refundedMinor - pending(backorder, 'refund')
}

const noSecondParcelLeft = (backorder: Backorder): boolean =>
  backorder.shipmentCount < 2 && !backorder.lines.some((line) => line.quantityBackordered + line.quantityAllocated > 0)

/** What the shipped goods have earned and nobody has asked for yet, minor units. */
export function captureDueMinor(backorder: Backorder): number {
  const { money } = backorder
  const earned = shareDown(money.dueMinor, money.shippedMinor, money.goodsMinor)
  return earned - money.capturedMinor - money.writtenOffMinor - pending(backorder, 'capture') - pending(backorder, 'charge')
}

/** What an authorisation still holds for goods that will never be sent, minor units. */
export function voidDueMinor(backorder: Backorder): number {
  const { money } = backorder
  if (money.mode !== 'authorized') return 0
  return shareUp(money.dueMinor, money.forgoneMinor, money.goodsMinor) - money.voidedMinor - pending(backorder, 'void')
}

/** What cancelling some units gives: money back, and money that will never be charged. Minor units. */
export function cancelWorth(money: Money, weight: number): { refundMinor: number; notChargedMinor: number } {
  const worth = (amountMinor: number) =>
    shareUp(amountMinor, money.forgoneMinor + weight, money.goodsMinor) - shareUp(amountMinor, money.forgoneMinor, money.goodsMinor)
  const refundMinor = Math.max(0, Math.min(worth(money.prepaidMinor), held(money)))
  return { refundMinor, notChargedMinor: worth(money.dueMinor) }
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
export function stillDueMinor({ money }: Backorder): number {
  const forgone = shareUp(money.dueMinor, money.forgoneMinor, money.goodsMinor)
  return Math.max(0, money.dueMinor - forgone - money.capturedMinor - money.writtenOffMinor)
}

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
  const prepaidMinor = payment.mode === 'captured' ? (payment.capturedMinor ?? goodsTotal) : (payment.capturedMinor ?? 0)
  const dueMinor = payment.mode === 'captured' ? 0 : payment.mode === 'authorized' ? whole : Math.max(0, whole - prepaidMinor)
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
