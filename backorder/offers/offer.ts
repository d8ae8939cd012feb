import type { CivilDate } from '../calendar.ts'
import type { Substitute } from '../policy.ts'

export const answers = ['wait', 'cancel', 'swap', 'split', 'together'] as const
export type Answer = (typeof answers)[number]

export const silenceMeanings = ['consent', 'cancel'] as const

/** What no answer will mean, and on which day. */
export interface Silence {
  means: (typeof silenceMeanings)[number]
  on: CivilDate
}

/** What the newest letter lets the customer answer. Numbered per backorder: only the newest takes more than a cancel. */
export interface Offer {
  number: number
  options: Answer[]
  /** The date that `wait` agrees to; null: a wait without a date. */
  revisedDate: CivilDate | null
  /** How far `wait` moves the ending date. */
  waitUntil: CivilDate
  silence: Silence | null
  substitutes: { lineId: string; substitute: Substitute }[]
  issuedAtMs: number
  answered: Answer | null
}
