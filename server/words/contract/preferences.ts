import type { Contract } from '../../../emails/words/contract.ts'

/** How a customer wants to be written to. */
export const preferences = {
  heading: [],
  always: [],
  saved: [],
  unsubscribed: [],
  'no-hours': [],
  'old-form': [],
  often: [],
  usual: [],
  usualSays: ['days'],
  fewer: [],
  fewerSays: ['days'],
  changes: [],
  changesSays: [],
  required: [],
  requiredSays: [],
  byWhat: [],
  both: [],
  bothSays: [],
  emailOnly: [],
  emailOnlySays: [],
  texts: [],
  from: [],
  until: [],
  clock: [],
  home: [],
  language: [],
  weWriteIn: [],
  save: [],
  back: [],
} as const satisfies Contract

/** One click that stops what need not be told. */
export const unsubscribe = {
  title: [],
  heading: [],
  says: [],
  stop: [],
  done: [],
  doneSays: [],
  change: [],
} as const satisfies Contract
