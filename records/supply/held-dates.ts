import type { CivilDate } from '../../backorder/state.ts'
import { decodeCursor, type Page, type PageRequest, page, pageSize } from '../cursor.ts'
import type { Database, Queries } from '../database.ts'
import { markSkus } from './marks.ts'

/** A date that jumped too far and waits for an agent: customers have not been told. */
export interface HeldDate {
  id: number
  /** Null: said of the sku as a whole. */
  purchaseOrder: string | null
  skus: string[]
  from: CivilDate
  to: CivilDate
  atMs: number
}

/** Dates that wait for an agent, the oldest first; what was said of several skus at once is judged at once. Throws UnknownCursor. */
export async function heldDates(db: Queries, request: PageRequest = {}): Promise<Page<HeldDate>> {
  const size = pageSize(request)
  const rows = await db.query<HeldDate>(
    `select min(id) as id, nullif(purchase_order_id, '') as "purchaseOrder", array_agg(sku order by sku) as skus,
            min(held_from) as from, min(expected_on) as to, min(at) as "atMs"
     from supply_dates where held_from is not null and accepted is null
     group by purchase_order_id, event_id, revision, sub having min(id) > $1 order by 1 limit $2`,
    [decodeCursor(request.cursor)?.at ?? 0, size + 1],
  )
  return page(rows, size, ({ id }) => [id, ''])
}

/** An agent's word on a date that was held. */
export interface Judgement {
  accepted: boolean
  agent: string
  reason: string
}

/** Judges a date that was held: `same` where it was judged so before, `different` where otherwise; null: none of this id. */
export async function judgeHeldDate(
  db: Database,
  id: number,
  { accepted, agent, reason }: Judgement,
): Promise<{ outcome: 'judged' | 'same' | 'different'; skus: string[] } | null> {
  return db.transaction(async (tx) => {
    const word = await tx.query<{ sku: string; accepted: boolean | null; isHeld: boolean }>(
      `select d.sku, d.accepted, d.held_from is not null as "isHeld"
       from supply_dates d join supply_dates one on one.id = $1 and one.purchase_order_id = d.purchase_order_id
         and one.event_id = d.event_id and one.revision = d.revision
       for update of d`,
      [id],
    )
    const known = word.find((row) => row.isHeld || row.accepted !== null)
    if (!known) return null
    if (known.accepted !== null) return { outcome: known.accepted === accepted ? 'same' : 'different', skus: [] }
    const skus = word.map(({ sku }) => sku)
    await tx.query(
      `update supply_dates d set accepted = $2, judged_by = $3, judged_reason = $4
       from supply_dates one where one.id = $1 and one.purchase_order_id = d.purchase_order_id
         and one.event_id = d.event_id and one.revision = d.revision`,
      [id, accepted, agent, reason],
    )
    await markSkus(tx, skus)
    return { outcome: 'judged', skus }
  })
}
