import type { Contract } from '../contract.ts'

/** What a customer's text is answered with. The shop's name goes before, so each begins in small letters where the language does so. */
export const replies = {
  statusBy: ['goods', 'date'],
  statusNoDate: ['goods'],
  statusReady: ['goods'],
  statusHeld: ['goods'],
  statusCancelling: ['goods'],
  statusOver: [],
  changed: [],
  which: ['orders', 'example'],
  passedOn: [],
  stopped: [],
  /** The same for whoever no email reaches. */
  stoppedPhone: ['email'],
  started: [],
  help: ['email'],
  withCarrier: [],
  cancelPending: ['keyword'],
  notOffered: [],
  chooseSwap: [],
  unknownNumber: ['email'],
} as const satisfies Contract

/** The email that says that a person has the customer's message. */
export const passedOn = {
  subject: [],
  said: ['shop'],
} as const satisfies Contract
