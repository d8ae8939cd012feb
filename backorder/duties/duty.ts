import type { Draft } from '../draft.ts'
import type { Backorder } from '../state.ts'

export const never = Number.POSITIVE_INFINITY
/** Due as soon as anyone looks. */
export const atOnce = Number.NEGATIVE_INFINITY

/** What several duties ask of a state, worked out once for a look at all of them; instants as those of a duty. */
export interface Look {
  promiseCheckMs?: number
  lastChanceMs?: number
}

/** Something the engine owes at a time that follows from the state alone. Performing it makes it no longer due. */
export interface Duty {
  name: string
  /** Epoch milliseconds, `atOnce` or `never`. */
  dueAtMs(backorder: Backorder, look: Look): number
  perform(draft: Draft): void
}
