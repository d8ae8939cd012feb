import type { Step } from '../../backorder/step.ts'
import type { Database } from '../../records/database.ts'
import { paymentReferenceOf } from '../../records/orders/backorders.ts'
import { methodOf, type Shop, type StepOutcome } from './shop.ts'

export interface StepDeps {
  database: Database
  shop: Shop
}

/** The activity `performStep`: asks the shop once per step, however often it runs. */
export function stepActivity({ database, shop }: StepDeps) {
  return async function performStep(orderId: string, step: Step): Promise<StepOutcome> {
    const paymentReference = movesMoney(step) ? await paymentReferenceOf(database, orderId) : null
    return shop[methodOf[step.type]]({
      idempotencyKey: `${orderId}/${step.key}`,
      orderId,
      step,
      ...(paymentReference === null ? {} : { paymentReference }),
    })
  }
}

const movesMoney = ({ type }: Step): boolean =>
  type === 'refund' || type === 'capture' || type === 'void' || type === 'charge'
