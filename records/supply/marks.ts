import type { CivilDate } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { isToCome } from './sql.ts'

/** Notes that something changed about skus: their streams will work out what follows. Belongs in the transaction of the change. */
export async function markSkus(db: Queries, skus: readonly string[]): Promise<void> {
  if (skus.length > 0) await db.query('insert into supply_marks (sku) select distinct unnest($1::text[])', [skus])
}

/** Marks those skus of a statement's part that somebody waits for or that are under way; of the others nothing follows. */
export const markWaitedOf = (part: string): string =>
  `insert into supply_marks (sku) select sku from ${part} g
   where exists (select from backorder_lines l where l.sku = g.sku)
      or exists (select from purchase_order_lines o where o.sku = g.sku and ${isToCome('o')})`

/** Marks every sku that somebody waits for, and returns them. */
export async function markWaitedFor(tx: Queries): Promise<string[]> {
  const rows = await tx.query<{ sku: string }>('select distinct sku from backorder_lines where quantity_missing > 0')
  const skus = rows.map(({ sku }) => sku)
  await markSkus(tx, skus)
  return skus
}

/** Skus with something to work out or to tell, all or those `among`: after a crash, all that was left undone. */
export async function unsettledSkus(db: Queries, among: readonly string[] | null = null): Promise<string[]> {
  const rows = await db.query<{ sku: string }>(
    `select sku from supply_marks where $1::text[] is null or sku = any($1)
     union select sku from supply_tellings where $1::text[] is null or sku = any($1)`,
    [among],
  )
  return rows.map((row) => row.sku)
}

/** Skus that these orders wait for. */
export async function waitingSkus(db: Queries, orderIds: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ sku: string }>(
    'select distinct sku from backorder_lines where order_id = any($1::text[]) and quantity_missing > 0',
    [orderIds],
  )
  return rows.map((row) => row.sku)
}

/** A working-out under way: its number among all, and how far a developer sent the clock of orders ahead, ms. */
export interface Work {
  number: number
  aheadMs: number
}

/** Nobody else works the sku out, or changes its queue, until the transaction ends. */
export const lockSku = async (tx: Queries, sku: string): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sku])
}

/** Begins to work a sku out: nobody else does until the transaction ends. The marks that it answers go first: what they mean is there to be read. */
export async function beginWork(tx: Queries, sku: string): Promise<Work> {
  await lockSku(tx, sku)
  await tx.query('delete from supply_marks where sku = $1', [sku])
  const [row] = await tx.query<Work>(
    `select nextval('supply_order') as number,
            coalesce((select max(b.clock_ahead_ms) from backorders b
                      where b.clock_ahead_ms > 0 and exists (
                        select from backorder_lines l where l.order_id = b.order_id and l.sku = $1 and l.quantity_missing > 0)), 0) as "aheadMs"`,
    [sku],
  )
  return row ?? { number: 0, aheadMs: 0 }
}

/** Notes for which day a sku was worked out; a reason is told once. */
export async function endWork(
  tx: Queries,
  sku: string,
  { today, isReasonTold }: { today: CivilDate; isReasonTold: boolean },
): Promise<void> {
  await tx.query(
    `insert into supply_skus as k (sku, revision, today) values ($1, 1, $2)
     on conflict (sku) do update set revision = k.revision + 1, today = excluded.today,
       reason = case when $3 then null else k.reason end`,
    [sku, today, isReasonTold],
  )
}
