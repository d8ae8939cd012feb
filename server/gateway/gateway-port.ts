import type { OpenOrder } from '../../backorder/order.ts'
import type { Backorder } from '../../backorder/state.ts'
import type { ActEvent, ActResult, NewsEvent } from '../../workflows/messages.ts'

/** The engine as the doors see it: one durable conversation per order. What it does not answer in time is thrown as Unanswered. */
export interface Gateway {
  /** Begins the conversation, once however often it is called. */
  start(order: OpenOrder): Promise<void>
  /** Puts an act to the conversation; the same `actId` again is the same act. */
  act(orderId: string, event: ActEvent, actId?: string): Promise<ActResult | Refusal>
  /** Passes news on; false where no conversation runs that could hear it. */
  news(orderId: string, event: NewsEvent): Promise<boolean>
  /** The whole backorder as it stands; null where no conversation runs. */
  state(orderId: string): Promise<Backorder | null>
  /** Whether the engine answers. */
  ready(): Promise<boolean>
}

/** Why an act was not taken: a code of the rules, or `not-running` where no conversation runs under that id. */
export interface Refusal {
  refused: string
}

/** Whether an answer is a refusal. */
export const isRefusal = (answer: ActResult | Refusal): answer is Refusal => 'refused' in answer

/** The engine did not answer in time: nobody knows whether what was asked is done, and asking the same again is safe. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
}
