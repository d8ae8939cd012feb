import type { Contract, MessagesOf } from '../../emails/words/contract.ts'
import { frame, plain } from './contract/frame.ts'
import { choices, forms, goods, refusals, results, status } from './contract/order.ts'
import { preferences, unsubscribe } from './contract/preferences.ts'
import { storefront, waitingList } from './contract/storefront.ts'
import { story } from './contract/story.ts'

/** Every message that a customer or a shopper reads on a page, beside those that the letters have already. */
export const pageContract = {
  frame,
  plain,
  status,
  choices,
  forms,
  goods,
  results,
  refusals,
  story,
  preferences,
  unsubscribe,
  waitingList,
  storefront,
} as const satisfies Contract

export type PageMessages = MessagesOf<typeof pageContract>
