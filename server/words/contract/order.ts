import type { Contract } from '../../../emails/words/contract.ts'

/** Where an order stands: headings, and what they mean. */
export const status = {
  hold: [],
  holdSays: [],
  shipping: [],
  shippingSays: ['goods'],
  waitingForDate: [],
  expected: ['date'],
  noDate: [],
  stillToCome: ['goods'],
  brokenPromise: ['before'],
  cancelled: [],
  restCancelled: [],
  sentBack: ['amount'],
  neverCharged: [],
  returns: ['email'],
  shipped: [],
  withCarrier: [],
  substituteWithCarrier: [],
  complete: [],
  completeSays: [],
  onItsWay: [],
  settling: [],
} as const satisfies Contract

/** What an answer means, below its label; the labels are those of the letters' buttons. */
export const choices = {
  keep: [],
  wait: ['date'],
  waitNoDate: [],
  /** A sentence of what a cancellation brings. */
  cancel: ['back'],
  undoFor: ['count'],
  /** The label of a swap, where it matters which line it is for. */
  swap: ['other', 'name'],
  cheaper: ['amount'],
  split: [],
  together: [],
} as const satisfies Contract

/** The forms of an order's page. */
export const forms = {
  heading: [],
  legend: [],
  send: [],
  confirm: [],
  undoHeading: [],
  undoUntil: ['time'],
  someHeading: [],
  toCome: ['count'],
  cancelThese: [],
  payment: ['email'],
  paymentBy: ['email', 'date'],
  lapsing: ['email'],
  parcelAgain: [],
  payOtherwise: ['email'],
  paymentSubject: ['orderId'],
  preferences: [],
  outdated: [],
} as const satisfies Contract

/** The things of an order; most of how they stand is said as in the letters. */
export const goods = {
  heading: [],
  setAside: ['part'],
  cancelling: ['part'],
  youGet: ['other'],
} as const satisfies Contract

/** What an answer led to. */
export const results = {
  undone: [],
  kept: [],
  keptUntil: ['date'],
  cancelled: [],
  cancelling: ['goods'],
  swap: [],
  split: [],
  together: [],
} as const satisfies Contract

/** Why an answer was not taken, by the codes of the rules, and that nothing changed. */
export const refusals = {
  other: [],
  'stale-offer': [],
  closed: [],
  'with-carrier': [],
  'nothing-to-cancel': [],
  'too-many-units': [],
  'cancel-pending': [],
  'nothing-chosen': [],
  'no-quantity': [],
  'old-form': [],
} as const satisfies Contract
