import type { CivilDate } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'

/** Everything that was in the house at the newest count, promised or not, and what went since with lines that are over; zeros where nobody ever counted. */
export interface CountedStock {
  counted: number
  countedOn: CivilDate
  /** The count's place among the receipts: only later ones come on top of it. */
  seq: number
  departed: number
  /** Promised to nobody, as it was last written. */
  onHand: number
}

/** The stock of a sku. A shop states what is promised to nobody: what orders had at that moment and did not ship is counted in here. */
export async function countedStock(tx: Queries, sku: string, today: CivilDate): Promise<CountedStock> {
  const [row] = await tx.query<CountedStock & { statedSeq: number | null; promised: number }>(
    `select counted, counted_on as "countedOn", counted_seq as seq, departed, on_hand as "onHand", stated_seq as "statedSeq",
            stated_promised as promised
     from stock where sku = $1 for update`,
    [sku],
  )
  if (!row) return { counted: 0, countedOn: today, seq: 0, departed: 0, onHand: 0 }
  const { statedSeq, promised, ...stock } = row
  if (statedSeq === null || statedSeq <= stock.seq) return stock
  const counted = stock.onHand + promised
  await tx.query('update stock set counted = $2, counted_on = $3, counted_seq = $4, departed = 0 where sku = $1', [
    sku,
    counted,
    today,
    statedSeq,
  ])
  return { counted, countedOn: today, seq: statedSeq, departed: 0, onHand: stock.onHand }
}

/** Writes what is promised to nobody, and what lines that are over have taken; not where the shop has stated anew since `seq`. */
export async function keepStock(
  tx: Queries,
  sku: string,
  { onHand, retired, today, seq }: { onHand: number; retired: number; today: CivilDate; seq: number },
): Promise<void> {
  await tx.query(
    `insert into stock as s (sku, on_hand, departed, counted_on) values ($1, $2, $3, $4)
     on conflict (sku) do update set on_hand = excluded.on_hand, departed = s.departed + excluded.departed
     where coalesce(s.stated_seq, 0) <= $5`,
    [sku, onHand, retired, today, seq],
  )
}
