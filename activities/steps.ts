import type { Step } from '../backorder/step.ts'
import { paymentReferenceOf } from '../records/backorders.ts'
import type { Database } from '../records/database.ts'
import type { HandOut } from './record.ts'
import { methodOf, type Shop, type StepOutcome } from './shop.ts'

export interface StepDeps {
  database: Database
  shop: Shop
  handOut: HandOut
}

/** The activity `performStep`: asks the shop once per step, however often it runs; goods of a cancelled line go to whoever waits next. */
export function stepActivity({ database, shop, handOut }: StepDeps) {
  return async function performStep(orderId: string, step: Step): Promise<StepOutcome> {
    const paymentReference = movesMoney(step) ? await paymentReferenceOf(database, orderId) : null
    const outcome = await shop[methodOf[step.type]]({
      idempotencyKey: `${orderId}/${step.key}`,
      orderId,
      step,
      ...(paymentReference === null ? {} : { paymentReference }),
    })
    if (step.type === 'cancel-line') await returnGoods(handOut, orderId, step)
    return outcome
  }
}

const movesMoney = ({ type }: Step): boolean =>
  type === 'refund' || type === 'capture' || type === 'void' || type === 'charge'

async function returnGoods(handOut: HandOut, orderId: string, step: Step): Promise<void> {
  const units = new Map<string, number>()
  for (const { sku, quantityAllocated = 0 } of step.lines ?? []) {
    units.set(sku, (units.get(sku) ?? 0) + quantityAllocated)
  }
  for (const [sku, quantity] of units) {
    if (quantity > 0) await handOut({ eventId: `${orderId}/${step.key}`, sku, quantity })
  }
}
