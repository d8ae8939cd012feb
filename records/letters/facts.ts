import type { Letter, LetterFacts } from '../../backorder/letters/letter.ts'
import type { Queries } from '../database.ts'

/** What a letter said, and when it was decided. */
export interface Told {
  atMs: number
  facts: LetterFacts
}

/** What the letters of one kind said to the customer of an order, the newest first. */
export const factsOfLetters = (db: Queries, orderId: string, letter: Letter['letter']): Promise<Told[]> =>
  db.query<Told>(
    'select at as "atMs", facts from letters where order_id = $1 and letter = $2 order by revision desc, at desc limit 20',
    [orderId, letter],
  )
