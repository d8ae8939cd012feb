import type { CivilDate } from '../../backorder/state.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import type { Database, Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { markSkus } from './marks.ts'
import { isOfOrder, keepOrderWord } from './words-orders.ts'
import { keepSkuWord } from './words-skus.ts'

/** When a word came: the instant (epoch milliseconds), and the shop's day. */
export interface WordTime {
  atMs: number
  today: CivilDate
}

/** What became of a word; `fault` names the field that nothing is known of. */
export type WordKept =
  | { outcome: 'accepted' | 'older'; skus: string[] }
  | { outcome: 'same' | 'different'; skus: [] }
  | { outcome: 'refused'; skus: []; fault: WordFault }

export interface WordFault {
  field: 'sku' | 'purchaseOrder'
  why: 'unknown' | 'not-in-order' | 'several'
}

/** Undoes the transaction of a word that makes no sense, so that its id stays free. */
class Refused extends Error {
  readonly fault: WordFault
  constructor(fault: WordFault) {
    super(fault.why)
    this.fault = fault
  }
}

/** Takes a word in, once per id: the facts that it states and the marks of the skus that it concerns, in one transaction. */
export async function keepWord(db: Database, word: SupplyWord, hash: string, time: WordTime): Promise<WordKept> {
  try {
    return await db.transaction((tx) => keep(tx, word, hash, time))
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', skus: [], fault: error.fault }
    throw error
  }
}

async function keep(tx: Queries, word: SupplyWord, hash: string, time: WordTime): Promise<WordKept> {
  const known = await hashOf(tx, word, hash, time)
  if (known !== null) return { outcome: known === hash ? 'same' : 'different', skus: [] }
  const kept = isOfOrder(word) ? await keepOrderWord(tx, word, time) : await keepSkuWord(tx, word, time)
  if ('fault' in kept) throw new Refused(kept.fault)
  const { skus, isOlder } = kept
  if (!isOlder && word.reason !== undefined) await keepReason(tx, skus, word.reason)
  await markSkus(tx, skus)
  return { outcome: isOlder ? 'older' : 'accepted', skus }
}

/** The hash under which the word's id was known before; null: it is new, and kept now. */
async function hashOf(tx: Queries, word: SupplyWord, hash: string, { atMs }: WordTime): Promise<string | null> {
  const [isNew] = await tx.query(
    `insert into supply_events (id, body_hash, body, received_at) values ($1, $2, $3::jsonb, $4)
     on conflict do nothing returning id`,
    [word.id, hash, JSON.stringify(word), instant(atMs)],
  )
  if (isNew) return null
  const [row] = await tx.query<{ hash: string }>('select body_hash as hash from supply_events where id = $1', [word.id])
  return row?.hash ?? ''
}

async function keepReason(tx: Queries, skus: readonly string[], reason: string): Promise<void> {
  await tx.query(
    `insert into supply_skus (sku, reason) select unnest($1::text[]), $2
     on conflict (sku) do update set reason = excluded.reason`,
    [skus, reason],
  )
}
