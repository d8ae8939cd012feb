import { shopDay } from '../../records/shop/policy.ts'
import { keepWord, type WordFault, type WordKept } from '../../records/supply/words.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import type { ServerDeps } from '../deps.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import type { Fault } from '../schema/fault.ts'
import type { SupplyDesk } from './supply-desk.ts'
import type { SupplyOutcome } from './supply-outcome.ts'

/** What `takeSupplyEvents` needs; a door's deps have all of it. */
export interface SupplyDoorDeps extends Pick<ServerDeps, 'database' | 'now'> {
  desk: Pick<SupplyDesk, 'wake'>
}

/** Takes words in, one after the other, each in a transaction of its own, and wakes the streams of the skus that they concern. */
export async function takeSupplyEvents(deps: SupplyDoorDeps, words: readonly SupplyWord[]): Promise<SupplyOutcome[]> {
  const outcomes: SupplyOutcome[] = []
  for (const word of words) {
    const atMs = deps.now()
    const time = { atMs, today: await shopDay(deps.database, atMs) }
    outcomes.push(outcomeOf(word, await keepWord(deps.database, word, canonicalHash(word), time)))
  }
  deps.desk.wake([...new Set(outcomes.flatMap(({ skus }) => skus))])
  return outcomes
}

const outcomeOf = ({ id }: SupplyWord, kept: WordKept): SupplyOutcome => ({
  id,
  outcome: kept.outcome,
  skus: kept.skus,
  faults: kept.outcome === 'refused' ? [faultOf(kept.fault)] : [],
})

const messages: Record<WordFault['why'], string> = {
  unknown: 'is not known here',
  'not-in-order': 'is not in this purchase order',
  several: 'must be named: this purchase order has several',
}

const faultOf = ({ field, why }: WordFault): Fault => ({ path: [field], message: messages[why] })
