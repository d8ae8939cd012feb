import type { Step, StepType } from '../../backorder/step.ts'

/** One step to be done by the shop or its payment provider. The same key is the same step, however often it is asked for. */
export interface ShopCall {
  idempotencyKey: string
  orderId: string
  step: Step
  /** What the payment provider knows the order's payment by. */
  paymentReference?: string
}

/** What a step that was done leaves behind; `code`: the discount code that was made. */
export interface StepOutcome {
  code?: string
}

/**
 * The port to whoever ships and pays. What it says was not done and will not be is thrown by `refuse`; after anything else
 * that is thrown nobody knows, and the same step is asked for again under its key until there is an answer.
 */
export interface Shop {
  refund(call: ShopCall): Promise<StepOutcome>
  capture(call: ShopCall): Promise<StepOutcome>
  void(call: ShopCall): Promise<StepOutcome>
  charge(call: ShopCall): Promise<StepOutcome>
  release(call: ShopCall): Promise<StepOutcome>
  hold(call: ShopCall): Promise<StepOutcome>
  cancelLine(call: ShopCall): Promise<StepOutcome>
  reserve(call: ShopCall): Promise<StepOutcome>
  createDiscountCode(call: ShopCall): Promise<StepOutcome>
}

/** Which method of the port does which step. */
export const methodOf = {
  refund: 'refund',
  capture: 'capture',
  void: 'void',
  charge: 'charge',
  release: 'release',
  hold: 'hold',
  'cancel-line': 'cancelLine',
  reserve: 'reserve',
  'discount-code': 'createDiscountCode',
} as const satisfies Record<StepType, keyof Shop>
