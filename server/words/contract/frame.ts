import type { Contract } from '../../../emails/words/contract.ts'

/** What stands around every page. */
export const frame = {
  skip: [],
  skipToOrder: [],
  skipToChoices: [],
  person: ['email'],
  personOrPhone: ['email', 'phone'],
  /** A page's title after something was not taken. */
  notDone: ['label'],
} as const satisfies Contract

/** Pages without an order: a link that is none of ours, or too old, or a failure. */
export const plain = {
  notFoundTitle: [],
  notFound: [],
  broken: [],
  orWrite: ['email'],
  expired: [],
  expiredSays: [],
  expiredWrite: ['email'],
  cancelSubject: ['orderId'],
  notDone: [],
  didNotWork: [],
  tooFast: [],
  tooMuch: [],
  failed: [],
  /** The same where there is an order. */
  failedOrder: [],
} as const satisfies Contract
