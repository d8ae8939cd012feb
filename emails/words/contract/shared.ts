import type { Contract } from '../contract.ts'

/** Sentences that many letters share. */
export const shared = {
  greeting: ['person'],
  greetingNobody: [],
  /** `6 × Walnut Desk Lamp`. */
  quantity: ['quantity', 'name'],
  /** What stands for three or more products. */
  items: ['count'],
  /** Below a list that shows only its beginning. */
  moreItems: ['count'],
  /** What stands for all that was ordered, inside a sentence. */
  yourOrder: [],
  /** What stands for a product without a name, inside a sentence. */
  yourItem: [],
  /** A label with what separates it from what follows. */
  labelled: ['label'],
  reason: ['reason'],
  /** Clauses, told through `reason`. */
  knownReasons: {
    'supplier-silent': [],
    'supplier-late': [],
    'not-handed-over': [],
  },

  paid: ['taken'],
  paidAndDue: ['taken', 'due'],
  depositPaid: ['taken', 'due'],
  notCharged: [],
  notChargedYet: ['due'],

  mayCancel: ['back'],
  mayCancelRest: ['back'],
  mayCancelUncharged: [],
  mayCancelRestUncharged: [],

  ending: ['date'],
  endingUncharged: ['date'],
  /** An ending that was moved, told once. */
  endingMoved: ['date', 'before'],
  nextLetter: ['date'],
  /** `4th of 11 in line`, as a sentence. */
  queue: ['place', 'of'],

  thanksHeading: [],
  thanks: ['percent', 'amount', 'until'],
  code: ['code'],

  order: ['orderId'],
  replies: ['email'],
  repliesAndPhone: ['email', 'phone'],
  website: ['shop'],
} as const satisfies Contract

/** What stands beside a line of goods. */
export const standings = {
  /** Two standings of one line; more are joined from the left. */
  joined: ['list', 'next'],
  leavesNow: ['part'],
  leaving: ['part'],
  shipped: ['part'],
  shippedInstead: ['part', 'other'],
  ready: ['part'],
  waitsUntil: ['part', 'date'],
  waits: ['part'],
  discontinued: ['part'],
  cancelled: ['part'],
  insteadOf: ['name'],
  /** The place in the queue, where several lines wait. */
  queue: ['place', 'of'],
} as const satisfies Contract

/** Labels of buttons and links: verbs, with the date or the amount. */
export const labels = {
  waitUntil: ['date'],
  wait: [],
  cancelAndGet: ['amount'],
  cancel: [],
  cancelRest: [],
  swap: ['other'],
  split: [],
  splitFor: ['price'],
  together: [],
  page: [],
  track: [],
  howToPay: [],
  undo: [],
  keep: [],
  buy: ['name'],
  unsubscribe: [],
  preferences: [],
} as const satisfies Contract

/** What every SMS may end with. */
export const texting = {
  /** What one keyword does; `UNDO` is the word for waiting, said of a cancellation. */
  keywords: {
    WAIT: ['keyword'],
    UNDO: ['keyword'],
    REFUND: ['keyword'],
    SWAP: ['keyword'],
    STATUS: ['keyword'],
  },
  joined: ['list', 'next'],
  reply: ['keywords'],
  /** STOP is the carriers' word, the same in every language. */
  stop: [],
  /** In place of both, where a text comes from a name and nobody can reply to it. */
  answerAt: ['link'],
} as const satisfies Contract
