import type { Contract } from '../contract.ts'

/** To a shopper who asked to hear when a product is back: whether it was them. */
export const confirmWaiting = {
  subject: ['name'],
  preheader: [],
  heading: [],
  asked: ['name'],
  once: [],
  otherwise: ['days'],
  confirm: [],
  sms: ['name'],
  smsOtherwise: [],
} as const satisfies Contract

/** The waiting list: it is back. */
export const restocked = {
  subject: ['name'],
  preheader: [],
  heading: ['name'],
  back: ['name'],
  left: ['count'],
  once: [],
  sms: ['name'],
  smsOnce: [],
} as const satisfies Contract
