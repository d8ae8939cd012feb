import type { Contract } from '../../../emails/words/contract.ts'

/** The waiting list of what is sold out. */
export const waitingList = {
  heading: ['name'],
  fold: [],
  address: [],
  promise: [],
  tellMe: [],
  noAddress: [],
  asked: [],
  askedSays: [],
  notThere: [],
  canOrder: [],
  confirm: [],
  shallWe: ['name'],
  notYou: [],
  onList: [],
  onListSays: ['name'],
  leaveTitle: [],
  leaveHeading: ['name'],
  forget: [],
  leave: [],
  left: [],
  leftSays: [],
  served: [],
  servedSays: [],
  lateSays: [],
  brokenMessage: [],
  again: [],
  tooManyTexts: [],
  /** What stands for a product that is no longer sold. */
  it: [],
} as const satisfies Contract

/** What can be ordered before it is here. */
export const storefront = {
  title: [],
  heading: [],
  intro: [],
  nothing: [],
  more: [],
  inStock: [],
  outOfStock: [],
  preorder: ['date'],
  noDate: [],
  shipsBy: ['date'],
  quota: ['count', 'of', 'by'],
} as const satisfies Contract
