import type { Contract } from '../contract.ts'

/** Goods set aside. */
export const shippingSoon = {
  subject: ['name'],
  subjectBy: ['name', 'date'],
  preheader: [],
  heading: ['date'],
  headingSoon: [],
  ready: ['goods'],
  leaves: ['date'],
  charge: ['amount'],
  chargeRest: ['amount'],
  paid: ['amount'],
  last: ['back'],
  waits: ['goods'],
  sms: ['name'],
  smsBy: ['name', 'date'],
} as const satisfies Contract

/** The carrier has it. */
export const shipped = {
  subject: ['name'],
  preheader: ['carrier'],
  preheaderNoCarrier: [],
  preheaderRest: [],
  heading: [],
  headingPart: [],
  parcel: ['goods'],
  carrier: ['carrier'],
  tracking: ['carrier', 'tracking'],
  trackingOnly: ['tracking'],
  rest: ['goods', 'date'],
  restNoDate: ['goods'],
  charged: ['amount'],
  returns: [],
  sms: ['name'],
} as const satisfies Contract

/** A charge was declined, or an authorisation lapses. */
export const paymentProblem = {
  subject: ['name'],
  subjectLapsing: ['name'],
  subjectParcel: [],
  preheader: [],
  preheaderLapsing: [],
  preheaderParcel: [],
  heading: [],
  headingLapsing: [],
  headingParcel: [],
  /** What happened: for goods, with an approval that runs out, for a second parcel. */
  declined: ['amount', 'goods'],
  lapsing: ['amount', 'goods'],
  parcel: ['amount'],
  /** What happens next and what the reader can do. */
  again: [],
  againBy: ['date'],
  lapsingNext: [],
  parcelNext: [],
  safe: [],
  sms: ['name'],
  smsLapsing: ['name'],
  smsParcel: ['amount'],
  smsAct: [],
} as const satisfies Contract

/** A person writes. */
export const agentMessage = {
  subject: ['agent', 'shop'],
  preheader: ['firstWords'],
  heading: ['agent'],
  by: ['agent', 'shop'],
  standing: [],
  expected: ['goods', 'date'],
  noDate: ['goods'],
  nothingWaits: [],
  /** `{firstWords}`: all of them, or as many as a text has room for. */
  sms: ['agent', 'firstWords'],
} as const satisfies Contract
