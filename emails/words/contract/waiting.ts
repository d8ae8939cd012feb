import type { Contract } from '../contract.ts'

/** The letter at once: what ships now, what waits, until when. */
export const firstNotice = {
  subject: ['name', 'date'],
  subjectPart: ['name', 'now', 'later', 'date'],
  subjectSomeNow: ['name', 'date'],
  subjectNoDate: ['name'],
  preheader: ['date'],
  preheaderUncharged: ['date'],
  heading: ['date'],
  headingPart: ['now', 'later', 'date'],
  headingSomeNow: ['date'],
  headingPartNoDate: [],
  headingNoDate: [],
  /** Explains the word for a backorder, once. */
  waits: ['goods', 'date'],
  waitsNoDate: ['goods'],
  thanks: [],
  partShips: ['goods'],
  sms: ['name', 'date'],
  smsPart: ['name', 'now', 'later', 'date'],
  smsNoDate: ['name'],
} as const satisfies Contract

/** The regular letter, with or without news. */
export const update = {
  subject: ['name', 'date'],
  subjectMoved: ['name', 'date'],
  subjectNoDate: ['name'],
  subjectSubstituteGone: ['name'],
  preheader: [],
  heading: ['date'],
  headingMoved: ['date'],
  headingNoDate: [],
  headingLostDate: [],
  headingSubstituteGone: [],
  /** An agent moved the last day of the wait; nothing else is new. */
  subjectEnding: ['name', 'date'],
  headingEnding: ['date'],
  unchanged: ['goods', 'date'],
  moved: ['goods', 'date', 'before'],
  found: ['goods', 'date'],
  noDate: ['goods'],
  lostDate: ['goods', 'before'],
  substituteGone: [],
  ready: ['goods'],
  nothingToDo: [],
  smsSubstituteGone: ['name'],
  smsEnding: ['name', 'date'],
  sms: ['name', 'date'],
  smsUnchanged: ['name', 'date'],
  smsNoDate: ['name'],
  smsLostDate: ['name', 'before'],
  smsNext: ['date'],
} as const satisfies Contract

/** Earlier than promised. */
export const goodNews = {
  subject: ['name', 'date'],
  preheader: ['before'],
  preheaderFirstDate: [],
  heading: ['date'],
  headingFirstDate: ['date'],
  earlier: ['goods', 'date', 'before'],
  firstDate: ['goods', 'date'],
  smsFirstDate: ['name', 'date'],
  sms: ['name', 'date'],
} as const satisfies Contract
