import type { Draft } from '../draft.ts'
import type { Backorder } from '../state.ts'

export const never = Number.POSITIVE_INFINITY
/** Due as soon as anyone looks. */
export const atOnce = Number.NEGATIVE_INFINITY

/** Something the engine owes at a time that follows from the state alone. Performing it makes it no longer due. */
export interface Duty {
  name: string
  /** Epoch milliseconds, `atOnce` or `never`. */
  dueAtMs(backorder: Backorder): number
  perform(draft: Draft): void
}
