import type { SupplyWord } from '../../supply/suppliers/word.ts'
import type { Fault } from '../schema/fault.ts'

/** What became of a word. `older`: overtaken by a newer revision; `different`: its id came before with other content; only `accepted` changed anything. */
export interface SupplyOutcome {
  id: string
  outcome: 'accepted' | 'same' | 'older' | 'different' | 'refused'
  /** Why it was refused, by the word's fields. */
  faults: Fault[]
  /** Skus whose waiting it may move. */
  skus: string[]
}

/** Takes words in, each in a transaction of its own, and wakes the skus' streams: `takeSupplyEvents(deps, words)` in `take-supply-events.ts`. */
export type TakeSupplyEvents = (words: readonly SupplyWord[]) => Promise<SupplyOutcome[]>
