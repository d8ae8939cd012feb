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

/** When something is due: epoch milliseconds, `atOnce` or `never`. */
export type DueAtMs = (backorder: Backorder, look: Look) => number

/** Something the engine owes at a time that follows from the state alone. Performing it makes it no longer due. */
export interface Duty {
  name: string
  dueAtMs: DueAtMs
  perform(draft: Draft): void
}
