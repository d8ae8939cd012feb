/** What a text is answered with, in one language; `{goods}`, `{date}` and the like are filled in. The shop's name goes before, so each begins in small letters where the language does so. */
export interface Sentences {
  statusBy: string
  statusNoDate: string
  statusReady: string
  statusHeld: string
  statusCancelling: string
  statusOver: string
  /** `{words}`: the keywords that work now. */
  reply: string
  changed: string
  /** `{orders}`, `{example}`: a keyword and a number. */
  which: string
  passedOn: string
  stopped: string
  started: string
  /** `{email}`. */
  help: string
  withCarrier: string
  /** `{wait}`: the keyword. */
  cancelPending: string
  notOffered: string
  chooseSwap: string
  /** `{email}`. */
  unknownNumber: string
  /** The email that says a person has it: subject and words. */
  mailSubject: string
  mailPassedOn: string
}

/** The values that a sentence of this name must hold. */
export const placeholders: Record<keyof Sentences, readonly string[]> = {
  statusBy: ['goods', 'date'],
  statusNoDate: ['goods'],
  statusReady: ['goods'],
  statusHeld: ['goods'],
  statusCancelling: ['goods'],
  statusOver: [],
  reply: ['words'],
  changed: [],
  which: ['orders', 'example'],
  passedOn: [],
  stopped: [],
  started: [],
  help: ['email'],
  withCarrier: [],
  cancelPending: ['wait'],
  notOffered: [],
  chooseSwap: [],
  unknownNumber: ['email'],
  mailSubject: [],
  mailPassedOn: ['shop'],
}
