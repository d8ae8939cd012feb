import { statedEnding } from '../backorder/dates.ts'
import type { ActEvent, BackorderEvent } from '../backorder/event.ts'
import type { OpenOrder } from '../backorder/order.ts'
import { phaseOf } from '../backorder/phase.ts'
import type { Backorder, CivilDate, Phase } from '../backorder/state.ts'

/** Names and payloads by which the edge speaks with the workflows. Both sides import it. */
export const taskQueue = 'meanwhile'
export const backorderWorkflowType = 'backorder'
export const courierWorkflowType = 'courier'
export const buyingWorkflowType = 'buying'
export const buyingWorkflowId = 'buying'
export const waitingListsWorkflowType = 'waitingLists'
export const waitingListsWorkflowId = 'waiting-lists'
export const backorderWorkflowId = (orderId: string) => `backorder/${orderId}`

/** One stream per sku; signalled with its start. */
export const supplyWorkflowType = 'supply'
export const supplyWorkflowId = (sku: string) => `supply/${sku}`
/** Signal `wake`: something about the sku was marked. */
export const supplyWakeSignal = 'wake'

/** A new backorder, or one carried over by continue-as-new. */
export type BackorderInput = { order: OpenOrder } | { backorder: Backorder; inbox: BackorderEvent[] }

/** Update `act`: an answer, a shipment or an override; refused at once with an ApplicationFailure of type `Refused` whose message is a refusal code. */
export const actUpdate = 'act'
export type { ActEvent }
/** What an accepted act left behind, once recorded; `endingDate` as the customer is told it. */
export interface ActResult {
  phase: Phase
  promisedDate: CivilDate | null
  endingDate: CivilDate
  offer: number | null
}

/** The same of a state. */
export const actResult = (backorder: Backorder): ActResult => ({
  phase: phaseOf(backorder),
  promisedDate: backorder.promisedDate,
  endingDate: statedEnding(backorder),
  offer: backorder.offer?.number ?? null,
})

/** Signal `news`: what suppliers and providers report. */
export const newsSignal = 'news'
export type NewsEvent = Extract<
  BackorderEvent,
  {
    type:
      | 'eta'
      | 'received'
      | 'discontinued'
      | 'substitute-found'
      | 'bounced'
      | 'preferences'
      | 'texting'
      | 'cancel-unclear'
  }
>

/** Signal `look` to the waiting lists (stock has changed, or somebody has joined) and to buying (`{buys}`: at once, instead of on its day). */
export const lookSignal = 'look'

/** The type of an ApplicationFailure by which the shop says that a step was not done: the only one after which it is asked for under a new key. */
export const stepRefused = 'StepRefused'

/** Query `state`: the whole backorder as it stands. */
export const stateQuery = 'state'

/** Search attributes, registered at start-up; none holds personal data. */
export const searchAttributes = {
  skus: 'MeanwhileSkus',
  endingDate: 'MeanwhileEndingDate',
} as const
