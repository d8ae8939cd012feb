import type { Backorder, Money } from '../../../backorder/state.ts'
import { amountOf, type Step, type StepType } from '../../../backorder/step.ts'
import { claim } from './claim.ts'

const downShare = (amount: number, part: number, whole: number): number =>
  whole === 0 ? 0 : Number((BigInt(amount) * BigInt(part)) / BigInt(whole))

const purposeOf = (step: Step): string | undefined => ('purpose' in step ? step.purpose : undefined)

const sumOf = (steps: Step[], ...types: StepType[]): number =>
  steps.reduce(
    (sum, step) =>
      types.includes(step.type) && purposeOf(step) !== 'extra-shipping' ? sum + (amountOf(step) ?? 0) : sum,
    0,
  )

const takenMinor = ({ prepaidMinor, capturedMinor, extraShippingMinor }: Money) =>
  prepaidMinor + capturedMinor + extraShippingMinor

/** 3, at every moment: no more comes back than was taken, no more is taken or let go than was authorised, nothing is earned by goods that stay. */
export function moneyIsConserved(backorder: Backorder, steps: Step[]): void {
  const { money } = backorder
  for (const [name, value] of Object.entries(money))
    if (typeof value === 'number' && name.endsWith('Minor'))
      claim(Number.isSafeInteger(value) && value >= 0, `${name} is negative or broken`, money)
  for (const step of steps) {
    const amountMinor = amountOf(step)
    if (amountMinor !== undefined)
      claim(Number.isSafeInteger(amountMinor) && amountMinor > 0, 'a step moves nothing, or less', step)
  }
  const underWay = [...backorder.steps, ...backorder.retries.map(({ step }) => step)]
  const back = money.refundedMinor + sumOf(underWay, 'refund')
  claim(back <= takenMinor(money), 'more comes back than was taken', { money, underWay })
  const taking = money.capturedMinor + sumOf(underWay, 'capture', 'charge')
  const letGo = money.voidedMinor + sumOf(underWay, 'void')
  claim(taking + letGo <= money.dueMinor, 'more is taken and let go than was authorised', { money, underWay })
  const parcels = underWay.reduce(
    (sum, step) => (purposeOf(step) === 'extra-shipping' ? sum + amountOf(step)! : sum),
    0,
  )
  claim(
    money.extraShippingMinor + parcels <= backorder.policy.extraShipping.amountMinor,
    'a second parcel is paid twice',
    { money, underWay },
  )
  claim(money.shippedMinor + money.forgoneMinor <= money.goodsMinor, 'goods are worth more than the order', money)
  const earned = downShare(money.dueMinor, money.shippedMinor, money.goodsMinor)
  const charging = sumOf(
    underWay.filter((step) => purposeOf(step) !== 'prepayment'),
    'capture',
    'charge',
  )
  // An order that was paid whole before its authorisation lapsed has nothing left to earn.
  if (charging > 0 && money.mode !== 'captured')
    claim(money.capturedMinor + charging + money.writtenOffMinor <= earned, 'goods are charged that did not ship', {
      money,
      underWay,
    })
}

/** 3, at the end: each side has exactly its share of what shipped and what did not. */
export function moneyIsSettled({ money, lines, shipmentCount }: Backorder): void {
  let earnedWeight = 0
  // The parcel that left at once belongs to the shop's ordinary day: nobody may ever report it.
  let unreportedWeight = 0
  for (const line of lines) {
    const price = money.free ? 1 : line.unitPriceMinor
    const swappedPrice = money.free ? 1 : Math.min(price, line.substitute?.unitPriceMinor ?? price)
    earnedWeight += (line.quantityShipped - line.quantitySwapped) * price + line.quantitySwapped * swappedPrice
    unreportedWeight += line.quantityFromStock * price
  }
  claim(money.shippedMinor === earnedWeight, 'what shipped is worth something else', { money, earnedWeight })
  claim(
    money.forgoneMinor === money.goodsMinor - earnedWeight - unreportedWeight,
    'what did not ship is worth something else',
    money,
  )
  const keptWeight = earnedWeight + unreportedWeight
  const earnedShare = downShare(money.dueMinor, earnedWeight, money.goodsMinor)
  const dueShare = downShare(money.dueMinor, keptWeight, money.goodsMinor)
  const keptOfPrepaid = downShare(money.prepaidMinor, keptWeight, money.goodsMinor)
  claim(money.capturedMinor + money.writtenOffMinor >= earnedShare, 'goods shipped unpaid', { money, earnedShare })
  const owedBack =
    money.prepaidMinor -
    keptOfPrepaid +
    Math.max(0, money.capturedMinor - dueShare) +
    money.goodwillMinor +
    (shipmentCount < 2 ? money.extraShippingMinor : 0)
  claim(money.refundedMinor === Math.min(owedBack, takenMinor(money)), 'something else came back than is owed', {
    money,
    owedBack,
  })
  if (money.mode === 'authorized')
    claim(money.voidedMinor === money.dueMinor - dueShare, 'something else was let go than was owed', {
      money,
      dueShare,
    })
}
