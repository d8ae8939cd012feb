import type { CivilDate } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'

/** Reads out the dates that a sku's lines were given, by `lineKey`; null: nobody knows. Lines that are not named have what they joined with. */
export async function eachForetold(
  db: Queries,
  sku: string,
  hear: (key: string, date: CivilDate | null) => void,
): Promise<void> {
  const [row] = await db.query<{ dates: string }>('select dates from supply_foretold where sku = $1', [sku])
  if (!row) return
  for (const group of row.dates.split('\r')) {
    let date: string | undefined
    for (const piece of piecesOf(group, '\t')) {
      if (date === undefined) date = piece
      else hear(piece, date || null)
    }
  }
}

/** The pieces of a text, one after the other: a list of a hundred thousand is never made. */
export function* piecesOf(text: string, mark: string): Generator<string> {
  let from = 0
  for (let to = text.indexOf(mark); to >= 0; to = text.indexOf(mark, from)) {
    yield text.slice(from, to)
    from = to + 1
  }
  yield text.slice(from)
}

/** Keeps the dates that lines have now: a date and its lines' keys between tabs, returns between dates. */
export async function keepForetold(
  tx: Queries,
  sku: string,
  dates: ReadonlyMap<CivilDate | null, string[]>,
): Promise<void> {
  const text = [...dates].map(([date, keys]) => [date ?? '', ...keys].join('\t')).join('\r')
  await tx.query(
    `insert into supply_foretold as f (sku, dates) values ($1, $2)
     on conflict (sku) do update set dates = excluded.dates`,
    [sku, text],
  )
}
