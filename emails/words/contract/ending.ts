import type { Contract } from '../contract.ts'

/** Days before the ending date. */
export const lastChance = {
  subject: ['name', 'date'],
  subjectUncharged: ['name', 'date'],
  preheaderWait: [],
  preheader: [],
  heading: ['date'],
  headingUncharged: ['date'],
  what: ['goods', 'date'],
  whatUncharged: ['goods', 'date'],
  expected: ['date'],
  expectedAfter: ['date'],
  notExpected: [],
  wait: ['until'],
  sms: ['name', 'date'],
  smsUncharged: ['name', 'date'],
} as const satisfies Contract

/** Cancelled, ended or given up: why, how much, to where, by when. */
export const refunded = {
  subject: ['name', 'amount'],
  subjectUncharged: ['name'],
  preheader: [],
  preheaderUncharged: [],
  heading: ['amount'],
  headingUncharged: [],
  headingRestUncharged: [],
  customer: ['goods'],
  silence: ['goods'],
  ending: ['goods', 'date'],
  discontinued: ['goods'],
  agent: ['goods'],
  priceDifference: [],
  goodwill: [],
  /** Money for a second parcel that was not needed. */
  unusedParcel: [],
  amount: ['amount', 'by'],
  amountSoon: ['amount'],
  notCharged: [],
  restNotCharged: [],
  alsoNotCharged: ['amount'],
  kept: ['goods', 'amount'],
  keptMoney: ['amount'],
  waits: ['goods'],
  due: ['amount'],
  nothingRemains: [],
  thanks: [],
  sms: ['name', 'amount', 'by'],
  smsSoon: ['name', 'amount'],
  smsGoodwill: ['amount'],
  smsUncharged: ['name'],
} as const satisfies Contract
